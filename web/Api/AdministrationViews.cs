using Portal.Administration;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>An account as an administrator sees it.</summary>
/// <param name="Id">The interviewer whose account it is.</param>
/// <param name="Name">As shown.</param>
/// <param name="Email">To log in with.</param>
/// <param name="Roles">What it may do.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="People">How many people are in the caseload, those of the demonstration left out.</param>
/// <param name="InvitedUntil">When the last link ends.</param>
/// <param name="Transfer">The transfer of this caseload that goes on.</param>
internal sealed record AccountView(
    Guid Id, string Name, string Email, Roles[] Roles, AccountStatus Status, int People, DateTimeOffset? InvitedUntil, TransferView? Transfer)
{
    public static AccountView Of(AccountLine line) => new(
        line.Id, line.Name, line.Email, [.. line.Roles.Each()], line.Status, line.People, line.InvitedUntil,
        line.Transfer is { } transfer ? new TransferView(transfer.To, transfer.Total, transfer.Moved, transfer.Waiting) : null);
}

/// <summary>How far a transfer has come.</summary>
/// <param name="To">Who gets the people.</param>
/// <param name="Total">How many people there are to hand over.</param>
/// <param name="Moved">How many were.</param>
/// <param name="Waiting">How many wait for a live talk to end.</param>
internal sealed record TransferView(Guid To, int Total, int Moved, int Waiting);

/// <summary>An account that got a link to set its password.</summary>
/// <param name="Account">The account.</param>
/// <param name="Link">To be handed on; absent when it was sent by mail.</param>
/// <param name="Until">When the link ends.</param>
internal sealed record LinkView(AccountView Account, string? Link, DateTimeOffset Until);

/// <summary>Something that was done to an account.</summary>
/// <param name="Id">The entry.</param>
/// <param name="At">When.</param>
/// <param name="ActorId">Who; all zeros for the console of the machine.</param>
/// <param name="Action">What.</param>
/// <param name="SubjectId">To which account.</param>
/// <param name="Roles">The roles given, where it is about roles.</param>
/// <param name="OtherId">Who got the caseload, where it is about one.</param>
/// <param name="About">The questionnaire, its version and language, where it is about one.</param>
internal sealed record AuditView(Guid Id, DateTimeOffset At, Guid ActorId, AuditAction Action, Guid SubjectId, Roles[]? Roles, Guid? OtherId, string? About)
{
    public static AuditView Of(AuditEntry entry) =>
        new(entry.Id, entry.At, entry.ActorId, entry.Action, entry.SubjectId, entry.Roles is { } roles ? [.. roles.Each()] : null, entry.OtherId, entry.About);
}
