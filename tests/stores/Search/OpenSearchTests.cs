using Amazon.Runtime;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Portal.Checks;
using Portal.Search;
using Portal.Search.OpenSearch;
using Portal.Tests.Stores.Search.OpenSearch;

namespace Portal.Tests.Stores.Search;

/// <summary>What the index in OpenSearch does beyond what every index does: rebuilding behind an alias, trouble on the way, authentication.</summary>
public sealed class OpenSearchTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-stores-").FullName;
    private readonly Guid owner = Guid.NewGuid();
    private OpenSearchPeer peer = null!;
    private ServiceProvider services = null!;
    private ISearchIndex index = null!;

    public async Task InitializeAsync()
    {
        peer = await OpenSearchPeer.Start();
        services = await OpenSearchFixture.Start(peer, folder);
        index = services.GetRequiredService<ISearchIndex>();
    }

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        await peer.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_rebuild_fills_another_index_while_the_old_one_answers_and_takes_its_place_at_once()
    {
        var (kept, forgotten, meanwhile) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await Put(kept, 1, "Tengo un perro.");
        await Put(forgotten, 1, "Tengo un loro.");
        var before = peer.State.Behind("portal-search").Single();
        Assert.False(await index.IsBuilt());

        var build = await index.BeginBuild();
        await Put(meanwhile, 1, "Tengo un gato.");
        await Put(kept, 1, "Tengo un perro.");
        Assert.Equal(3, (await index.Find(owner, "tengo", 10)).Length);
        await index.MarkBuilt(build);

        Assert.Equal(((Guid[])[kept, meanwhile]).Order(), (await index.Find(owner, "tengo", 10)).Select(hit => hit.ConversationId).Order());
        Assert.Empty(await index.Find(owner, "loro", 10));
        Assert.True(await index.IsBuilt());
        Assert.Equal([build], peer.State.Names);
        Assert.NotEqual(before, build);
        await index.MarkBuilt(build);
        Assert.True(await index.IsBuilt());
    }

    [Fact]
    public async Task Of_two_rebuilds_the_later_one_counts_and_nothing_is_left_of_the_other()
    {
        var first = await index.BeginBuild();
        var second = await index.BeginBuild();
        await Put(Guid.NewGuid(), 1, "Tengo un perro.");

        await index.MarkBuilt(first);
        Assert.False(await index.IsBuilt());
        await index.MarkBuilt(second);

        Assert.True(await index.IsBuilt());
        Assert.Single(await index.Find(owner, "perro", 10));
        Assert.Equal([second], peer.State.Names);
    }

    [Fact]
    public async Task Silos_that_start_at_once_agree_on_one_index_and_starting_again_changes_nothing()
    {
        await index.MarkBuilt(await index.BeginBuild());
        var names = peer.State.Names.ToList();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => services.GetRequiredService<OpenSearchIndexes>().Ensure(default)));
        Assert.Equal(names, peer.State.Names);

        peer.State.Drop(names.Single());
        Assert.False(await index.IsBuilt());
        await Assert.ThrowsAnyAsync<IOException>(() => Put(Guid.NewGuid(), 1, "Tengo un perro."));
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => services.GetRequiredService<OpenSearchIndexes>().Ensure(default)));

        Assert.Single(peer.State.Behind("portal-search"));
        Assert.False(await index.IsBuilt());
        await Put(Guid.NewGuid(), 1, "Tengo un perro.");
        Assert.Single(await index.Find(owner, "perro", 10));
    }

    [Fact]
    public async Task An_index_of_an_older_shape_is_left_for_a_new_one()
    {
        var current = peer.State.Behind("portal-search").Single();
        peer.State.Make("portal-search-0-0", System.Text.Json.Nodes.JsonNode.Parse("""{"mappings":{"dynamic":"strict","properties":{"old":{"type":"keyword"}}}}""")!.AsObject());
        peer.State.Change(System.Text.Json.Nodes.JsonNode.Parse(
            $$$"""
            {"actions":[{"remove":{"index":"{{{current}}}","alias":"portal-search"}},{"add":{"index":"portal-search-0-0","alias":"portal-search"}},
            {"add":{"index":"portal-search-0-0","alias":"portal-search-built"}}]}
            """)!.AsObject());
        Assert.False(await index.IsBuilt());

        await services.GetRequiredService<OpenSearchIndexes>().Ensure(default);

        Assert.DoesNotContain("portal-search-0-0", peer.State.Names);
        await Put(Guid.NewGuid(), 1, "Tengo un perro.");
        Assert.Single(await index.Find(owner, "perro", 10));
    }

    [Fact]
    public async Task What_it_is_too_busy_for_is_asked_again()
    {
        peer.Trouble(tooMany: 2, gone: 2);
        await Put(Guid.NewGuid(), 1, "Tengo un perro.");
        peer.Trouble(linesRejected: 3);
        await Put(Guid.NewGuid(), 1, "Tengo otro perro.");
        peer.Trouble(tooMany: 3);

        Assert.Equal(2, (await index.Find(owner, "perro", 10)).Length);
    }

    [Fact]
    public async Task What_stays_refused_is_a_fault_that_tells_no_words()
    {
        await Put(Guid.NewGuid(), 1, "Tengo un perro.");
        peer.Trouble(tooMany: 100);
        var busy = await Assert.ThrowsAnyAsync<IOException>(() => index.Find(owner, "perro", 10));
        peer.Trouble(linesRejected: 100);
        var rejected = await Assert.ThrowsAnyAsync<IOException>(() => Put(Guid.NewGuid(), 1, "Tengo un loro."));
        peer.Trouble();
        peer.ShardFails = true;
        await Assert.ThrowsAnyAsync<IOException>(() => index.Find(owner, "perro", 10));
        peer.ShardFails = false;
        var large = await Assert.ThrowsAnyAsync<IOException>(() => services.GetRequiredService<OpenSearchClient>().Ask(
            HttpMethod.Post, "/portal-search/_search", "", """{"size":20000,"sort":[{"conversation":"asc"}],"query":{"term":{"owner":{"value":"perro"}}}}"""u8.ToArray(), [], default));

        Assert.Equal((OutsideFault.Busy, OutsideFault.Refused), (OutsideFaults.Of(busy), OutsideFaults.Of(large)));
        Assert.Contains("429 circuit_breaking_exception", busy.Message, StringComparison.Ordinal);
        Assert.Contains("429 rejected_execution_exception", rejected.Message, StringComparison.Ordinal);
        Assert.Contains("400 illegal_argument_exception", large.Message, StringComparison.Ordinal);
        Assert.All([busy, rejected, large], fault => Assert.DoesNotContain("perro", fault.ToString(), StringComparison.Ordinal));
    }

    public static TheoryData<string> Garbage => new(
        "[]", "null", "{}", "<html>OK</html>", """{"timed_out":"perro"}""", """{"timed_out":false,"_shards":{"failed":0},"hits":{"hits":[{"_source":{"conversation":"perro"}}]},"items":[{"index":{}}]}""",
        """{"items":["perro"],"hits":[],"timed_out":false,"_shards":7}""", "huge");

    [Theory]
    [MemberData(nameof(Garbage))]
    public async Task An_answer_that_cannot_be_is_a_fault_like_any_other(string answer)
    {
        await using var bounded = await OpenSearchFixture.Start(peer, Another, ("OpenSearch:MostAnswerBytes", "200000"));
        var table = bounded.GetRequiredService<ISearchTable>();
        peer.Instead = answer == "huge" ? $$"""{"relleno":"{{new string('a', 1 << 20)}}"}""" : answer;
        foreach (var ask in new Func<Task>[]
        {
            () => table.Find(owner, SearchQuery.Of("perro", new Stems()).Conditions(Stems.TagOf(owner)), 10, default), () => table.Remove(Guid.NewGuid(), default), () => table.Page(null, 10, default), () => table.BeginBuild(default),
        })
        {
            var fault = await Assert.ThrowsAnyAsync<IOException>(ask);
            Assert.Equal(OutsideFault.Nonsense, OutsideFaults.Of(fault));
            Assert.DoesNotContain("perro", fault.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_answer_that_stops_in_the_middle_is_waited_for_no_longer_than_one_that_does_not_come()
    {
        await using var hasty = await OpenSearchFixture.Start(peer, Another, ("OpenSearch:AnswerWithin", "00:00:02"));
        peer.Stalls = true;
        var fault = await Assert.ThrowsAnyAsync<IOException>(() => hasty.GetRequiredService<ISearchTable>().Page(null, 10, default)).WaitAsync(TimeSpan.FromMinutes(2));
        Assert.Equal(OutsideFault.Slow, OutsideFaults.Of(fault));
    }

    [Fact]
    public async Task Keys_that_cannot_be_had_are_said_at_start_whichever_way_the_chain_fails()
    {
        var options = Options.Create(new OpenSearchOptions { Address = peer.Address, Region = OpenSearchPeer.Region, AnswerWithin = TimeSpan.FromSeconds(2) });
        foreach (var chain in new Func<Task<ImmutableCredentials>>[]
        {
            () => throw new AmazonClientException("none"), () => throw new AmazonServiceException("down"), () => Task.FromException<ImmutableCredentials>(new InvalidOperationException("no assembly")),
            () => new TaskCompletionSource<ImmutableCredentials>().Task,
        })
        {
            using var client = new OpenSearchClient(options, chain, TimeProvider.System);
            var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => new OpenSearchStart(new OpenSearchIndexes(client, options, TimeProvider.System)).StartingAsync(default));
            Assert.Contains("AWS's chain", refused.Message, StringComparison.Ordinal);
            Assert.Equal(OutsideFault.KeyMissing, OutsideFaults.Of(refused));
        }
    }

    [Fact]
    public async Task A_rare_word_in_many_talks_and_a_common_one_in_few_are_all_found()
    {
        var table = services.GetRequiredService<ISearchTable>();
        for (var talk = 0; talk < 70; talk++)
            await index.Put(owner, Guid.NewGuid(), Guid.NewGuid(), 1, [.. Enumerable.Range(1, 12).Select(line => new Passage(line, line, line == 7 ? "Un loro habla." : "Habla mucho.", "es"))]);

        var rare = await Found("loro", 1000);
        Assert.Equal(70, rare.Select(passage => passage.ConversationId).Distinct().Count());
        Assert.Equal(70, rare.Count);
        Assert.Equal(840, (await Found("habla", 1000)).Count);
        Assert.Equal(100, (await Found("habla", 100)).Count);

        Task<IReadOnlyList<FoundPassage>> Found(string word, int most) =>
            table.Find(owner, SearchQuery.Of(word, new Stems()).Conditions(Stems.TagOf(owner)), most, default);
    }

    [Fact]
    public async Task What_was_removed_is_in_no_document()
    {
        var (struck, erased) = (Guid.NewGuid(), Guid.NewGuid());
        await Put(struck, 1, "Desconsoladamente");
        await Put(erased, 1, "Desconsoladamente");
        var build = await index.BeginBuild();
        await Put(struck, 1, "Desconsoladamente");
        await Put(erased, 1, "Desconsoladamente");

        await index.Remove(struck, 2);
        await index.Remove(erased);

        Assert.All(peer.State.Indexes, one => Assert.DoesNotContain("desconsolad", one.Text, StringComparison.OrdinalIgnoreCase));
        await index.MarkBuilt(build);
        Assert.Empty(await index.Find(owner, "desconsoladamente", 10));
    }

    [Theory]
    [InlineData(OpenSearchPeer.Secret, true)]
    [InlineData("another-secret", false)]
    public async Task A_domain_of_Amazon_gets_signed_requests(string secret, bool letIn)
    {
        var options = Options.Create(new OpenSearchOptions { Address = peer.Address, Region = OpenSearchPeer.Region });
        using var client = new OpenSearchClient(options, () => Task.FromResult(new ImmutableCredentials(OpenSearchPeer.AccessKey, secret, null)), TimeProvider.System);
        var indexes = new OpenSearchIndexes(client, options, TimeProvider.System);
        var table = new OpenSearchTable(client, indexes, options, TimeProvider.System);
        if (letIn)
        {
            await new OpenSearchStart(indexes).StartingAsync(default);
            await new SearchIndex(table).Put(owner, Guid.NewGuid(), Guid.NewGuid(), 1, [new Passage(1, 0, "Tengo un perro.", "es")], default);
            Assert.Single(await new SearchIndex(table).Find(owner, "perro", 10, default));
        }
        else
        {
            var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => new OpenSearchStart(indexes).StartingAsync(default));
            Assert.Contains("401", refused.Message, StringComparison.Ordinal);
            Assert.Contains("Storage:OpenSearch:Address", refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("OpenSearch:Address", "search.example.org", "Storage:OpenSearch:Address")]
    [InlineData("OpenSearch:Password", "", "Storage:OpenSearch:User")]
    [InlineData("OpenSearch:Region", "eu-west-1", "Storage:OpenSearch:User")]
    [InlineData("OpenSearch:Name", "Portal", "Storage:OpenSearch:Name")]
    [InlineData("OpenSearch:Shards", "0", "Storage:OpenSearch:Shards")]
    [InlineData("OpenSearch:Replicas", "-1", "Storage:OpenSearch:Replicas")]
    [InlineData("OpenSearch:AnswerWithin", "0", "Storage:OpenSearch:AnswerWithin")]
    public async Task A_setting_that_cannot_work_is_named(string key, string value, string named)
    {
        var wrong = await Assert.ThrowsAsync<OptionsValidationException>(() => OpenSearchFixture.Start(peer, folder, (key, value)));

        Assert.Contains(wrong.Failures, failure => failure.StartsWith(named, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_password_is_refused_at_start()
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => OpenSearchFixture.Start(peer, folder, ("OpenSearch:Password", "otra")));

        Assert.Contains("401", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>A data folder belongs to one at a time.</summary>
    private string Another => Directory.CreateDirectory(Path.Combine(folder, "otra")).FullName;

    private Task Put(Guid conversation, long version, string text) => index.Put(owner, Guid.NewGuid(), conversation, version, [new Passage(1, 0, text, "es")]);
}
