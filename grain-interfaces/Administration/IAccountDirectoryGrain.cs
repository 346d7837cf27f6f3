using System.Collections.Immutable;
using Portal.Identity;

namespace Portal.Administration;

/// <summary>
/// Every account of the installation, and the one place where their roles and ends are decided: so that it is never left without an administrator.
/// Key: 0. A caller without the role <see cref="Roles.Admin"/> gets <see cref="PortalError.Forbidden"/>.
/// </summary>
[Alias("portal.account-directory")]
public interface IAccountDirectoryGrain : IGrainWithIntegerKey
{
    /// <summary>How long a link to set a password is good.</summary>
    static readonly TimeSpan LinkLasts = TimeSpan.FromDays(7);

    /// <summary>Knows an account that exists: at each login, so that none made before the directory is missing. Repeatable.</summary>
    [Alias("adopt")]
    Task Adopt(string email, SignedIn who);

    /// <summary>All accounts, by name.</summary>
    [Alias("list")]
    Task<ImmutableArray<AccountLine>> List(Caller caller);

    /// <summary>
    /// Makes an account for somebody, or, while she has not come in yet, changes the one she was invited to. Only the link with this key is good.
    /// <see cref="PortalError.Conflict"/> when the e-mail has an account in use.
    /// </summary>
    [Alias("invite")]
    Task<AccountLine> Invite(Caller caller, Invitee invitee, string invitationKey);

    /// <summary>A new link to set the password of an account.</summary>
    [Alias("link")]
    Task<AccountLine> Link(Caller caller, Guid accountId, string invitationKey);

    /// <summary>Changes what an account may do; <see cref="PortalError.Conflict"/> when no administrator would be left, or for the caller's own role of administrator.</summary>
    [Alias("set-roles")]
    Task<AccountLine> SetRoles(Caller caller, Guid accountId, Roles roles);

    /// <summary>Disables an account, whose sessions and connections end at once, or enables it; <see cref="PortalError.Conflict"/> for the last administrator and for the caller.</summary>
    [Alias("set-disabled")]
    Task<AccountLine> SetDisabled(Caller caller, Guid accountId, bool disabled);

    /// <summary>
    /// Hands the people of one interviewer, with all that is theirs, to another. It goes on by itself, also after a crash; a person whose talk is live moves
    /// when it is over.
    /// </summary>
    [Alias("transfer")]
    Task<AccountLine> Transfer(Caller caller, Guid from, Guid to);

    /// <summary>Who did what, newest first, at most 200.</summary>
    [Alias("audit")]
    Task<ImmutableArray<AuditEntry>> Audit(Caller caller);

    /// <summary>For whoever has the console of the machine: the account is enabled, an administrator, and gets this link.</summary>
    [Alias("rescue")]
    Task Rescue(string email, string invitationKey);

    /// <summary>Finishes what was decided and not yet carried out. From the sweep.</summary>
    [Alias("tend")]
    Task Tend();
}

/// <summary>Who is invited.</summary>
/// <param name="Name">Up to 120 characters.</param>
/// <param name="Email">To log in with.</param>
/// <param name="Roles">At least one.</param>
/// <param name="Language">ISO 639-1 of her letters and screens; null: that of her browser, and of whoever invites her in letters.</param>
[GenerateSerializer, Immutable, Alias("portal.invitee")]
public sealed record Invitee(
    [property: Id(0)] string Name, [property: Id(1)] string Email, [property: Id(2)] Roles Roles, [property: Id(3)] string? Language = null);

/// <summary>An account as an administrator sees it.</summary>
/// <param name="Id">The interviewer whose account it is.</param>
/// <param name="Name">As shown.</param>
/// <param name="Email">To log in with.</param>
/// <param name="Roles">What it may do.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="People">How many people are in the caseload, those of the demonstration left out.</param>
/// <param name="InvitedUntil">When the last link ends; null when there was none or it was used.</param>
/// <param name="Transfer">The transfer of this caseload that goes on; else null.</param>
/// <param name="Language">ISO 639-1 of her screens; empty or null until chosen.</param>
[GenerateSerializer, Immutable, Alias("portal.account-line")]
public sealed record AccountLine(
    [property: Id(0)] Guid Id,
    [property: Id(1)] string Name,
    [property: Id(2)] string Email,
    [property: Id(3)] Roles Roles,
    [property: Id(4)] AccountStatus Status,
    [property: Id(5)] int People,
    [property: Id(6)] DateTimeOffset? InvitedUntil,
    [property: Id(7)] TransferProgress? Transfer,
    [property: Id(8)] string? Language = null);

/// <summary>Where an account stands.</summary>
public enum AccountStatus
{
    /// <summary>Nobody has come in with it yet.</summary>
    Invited,
    /// <summary>In use.</summary>
    Active,
    /// <summary>Nobody may use it.</summary>
    Disabled,
}

/// <summary>How far a transfer has come.</summary>
/// <param name="To">Who gets the people.</param>
/// <param name="Total">How many people there are to hand over.</param>
/// <param name="Moved">How many were.</param>
/// <param name="Waiting">How many wait for a talk to end: one that was interrupted ends by itself after a day.</param>
[GenerateSerializer, Immutable, Alias("portal.transfer-progress")]
public sealed record TransferProgress([property: Id(0)] Guid To, [property: Id(1)] int Total, [property: Id(2)] int Moved, [property: Id(3)] int Waiting)
{
    /// <summary>Nothing is left to hand over.</summary>
    public bool Finished => Moved >= Total;
}
