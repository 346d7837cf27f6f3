using System.Collections.Immutable;
using Portal.Identity;
using Portal.Interviewers;
using Portal.Privacy;

namespace Portal.Administration;

/// <summary>
/// Keeps the book of accounts. A decision is stored first, in one write that storage fences, and carried out second; whoever comes next, or the sweep,
/// finishes what was cut short.
/// </summary>
[GrainType("account-directory")]
internal sealed class AccountDirectoryGrain(
    [PersistentState("account-directory")] IPersistentState<DirectoryBook> stored, IAuditLog audit, TimeProvider clock) : Grain, IAccountDirectoryGrain
{
    private const int ShownAudit = 200;

    private DirectoryBook Book => stored.State;

    public async Task Adopt(string email, SignedIn who)
    {
        var next = Book.Adopt(email, who);
        if (!ReferenceEquals(next, Book))
            await Carry(Book.Lines.TryGetValue(who.InterviewerId, out var known) && !known.Active ? next.Noting(Entry(who.InterviewerId, AuditAction.Accepted, who.InterviewerId)) : next);
    }

    public async Task<ImmutableArray<AccountLine>> List(Caller caller)
    {
        Access.Require(caller, Roles.Admin);
        await Settle();
        var lines = await Task.WhenAll(Book.Lines.Keys.Select(Shown));
        return [.. lines.OrderBy(line => line.Name, StringComparer.OrdinalIgnoreCase).ThenBy(line => line.Id)];
    }

    public async Task<AccountLine> Invite(Caller caller, Invitee invitee, string invitationKey)
    {
        Access.Require(caller, Roles.Admin);
        var who = InviteeRules.Checked(invitee);
        var until = clock.GetUtcNow() + IAccountDirectoryGrain.LinkLasts;
        var next = Book.Invite(Guid.NewGuid(), who.Email, who.Roles, until);
        var line = next.LineOf(who.Email)!; // Just invited.
        var profile = GrainFactory.GetGrain<IInterviewerGrain>(line.Id);
        await profile.Begin(who.Name, who.Email);
        await profile.Change(who.Name, who.Language); // Known already, when she was invited before.
        await Carry(next.Noting(Entry(caller.InterviewerId, AuditAction.Invited, line.Id, who.Roles)));
        await MakeLink(line, invitationKey, until);
        return await Shown(line.Id);
    }

    public async Task<AccountLine> Link(Caller caller, Guid accountId, string invitationKey)
    {
        Access.Require(caller, Roles.Admin);
        var until = clock.GetUtcNow() + IAccountDirectoryGrain.LinkLasts;
        await Carry(Book.Link(accountId, until).Noting(Entry(caller.InterviewerId, AuditAction.LinkMade, accountId)));
        await MakeLink(Book.Line(accountId), invitationKey, until);
        return await Shown(accountId);
    }

    public Task<AccountLine> SetRoles(Caller caller, Guid accountId, Roles roles)
    {
        Access.Require(caller, Roles.Admin);
        return Decide(Book.SetRoles(caller.InterviewerId, accountId, roles), Entry(caller.InterviewerId, AuditAction.RolesChanged, accountId, roles));
    }

    public Task<AccountLine> SetDisabled(Caller caller, Guid accountId, bool disabled)
    {
        Access.Require(caller, Roles.Admin);
        return Decide(
            Book.SetDisabled(caller.InterviewerId, accountId, disabled),
            Entry(caller.InterviewerId, disabled ? AuditAction.Disabled : AuditAction.Enabled, accountId));
    }

    public Task<AccountLine> Transfer(Caller caller, Guid from, Guid to)
    {
        Access.Require(caller, Roles.Admin);
        return Decide(Book.Transfer(Guid.NewGuid(), from, to), Entry(caller.InterviewerId, AuditAction.CaseloadTransferred, from) with { OtherId = to });
    }

    public Task<ImmutableArray<AuditEntry>> Audit(Caller caller)
    {
        Access.Require(caller, Roles.Admin);
        return audit.Newest(ShownAudit);
    }

    public async Task Rescue(string email, string invitationKey)
    {
        var until = clock.GetUtcNow() + IAccountDirectoryGrain.LinkLasts;
        var next = Book.Rescue(email, until);
        var line = next.LineOf(email)!; // Rescue refuses what is not there.
        await Carry(next.Noting(Entry(Guid.Empty, AuditAction.Rescued, line.Id)));
        await MakeLink(line, invitationKey, until);
    }

    public Task Tend() => Settle();

    private async Task<AccountLine> Decide(DirectoryBook next, AuditEntry entry)
    {
        if (!ReferenceEquals(next, Book))
            await Carry(next.Noting(entry));
        return await Shown(entry.SubjectId);
    }

    private async Task Carry(DirectoryBook next)
    {
        await stored.Replace(next);
        await Settle();
    }

    private async Task Settle()
    {
        var book = Book;
        if (!book.HasWork)
            return;
        foreach (var entry in book.Unwritten)
            await audit.Append(entry);
        foreach (var line in book.Lines.Values.Where(line => !line.Told))
            await Account(line).Take(new AccountStanding(line.Id, line.Roles, line.Disabled, line.Revision));
        var progress = await Task.WhenAll(book.Transfers.Select(async one => (From: one.Key, (await GoOn(one.Key, one.Value)).Finished)));
        ImmutableArray<Guid> ended = [.. progress.Where(one => one.Finished).Select(one => one.From)];
        if (!ended.IsEmpty || book.HasUntold)
            await stored.Replace(book.Settled(ended));
    }

    private async Task MakeLink(DirectoryLine line, string invitationKey, DateTimeOffset until)
    {
        await GrainFactory.GetGrain<IInvitationGrain>(invitationKey).Begin(line.Email);
        await Account(line).Invite(invitationKey, until);
    }

    private async Task<AccountLine> Shown(Guid id)
    {
        var line = Book.Line(id);
        var interviewer = GrainFactory.GetGrain<IInterviewerGrain>(id);
        var profile = await interviewer.Profile();
        var people = (await interviewer.Caseload()).Count(person => !person.Demonstration);
        var transfer = Book.Transfers.TryGetValue(id, out var ordered) ? await GoOn(id, ordered) : null;
        return new AccountLine(id, profile.Name, line.Email, line.Roles, line.Status, people, line.InvitedUntil, transfer, profile.Language);
    }

    private AuditEntry Entry(Guid actor, AuditAction action, Guid subject, Roles? roles = null) => new(Guid.NewGuid(), clock.GetUtcNow(), actor, action, subject, roles);

    private IAccountGrain Account(DirectoryLine line) => GrainFactory.GetGrain<IAccountGrain>(line.Email);

    private Task<TransferProgress> GoOn(Guid from, OrderedTransfer ordered) => GrainFactory.GetGrain<ITransferGrain>(from).GoOn(ordered);
}
