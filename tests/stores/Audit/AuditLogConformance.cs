using Microsoft.Extensions.DependencyInjection;
using Portal.Administration;

namespace Portal.Tests.Stores.Audit;

public abstract class AuditLogConformance(IStoresFixture fixture)
{
    private static readonly DateTimeOffset Later = new(2300, 1, 1, 0, 0, 0, TimeSpan.Zero); // After whatever else is in the shared database.

    private readonly IAuditLog audit = fixture.Services.GetRequiredService<IAuditLog>();

    [Fact]
    public async Task Entries_come_back_as_they_were_written_newest_first()
    {
        var first = Entry(1) with { Roles = Roles.Interviewer | Roles.Admin };
        var second = Entry(2) with { Action = AuditAction.CaseloadTransferred, OtherId = Guid.NewGuid() };
        await audit.Append(first);
        await audit.Append(second);

        Assert.Equal([second, first], (await audit.Newest(200)).Where(entry => entry == first || entry == second));
        Assert.Single(await audit.Newest(1));
    }

    [Fact]
    public async Task An_entry_written_twice_is_there_once_and_stays_what_it_was()
    {
        var entry = Entry(3);
        await Task.WhenAll(audit.Append(entry), audit.Append(entry with { Action = AuditAction.Disabled }), audit.Append(entry));

        var kept = Assert.Single(await audit.Newest(200), one => one.Id == entry.Id);
        await audit.Append(entry with { Action = AuditAction.Rescued });
        Assert.Equal(kept, Assert.Single(await audit.Newest(200), one => one.Id == entry.Id));
    }

    private static AuditEntry Entry(int minute) => new(Guid.NewGuid(), Later.AddMinutes(minute), Guid.NewGuid(), AuditAction.Invited, Guid.NewGuid());
}

public sealed class SqliteAuditLogTests(SqliteFixture fixture) : AuditLogConformance(fixture), IClassFixture<SqliteFixture>;

[Collection(PostgresTests.Name)]
public sealed class PostgresAuditLogTests(PostgresFixture fixture) : AuditLogConformance(fixture), IClassFixture<PostgresFixture>;
