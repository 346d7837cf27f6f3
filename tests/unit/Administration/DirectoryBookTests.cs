using Portal.Administration;
using Portal.Identity;

namespace Portal.Tests.Unit.Administration;

public sealed class DirectoryBookTests
{
    private static readonly DateTimeOffset Until = DateTimeOffset.UnixEpoch.AddDays(7);
    private readonly Guid ana = Guid.NewGuid();
    private readonly Guid eva = Guid.NewGuid();
    private readonly Guid luz = Guid.NewGuid();

    private DirectoryBook Book => new DirectoryBook()
        .Adopt("ana@example.org", new SignedIn(ana, Roles.Admin))
        .Adopt("eva@example.org", new SignedIn(eva, Roles.Interviewer));

    [Fact]
    public void An_account_that_is_known_is_not_adopted_again()
    {
        var book = Book;
        Assert.Same(book, book.Adopt("ana@example.org", new SignedIn(ana, Roles.None)));
    }

    [Fact]
    public void The_last_administrator_stays_one_and_stays_enabled()
    {
        Assert.Equal(PortalError.Conflict, Assert.Throws<PortalException>(() => Book.SetRoles(eva, ana, Roles.Interviewer)).Error);
        Assert.Equal(PortalError.Conflict, Assert.Throws<PortalException>(() => Book.SetDisabled(eva, ana, true)).Error);
    }

    [Fact]
    public void Neither_an_invited_nor_a_disabled_administrator_counts_as_another()
    {
        var invited = Book.Invite(luz, "luz@example.org", Roles.Admin, Until);
        Assert.Throws<PortalException>(() => invited.SetDisabled(eva, ana, true));
        var two = invited.Adopt("luz@example.org", new SignedIn(luz, Roles.Admin));
        Assert.Equal(AccountStatus.Disabled, two.SetDisabled(luz, ana, true).Line(ana).Status);
        Assert.Throws<PortalException>(() => two.SetDisabled(ana, luz, true).SetRoles(luz, ana, Roles.Operator));
    }

    [Fact]
    public void A_decision_waits_until_its_account_has_taken_it_and_each_has_its_number()
    {
        var decided = Book.SetRoles(ana, eva, Roles.Operator);
        Assert.True(decided.HasUntold);
        Assert.Equal((1, false), (decided.Line(eva).Revision, decided.Line(eva).Told));
        var settled = decided.Noting(new AuditEntry(luz, Until, ana, AuditAction.RolesChanged, eva)).Settled([]);
        Assert.False(settled.HasWork);
        Assert.Equal(2, settled.SetDisabled(ana, eva, true).Line(eva).Revision);
        Assert.Same(settled, settled.SetRoles(ana, eva, Roles.Operator));
    }

    [Fact]
    public void Who_was_invited_and_has_not_come_in_can_be_invited_anew_and_nobody_else()
    {
        var book = Book.Invite(luz, "luz@example.org", Roles.Operator, Until).Invite(Guid.NewGuid(), "luz@example.org", Roles.Coordinator, Until);
        Assert.Equal((luz, Roles.Coordinator), (book.LineOf("luz@example.org")!.Id, book.Line(luz).Roles));
        Assert.Throws<PortalException>(() => book.Invite(Guid.NewGuid(), "eva@example.org", Roles.Operator, Until));
        Assert.Throws<PortalException>(() => book.SetDisabled(ana, luz, true).Invite(Guid.NewGuid(), "luz@example.org", Roles.Operator, Until));
        Assert.Equal(PortalError.Invalid, Assert.Throws<PortalException>(() => book.Invite(Guid.NewGuid(), "x@example.org", (Roles)64, Until)).Error);
    }

    [Fact]
    public void A_caseload_moves_once_at_a_time_and_only_to_who_can_hold_interviews()
    {
        var book = Book.Adopt("luz@example.org", new SignedIn(luz, Roles.Interviewer));
        var moving = book.Transfer(Guid.NewGuid(), eva, luz);
        Assert.True(moving.HasWork);
        Assert.Throws<PortalException>(() => moving.Transfer(Guid.NewGuid(), eva, luz));
        Assert.Throws<PortalException>(() => book.Transfer(Guid.NewGuid(), eva, ana)); // Holds no interviews.
        Assert.Throws<PortalException>(() => book.SetDisabled(ana, luz, true).Transfer(Guid.NewGuid(), eva, luz));
        Assert.False(moving.Settled([eva]).HasWork);
    }

    [Fact]
    public void Whoever_has_the_console_gets_back_in()
    {
        var locked = Book.Adopt("luz@example.org", new SignedIn(luz, Roles.Admin)).SetDisabled(luz, ana, true);
        var rescued = locked.Rescue("eva@example.org", Until).Rescue("ana@example.org", Until);
        Assert.Equal(Roles.Interviewer | Roles.Admin, rescued.Line(eva).Roles);
        Assert.Equal(AccountStatus.Active, rescued.Line(ana).Status);
        Assert.Equal(PortalError.NotFound, Assert.Throws<PortalException>(() => locked.Rescue("nadie@example.org", Until)).Error);
    }
}
