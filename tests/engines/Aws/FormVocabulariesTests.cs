using System.Collections.Immutable;
using System.Globalization;
using Amazon.Runtime;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Portal.Forms;
using Portal.Tests.Engines.Peers;
using Portal.Tests.Engines.Transcription;
using Portal.Transcribers.Aws;
using Portal.Transcribers.Aws.Vocabularies;
using Portal.Transcription;

namespace Portal.Tests.Engines.Aws;

/// <summary>The words of forms as vocabularies of Amazon Transcribe: a help that no talk waits for.</summary>
public sealed class FormVocabulariesTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private static readonly ImmutableArray<string> Words = ["empadronamiento", "situación"];

    private readonly Truth talk = Truth.Random(21, 8);

    [Fact]
    public async Task The_peer_is_one_that_Amazons_own_client_understands()
    {
        await using var peer = await JobPeer.Start(talk);
        var keys = new Dictionary<string, string>
        {
            ["AWS_ACCESS_KEY_ID"] = TranscribePeer.AccessKey, ["AWS_SECRET_ACCESS_KEY"] = TranscribePeer.Secret, ["AWS_SESSION_TOKEN"] = TranscribePeer.Token,
        };
        Assert.Equal(["PENDING", "ConflictException", "READY true", "portal-es,prueba-1", "NotFoundException"], (await Vendor.Run("transcribe-vocabularies.mjs", keys, peer.Address)).Split('\n'));
        Assert.Empty(peer.Complaints);
    }

    [Fact]
    public async Task A_talk_begins_without_one_that_is_being_prepared_and_the_next_has_it()
    {
        await using var peer = await JobPeer.Start(talk);
        await using var stream = await TranscribePeer.Start(talk);
        stream.Vocabularies = peer.Service.Vocabularies;
        peer.Service.Vocabularies.Holds = true;
        using var vocabularies = Vocabularies(peer);
        var engine = Engine(stream, vocabularies);
        await AssertHeard(engine);
        Assert.DoesNotContain("x-amzn-transcribe-vocabulary-name", stream.Headers.Keys);
        peer.Service.Vocabularies.Holds = false;
        var name = await vocabularies.Ready("es", Words, Patience, CancellationToken.None);
        await AssertHeard(engine);
        Assert.Equal(name, stream.Headers["x-amzn-transcribe-vocabulary-name"]);
        Assert.Equal(Words, peer.Service.Vocabularies.Phrases);
        Assert.Equal(1, peer.Asked(VocabularyService.Create));
        Assert.Empty(peer.Complaints);
    }

    [Fact]
    public async Task Another_silo_finds_what_one_has_made_and_makes_nothing()
    {
        await using var peer = await JobPeer.Start(talk);
        using var first = Vocabularies(peer);
        using var second = Vocabularies(peer);
        var made = await first.Ready("es", Words, Patience, CancellationToken.None);
        Assert.NotNull(made);
        Assert.Equal(made, await second.Ready("es", Words, Patience, CancellationToken.None));
        Assert.Equal(made, second.Ready("es", Words));
        Assert.Equal(1, peer.Asked(VocabularyService.Create));
        Assert.NotEqual(made, await second.Ready("es", ["otra"], Patience, CancellationToken.None));
        Assert.NotEqual(made, await second.Ready("en", Words[..1], Patience, CancellationToken.None));
    }

    [Fact]
    public async Task Two_silos_that_make_it_at_once_share_one()
    {
        await using var peer = await JobPeer.Start(talk);
        var silos = Enumerable.Range(0, 4).Select(_ => Vocabularies(peer)).ToList();
        Assert.Single((await Task.WhenAll(silos.Select(silo => silo.Ready("es", Words, Patience, CancellationToken.None)))).Distinct(), name => name is not null);
        silos.ForEach(silo => silo.Dispose());
    }

    [Fact]
    public async Task One_that_the_settings_name_wins_and_without_the_wish_nothing_is_asked()
    {
        await using var peer = await JobPeer.Start(talk);
        using var named = Vocabularies(peer, new() { ["es"] = "portal-es" });
        using var off = Vocabularies(peer, wanted: false);
        Assert.Equal("portal-es", named.Ready("es", Words));
        Assert.Equal("portal-es", await named.Ready("es", Words, Patience, CancellationToken.None));
        Assert.Null(await off.Ready("es", Words, Patience, CancellationToken.None));
        Assert.Null(await off.Ready("es", [], Patience, CancellationToken.None));
        Assert.Equal((0, 0), (peer.Asked(VocabularyService.Ask), peer.Asked(VocabularyService.Create)));
        Assert.False(named.Refused("portal-es"));
    }

    [Theory]
    [InlineData(403, null)]
    [InlineData(429, null)]
    [InlineData(500, null)]
    [InlineData(0, "no es json")]
    [InlineData(0, """{"VocabularyState":"FAILED"}""")]
    [InlineData(0, """{"VocabularyState":"PENSANDO"}""")]
    public async Task Where_the_service_makes_none_talks_go_on_without_and_it_is_asked_again_later(int status, string? instead)
    {
        await using var peer = await JobPeer.Start(talk, new() { Status = status, Instead = instead, Misbehaves = 1 }, VocabularyService.Create);
        await using var stream = await TranscribePeer.Start(talk);
        var time = new FakeTimeProvider(DateTimeOffset.UtcNow);
        using var vocabularies = Vocabularies(peer, time: time);
        Assert.Null(await vocabularies.Ready("es", Words, Patience, CancellationToken.None));
        await AssertHeard(Engine(stream, vocabularies));
        Assert.DoesNotContain("x-amzn-transcribe-vocabulary-name", stream.Headers.Keys);
        Assert.Equal(1, peer.Asked(VocabularyService.Create));
        // What there is meanwhile is found: here the first wish was taken, though it was not told.
        time.Advance(TimeSpan.FromMinutes(6));
        peer.Service.Vocabularies.Holds = true;
        Assert.Null(vocabularies.Ready("es", Words));
        await peer.Until(VocabularyService.Ask, 2).WaitAsync(Patience);
    }

    [Fact]
    public async Task A_talk_does_not_wait_for_a_service_that_does_not_answer()
    {
        await using var peer = await JobPeer.Start(talk, new() { Stalls = true }, VocabularyService.Ask);
        await using var stream = await TranscribePeer.Start(talk);
        using var vocabularies = Vocabularies(peer);
        await AssertHeard(Engine(stream, vocabularies));
        Assert.Null(await vocabularies.Ready("es", Words, TimeSpan.FromMilliseconds(50), CancellationToken.None));
    }

    [Fact]
    public async Task One_that_somebody_has_removed_costs_a_talk_no_word()
    {
        await using var peer = await JobPeer.Start(talk);
        await using var stream = await TranscribePeer.Start(talk);
        stream.Vocabularies = peer.Service.Vocabularies;
        using var vocabularies = Vocabularies(peer);
        peer.Service.Vocabularies.Forget((await vocabularies.Ready("es", Words, Patience, CancellationToken.None))!);
        await AssertHeard(Engine(stream, vocabularies));
        Assert.True(stream.Connections > 1);
        Assert.DoesNotContain("x-amzn-transcribe-vocabulary-name", stream.Headers.Keys);
    }

    [Theory]
    [InlineData("es", "«empadronamiento»,situación,niño’s,centro 24,covid-19,ayuntamiento de barcelona,-guion-,año,façana,日本", "empadronamiento,situación,niño's,ayuntamiento-de-barcelona,guion,año")]
    [InlineData("ca", "l'adreça,d’empadronament,col·legi,situació,año", "adreça,empadronament,situació")]
    [InlineData("en", "person's,café,council tax,council tax", "person's,council-tax")]
    [InlineData("fr", "adresse", "")]
    public void Only_what_the_service_takes_is_in_it(string language, string words, string phrases) =>
        Assert.Equal(phrases, string.Join(',', VocabularyPhrases.Of(language, words.Split(',')).Phrases));

    [Fact]
    public void It_is_never_too_long()
    {
        static string Word(int i) => string.Concat(i.ToString("D6", CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0')));
        Assert.Empty(VocabularyPhrases.Of("es", [new string('a', 256)]).Phrases);
        Assert.InRange(VocabularyPhrases.Of("es", Enumerable.Range(0, 20_000).Select(Word)).Phrases.Sum(phrase => phrase.Length + 1), 49_000, 50_000);
    }

    [Theory]
    [InlineData("es")]
    [InlineData("ca")]
    [InlineData("en")]
    public async Task The_words_of_our_own_questionnaire_are_taken(string language)
    {
        var form = FormFolder.Read<FormFile>(Path.Combine(FormFolder.Shipped, $"intake.{language}.json")).ToForm();
        await using var peer = await JobPeer.Start(talk);
        using var vocabularies = Vocabularies(peer);
        var words = Vocabulary.Of(form);
        Assert.NotNull(await vocabularies.Ready(language, words, Patience, CancellationToken.None));
        Assert.InRange(peer.Service.Vocabularies.Phrases.Count, words.Length * 9 / 10, words.Length);
    }

    private async Task AssertHeard(AwsTranscriber engine)
    {
        var listener = new NotingListener();
        var store = new MemorySound { Samples = talk.Samples };
        await using var line = new TranscriptionLine(engine, new("es", Words, null, 0), store, listener, HeardSoFar.Nothing, TimeProvider.System, NullLogger.Instance);
        Assert.True((await line.Complete(talk.Samples, Patience)).Whole);
        await listener.UntilCompleted.WaitAsync(Patience);
        Assert.Equal(string.Join(' ', talk.Words.Select(word => word.Text)), string.Join(' ', listener.Words).Replace(".", "", StringComparison.Ordinal));
    }

    private static Task<ImmutableCredentials> Keys() => Task.FromResult(new ImmutableCredentials(TranscribePeer.AccessKey, TranscribePeer.Secret, TranscribePeer.Token));

    private static FormVocabularies Vocabularies(JobPeer peer, Dictionary<string, string>? named = null, bool wanted = true, TimeProvider? time = null) => new(
        Options.Create(new AwsOptions { Region = "eu-west-1", Address = peer.Address, Vocabularies = named ?? [], FormVocabulary = wanted, VocabularyAskAfter = TimeSpan.FromMilliseconds(5) }),
        Keys, time ?? TimeProvider.System, NullLogger<FormVocabularies>.Instance);

    private static AwsTranscriber Engine(TranscribePeer stream, FormVocabularies vocabularies) => new(
        Options.Create(new AwsOptions { Region = "eu-west-1", StreamingAddress = stream.Address, FastestPace = 1e6 }), Keys, vocabularies, TimeProvider.System);
}
