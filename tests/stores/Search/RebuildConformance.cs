using Microsoft.Extensions.DependencyInjection;
using Portal.Conversations;
using Portal.Forms;
using Portal.Privacy;
using Portal.Search;

namespace Portal.Tests.Stores.Search;

/// <summary>The index filled again from the facts. The database is shared by the tests of the class, so each looks only at its own owner.</summary>
public abstract class RebuildConformance(IStoresFixture fixture)
{
    private readonly ISearchIndex index = fixture.Services.GetRequiredService<ISearchIndex>();
    private readonly IFactStore store = fixture.Services.GetRequiredService<IFactStore>();
    private readonly IKeyring keyring = fixture.Services.GetRequiredService<IKeyring>();
    private readonly Guid owner = Guid.NewGuid();

    private FactLog Log => new(store, keyring);

    [Fact]
    public async Task What_was_lost_is_found_again_and_only_what_may_be()
    {
        var kept = await Tell("Tengo un perro.", new SegmentCorrected(1, "Tengo una gata."), new Sealed(1000, true), new Titled("Una gata", "Duerme"));
        await Tell("Tengo un loro.", new Sealed(1000, true), new Discarded());
        await Tell("Tengo un caballo.");
        var erased = await Tell("Tengo una vaca.", new Sealed(1000, true));
        await index.Put(owner, erased.IntervieweeId, erased.ConversationId, 2, [new Passage(1, 0, "Tengo una vaca.", "es")]);
        await keyring.Destroy(erased.IntervieweeId);
        var forgotten = Guid.NewGuid();
        await index.Put(owner, Guid.NewGuid(), forgotten, 40, [new Passage(1, 0, "Tengo una oveja.", "es")]);

        var built = await new SearchRebuild(store, Log, index).Run(default);

        Assert.True(built.Conversations >= 1 && built.Removed >= 1, $"{built}");
        Assert.Equal([null, 1], (await index.Find(owner, "gata", 10)).Select(hit => hit.SegmentId));
        Assert.All(await index.Find(owner, "gata", 10), hit => Assert.Equal(kept.ConversationId, hit.ConversationId));
        foreach (var word in (string[])["perro", "loro", "caballo", "vaca", "oveja"])
            Assert.True((await index.Find(owner, word, 10)).IsEmpty, $"\u00ab{word}\u00bb must not be found.");
        Assert.True(await index.IsBuilt());
        Assert.DoesNotContain(forgotten, await index.Page(null, 1000));
    }

    [Fact]
    public async Task What_the_portal_files_meanwhile_is_not_put_back()
    {
        var talk = await Tell("Tengo un perro.", new Sealed(1000, true));
        var busy = new BusyIndex(index, () => index.Put(owner, talk.IntervieweeId, talk.ConversationId, 50, [new Passage(1, 0, "Tengo un gato.", "es")]));

        await new SearchRebuild(store, Log, busy).Run(default);

        Assert.Single(await index.Find(owner, "gato", 10));
        Assert.Empty(await index.Find(owner, "perro", 10));
    }

    private async Task<ConversationHead> Tell(string words, params ConversationFact[] more)
    {
        var head = new ConversationHead(Guid.NewGuid(), Guid.NewGuid(), owner, true, DateTimeOffset.UnixEpoch);
        var opened = new Opened(head.IntervieweeId, owner, new FormRef("intake", 1, "es"), "browser", ConversationOrigin.Live, null);
        ConversationFact[] facts = [opened, new SegmentHeard(new Segment(1, null, SpeakerRole.Unknown, words, 0, 1000, []), "1"), .. more];
        Assert.True(await Log.Append(head, 0, [.. facts.Select((fact, i) => new RecordedFact(i + 1, head.ChangedAt, fact))]));
        return head;
    }
}

public sealed class SqliteRebuildTests(SqliteFixture fixture) : RebuildConformance(fixture), IClassFixture<SqliteFixture>;

public sealed class OpenSearchRebuildTests(OpenSearchFixture fixture) : RebuildConformance(fixture), IClassFixture<OpenSearchFixture>;

[Collection(PostgresTests.Name)]
public sealed class PostgresRebuildTests(PostgresFixture fixture) : RebuildConformance(fixture), IClassFixture<PostgresFixture>;
