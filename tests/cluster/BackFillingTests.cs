using Portal.Checklists;
using Portal.Conversations;
using Portal.Tests.Support;
using Portal.Transcription;

namespace Portal.Tests.Cluster;

/// <summary>
/// The browser has missed some of what was said. A real recogniser behind vosk's protocol listens to the stored sound of a real (synthetic) interview and fills
/// in what is missing; where there is none, or it is away, the conversation is ready without it and says so.
/// </summary>
public sealed class BackFillingTests : IAsyncLifetime
{
    private static readonly (string Voice, string Text, double Pause)[] Said =
    [
        (SpokenSound.Festival, "and where do you live now", 1.5),
        (SpokenSound.Flite, "i live with my sister and her children", 4),
        (SpokenSound.Festival, "do you have a job at the moment", 1.5),
        (SpokenSound.Flite, "no i lost my work in may", 4),
    ];

    private byte[] sound = [];
    private readonly List<(long FromMs, long ToMs)> places = [];
    private PeerProcess? vosk;

    public async Task InitializeAsync()
    {
        var whole = new List<byte>(new byte[3 * 32_000]);
        foreach (var (voice, text, pause) in Said)
        {
            var spoken = await SpokenSound.Say(voice, text);
            places.Add((whole.Count / 32, (whole.Count + spoken.Length) / 32));
            whole.AddRange(spoken);
            whole.AddRange(new byte[(int)(pause * 16_000) * 2]);
        }
        sound = [.. whole];
    }

    public async Task DisposeAsync()
    {
        if (vosk is not null) await vosk.DisposeAsync();
    }

    [Fact]
    public async Task What_the_browser_missed_is_written_down_in_its_place_and_nothing_twice()
    {
        await using var cluster = await WithVosk();
        var talk = await Record(cluster, Line(0, "And where do you live now?"), Line(2, "Do you have a job at the moment?"));

        var view = await talk.Conversation.Read(talk.Caller);
        Assert.Equal(view.Segments.OrderBy(line => line.FromMs), view.Segments);
        Assert.Equal([false, true, false, true], view.Segments.Select(line => line.BackFilled));
        Assert.Contains("sister", view.Segments[1].Text, StringComparison.Ordinal);
        Assert.Contains("work", view.Segments[3].Text, StringComparison.Ordinal);
        Assert.InRange(view.Segments[1].FromMs, places[1].FromMs - 300, places[1].FromMs + 800);
        Assert.Null(view.Missing);
        // A question that the browser heard, and its answer that it did not hear.
        Assert.Contains(view.Checklist, item => item.State == QuestionState.Answered
            && item.Evidence.Any(proof => proof.SegmentId == view.Segments[1].Id && view.Segments[1].Text.Contains(proof.Quote, StringComparison.Ordinal)));
        Assert.Equal(4, view.Segments.Select(line => line.Id).Distinct().Count());

        await cluster.Silos.DeactivateAsync(talk.Conversation);
        Assert.Equal(view.Segments.Select(line => line.Text), (await talk.Conversation.Read(talk.Caller)).Segments.Select(line => line.Text));
    }

    [Fact]
    public async Task Where_all_was_heard_nothing_is_added()
    {
        await using var cluster = await WithVosk();
        var talk = await Record(cluster, [.. Said.Select((said, i) => Line(i, said.Text))]);

        Assert.DoesNotContain((await talk.Conversation.Read(talk.Caller)).Segments, line => line.BackFilled);
    }

    [Fact]
    public async Task Without_an_engine_that_reads_sound_it_says_where_words_are_missing()
    {
        await using var cluster = await PortalCluster.Embedded();
        var talk = await Record(cluster, Line(0, "And where do you live now?"), Line(2, "Do you have a job at the moment?"), Line(3, "No, I lost my work in May."));

        var view = await talk.Conversation.Read(talk.Caller);
        Assert.Equal(MissingReason.NoEngine, view.Missing!.Reason);
        var only = Assert.Single(view.Missing.Stretches);
        Assert.InRange(only.FromMs, places[1].FromMs - 200, places[1].FromMs + 600);
        Assert.Equal(ConversationStatus.Ready, view.Status);
    }

    [Fact]
    public async Task An_engine_that_is_away_holds_nothing_up_and_can_be_asked_again()
    {
        vosk = await PeerProcess.StartVosk();
        var port = int.Parse(vosk.Address[(vosk.Address.LastIndexOf(':') + 1)..], System.Globalization.CultureInfo.InvariantCulture);
        await vosk.DisposeAsync();
        await using var cluster = await PortalCluster.Embedded(null, ("Engines:Vosk:Addresses:en", vosk.Address));
        var talk = await Record(cluster, Line(0, "And where do you live now?"), Line(2, "Do you have a job at the moment?"));
        var before = await talk.Conversation.Read(talk.Caller);
        Assert.Equal((MissingReason.EngineAway, 2), (before.Missing!.Reason, before.Missing.Stretches.Length));

        vosk = await PeerProcess.StartVosk(port);
        await talk.Conversation.Retry(talk.Caller);
        await talk.Until(fact => fact is Finished, before.Version);

        var view = await talk.Conversation.Read(talk.Caller);
        Assert.Equal([false, true, false, true], view.Segments.Select(line => line.BackFilled));
        Assert.Null(view.Missing);
    }

    private async Task<PortalCluster> WithVosk()
    {
        vosk = await PeerProcess.StartVosk();
        return await PortalCluster.Embedded(null, ("Engines:Vosk:Addresses:en", vosk.Address));
    }

    /// <summary>A talk that the browser hears: the sound goes to the log, and these are the words it wrote down.</summary>
    private async Task<Interview> Record(PortalCluster cluster, params Heard[] heard)
    {
        var talk = await new Interview(cluster.Grains).Meet();
        await talk.Conversation.Open(talk.Caller, new OpenConversation(talk.PersonId, "intake", "en", "browser", ConversationOrigin.Live));
        await talk.Attach();
        await talk.Send(sound);
        foreach (var line in heard) await talk.Conversation.Hear(talk.Caller, line);
        await talk.Stop();
        await talk.Until(fact => fact is Finished);
        return talk;
    }

    /// <summary>As the browser tells it: a moment late.</summary>
    private Heard Line(int number, string text) =>
        new($"line-{number}", true, text, places[number].FromMs + 300, places[number].ToMs + 700, null, SpeakerRole.Unknown, []);
}
