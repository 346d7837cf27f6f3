using Microsoft.Extensions.DependencyInjection;
using Portal.Conversations;

namespace Portal.Tests.Stores.Facts;

public abstract class FactStoreConformance(IStoresFixture fixture)
{
    private static readonly DateTimeOffset Noon = new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero).AddTicks(1234567);

    private readonly IFactStore facts = fixture.Services.GetRequiredService<IFactStore>();

    [Fact]
    public async Task What_was_appended_is_read_back_in_order()
    {
        var head = NewHead();

        Assert.True(await facts.Append(head, 0, Rows(1, 3)));
        Assert.True(await facts.Append(head with { Settled = true, ChangedAt = Noon.AddMinutes(1) }, 3, Rows(4, 2)));

        Assert.Equal(Rows(1, 5), await facts.Read(head.ConversationId, 0), FactRowComparer.Instance);
        Assert.Equal(Rows(4, 2), await facts.Read(head.ConversationId, 3), FactRowComparer.Instance);
        Assert.Equal(head with { Settled = true, ChangedAt = Noon.AddMinutes(1) }, await facts.Head(head.ConversationId));
    }

    [Fact]
    public async Task Rows_are_written_over_in_their_place_and_everything_else_stays()
    {
        var head = NewHead();
        await facts.Append(head, 0, Rows(1, 4));
        var over = Rows(2, 2).Select(row => row with { Kind = "erased", Body = [0], At = Noon }).ToList();

        await facts.Rewrite(head.ConversationId, [.. over, new FactRow(99, "erased", [0], Noon)]);
        await facts.Rewrite(head.ConversationId, []);

        var stored = await facts.Read(head.ConversationId, 0);
        Assert.Equal(["segment-heard", "erased", "erased", "segment-heard"], stored.Select(row => row.Kind));
        Assert.Equal([[1, 2, 1], [0], [0], [1, 2, 4]], stored.Select(row => row.Body));
        Assert.Equal(Rows(1, 4).Select(row => row.At), stored.Select(row => row.At));
        Assert.True(await facts.Append(head, 4, Rows(5, 1)));
    }

    [Fact]
    public async Task A_conversation_nobody_began_has_neither_line_nor_facts()
    {
        Assert.Null(await facts.Head(Guid.NewGuid()));
        Assert.Empty(await facts.Read(Guid.NewGuid(), 0));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    public async Task A_stale_or_early_writer_writes_nothing(long expected)
    {
        var head = NewHead();
        await facts.Append(head, 0, Rows(1, 2));

        Assert.False(await facts.Append(head with { Settled = true }, expected, Rows(expected + 1, 2)));

        Assert.Equal(2, (await facts.Read(head.ConversationId, 0)).Count);
        Assert.Equal(head, await facts.Head(head.ConversationId));
    }

    [Fact]
    public async Task A_conversation_does_not_begin_in_the_middle()
    {
        var head = NewHead();

        Assert.False(await facts.Append(head, 1, Rows(2, 1)));

        Assert.Null(await facts.Head(head.ConversationId));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Of_many_writers_at_once_exactly_one_wins(int from)
    {
        var head = NewHead();
        if (from > 0)
            await facts.Append(head, 0, Rows(1, from));

        var won = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => facts.Append(head, from, Rows(from + 1, 2))));

        Assert.Single(won, true);
        Assert.Equal(from + 2, (await facts.Read(head.ConversationId, 0)).Count);
    }

    [Fact]
    public async Task Many_conversations_at_once_each_keep_their_own_facts()
    {
        var heads = Enumerable.Range(0, 40).Select(_ => NewHead()).ToList();

        var all = await Task.WhenAll(heads.Select(async head =>
        {
            for (var version = 0; version < 10; version++)
            {
                if (!await facts.Append(head, version, Rows(version + 1, 1)))
                    return false;
            }

            return true;
        }));

        Assert.DoesNotContain(false, all);
        foreach (var head in heads)
            Assert.Equal(Rows(1, 10), await facts.Read(head.ConversationId, 0), FactRowComparer.Instance);
    }

    [Fact]
    public async Task One_that_fails_in_a_shared_transaction_takes_no_neighbour_with_it()
    {
        // Its row is there already although its line says otherwise: the primary key refuses it inside the transaction.
        var broken = NewHead();
        await facts.Append(broken, 0, Rows(1, 2));
        await fixture.Execute($"UPDATE conversation SET version = 1 WHERE conversation_id = '{broken.ConversationId:D}'");
        var stale = NewHead();
        await facts.Append(stale, 0, Rows(1, 1));
        var healthy = Enumerable.Range(0, 20).Select(_ => NewHead()).ToList();

        List<Task<bool>> waiting = [];
        Task<bool> failing, refused;
        await using (await fixture.HoldWrites())
        {
            // The first is taken alone by the writer, which then waits; the others gather behind it.
            waiting.Add(facts.Append(NewHead(), 0, Rows(1, 1)));
            waiting.AddRange(healthy[..10].Select(head => facts.Append(head, 0, Rows(1, 2))));
            failing = facts.Append(broken, 1, Rows(2, 1));
            refused = facts.Append(stale, 5, Rows(6, 1));
            waiting.AddRange(healthy[10..].Select(head => facts.Append(head, 0, Rows(1, 2))));
        }

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => failing);
        Assert.False(await refused);
        Assert.DoesNotContain(false, await Task.WhenAll(waiting));
        foreach (var head in healthy)
            Assert.Equal(2, (await facts.Read(head.ConversationId, 0)).Count);
    }

    [Fact]
    public async Task What_an_append_writes_does_not_grow_with_the_talk()
    {
        var head = NewHead();
        var early = await fixture.BytesWritten(() => Talk(0, 50));
        await Talk(50, 2000);

        var late = await fixture.BytesWritten(() => Talk(2000, 2050));

        Assert.InRange(late, early / 2, early * 2);

        async Task Talk(int from, int to)
        {
            for (var version = from; version < to; version++)
                Assert.True(await facts.Append(head, version, [new FactRow(version + 1, "segment-heard", new byte[300], Noon)]));
        }
    }

    [Fact]
    public async Task Rows_that_do_not_follow_are_refused_before_they_reach_the_database()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => facts.Append(NewHead(), 0, Rows(2, 1)));
        await Assert.ThrowsAsync<ArgumentException>(() => facts.Append(NewHead(), 0, []));
    }

    [Fact]
    public async Task Unfinished_work_is_found_oldest_first_and_finished_work_is_not()
    {
        var old = new DateTimeOffset(2001, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var younger = NewHead() with { ChangedAt = old.AddHours(2) };
        var older = NewHead() with { ChangedAt = old.AddHours(1) };
        var settled = NewHead() with { ChangedAt = old, Settled = true };
        var tooYoung = NewHead() with { ChangedAt = old.AddHours(4) };
        foreach (var head in (ConversationHead[])[younger, older, settled, tooYoung])
            await facts.Append(head, 0, Rows(1, 1));

        Assert.Equal([older, younger], await facts.Unsettled(old.AddHours(3), 10));
        Assert.Equal([older], await facts.Unsettled(old.AddHours(3), 1));

        await facts.Append(older with { Settled = true }, 1, Rows(2, 1));
        Assert.Equal([younger], await facts.Unsettled(old.AddHours(3), 10));

        await facts.Append(younger with { Settled = true }, 1, Rows(2, 1));
    }

    [Fact]
    public async Task What_failed_too_often_is_found_until_it_is_tried_again()
    {
        var failed = NewHead() with { ChangedAt = Noon.AddYears(50), Settled = true, Failed = new FailedStage(Stage.Transcribe, 5, "El motor no responde.") };
        var later = NewHead() with { ChangedAt = Noon.AddYears(51), Failed = new FailedStage(Stage.Index, 7, "No se ha podido.") };
        foreach (var head in (ConversationHead[])[failed, later, NewHead()])
            await facts.Append(head with { Failed = null }, 0, Rows(1, 1));
        await facts.Append(failed, 1, Rows(2, 1));
        await facts.Append(later, 1, Rows(2, 1));

        Assert.Equal([later, failed], await facts.Failed(10));
        Assert.Equal([later], await facts.Failed(1));
        Assert.Equal(failed, await facts.Head(failed.ConversationId));

        await facts.Append(later with { Failed = null }, 2, Rows(3, 1));
        Assert.Equal([failed], await facts.Failed(10));
    }

    [Fact]
    public async Task Pages_visit_every_conversation_once_in_order_of_id()
    {
        var made = Enumerable.Range(0, 7).Select(_ => NewHead()).ToList();
        foreach (var head in made)
            await facts.Append(head, 0, Rows(1, 1));

        List<ConversationHead> seen = [];
        Guid? after = null;
        while (await facts.Page(after, 3) is { Count: > 0 } page)
        {
            seen.AddRange(page);
            after = page[^1].ConversationId;
        }

        Assert.Equal(seen.Select(head => head.ConversationId.ToString()).Order(StringComparer.Ordinal), seen.Select(head => head.ConversationId.ToString()));
        Assert.Equal(seen.Count, seen.DistinctBy(head => head.ConversationId).Count());
        Assert.Subset(seen.ToHashSet(), made.ToHashSet());
    }

    internal static ConversationHead NewHead() => new(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), false, Noon);

    internal static List<FactRow> Rows(long first, int count) =>
        [.. Enumerable.Range(0, count).Select(i => new FactRow(first + i, "segment-heard", [1, 2, (byte)(first + i)], Noon.AddSeconds(first + i)))];

    private sealed class FactRowComparer : IEqualityComparer<FactRow>
    {
        internal static readonly FactRowComparer Instance = new();

        public bool Equals(FactRow? a, FactRow? b) =>
            a is not null && b is not null && (a.Version, a.Kind, a.At) == (b.Version, b.Kind, b.At) && a.Body.AsSpan().SequenceEqual(b.Body);

        public int GetHashCode(FactRow row) => row.Version.GetHashCode();
    }
}

public sealed class SqliteFactStoreTests(SqliteFixture fixture) : FactStoreConformance(fixture), IClassFixture<SqliteFixture>;

[Collection(PostgresTests.Name)]
public sealed class PostgresFactStoreTests(PostgresFixture fixture) : FactStoreConformance(fixture), IClassFixture<PostgresFixture>;
