using System.Collections.Immutable;
using Portal.Checklists;
using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Conversations;

/// <summary>The words: what the engine or the browser hears becomes segments, and what the segments settle becomes ticks, in one durable step.</summary>
internal sealed partial class ConversationGrain
{
    private const int RecentSegments = 8;
    private const int MaxHeardLength = 5_000;
    private static readonly TimeSpan LastWordsWithin = TimeSpan.FromSeconds(10);
    private TranscriptionLine? line;
    private IDisposable? talk;

    public async Task Hear(Caller caller, Heard heard)
    {
        Require(caller);
        if (!Engine(state.Opened!.Engine, _ => true).Info.InBrowser)
            throw new PortalException(PortalError.Invalid, "Esta conversación la transcribe el servidor, no el navegador.");
        if (string.IsNullOrWhiteSpace(heard.Key) || heard.Key.Length > 100 || heard.Text is null || heard.Text.Length > MaxHeardLength || heard.FromMs < 0 || heard.ToMs < heard.FromMs)
            throw new PortalException(PortalError.Invalid, "Las palabras no han llegado bien desde el navegador. Recarga la página.");
        await Heard(heard with { Voice = null, Role = SpeakerRole.Unknown, Words = [] });
    }

    public async Task Heard(Heard heard)
    {
        if (state.Opened is null || state.IsDiscarded || state.HasHeard(heard.Key) || state.OffTheRecord.Keep(heard) is not { } kept) return;
        heard = kept;
        var text = heard.Text.Trim();
        var segment = new Segment(state.NextSegmentId, heard.Voice, RoleOf(heard), text, heard.FromMs, heard.ToMs, text == heard.Text ? heard.Words : []);
        if (heard.Final && text.Length > 0) await Enter(segment, heard.Key);
        else if (followers.Any) followers.Tell(new ConversationUpdate(null, await Provisional(segment)));
    }

    public async Task EngineChanged(bool away, long atMs)
    {
        if (state.Opened is null || state.Sealed is not null || state.EngineAway == away) return;
        await Record(away ? new EngineLost(state.Opened.Engine, atMs) : new EngineBack(state.Opened.Engine, atMs));
    }

    private async Task Enter(Segment segment, string key)
    {
        var facts = new List<ConversationFact> { new SegmentHeard(segment, key) };
        foreach (var analyst in analysts)
            facts.AddRange(ChecklistDecisions.Decide(form!, state.Checklist, await Read(analyst, segment), id => id == segment.Id ? segment : state.Segment(id)));
        await Record(facts);
    }

    /// <summary>An analyst that fails is left out: the words are stored all the same.</summary>
    private async Task<IReadOnlyList<ChecklistChange>> Read(IAnalyst analyst, Segment segment)
    {
        try
        {
            var recent = state.Segments.Skip(Math.Max(0, state.Segments.Count - RecentSegments)).Where(one => one.Text.Length > 0).ToList();
            return await analyst.Read(new ChecklistReading(form!, state.Checklist.Items, state.Checklist.LastAsked, [.. recent.Select(AsHeard)], [AsHeard(segment)]), CancellationToken.None);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogAnalystFailed(Id, analyst.Name, exception);
            return [];
        }
    }

    /// <summary>Notes tell what the person said: nobody asks in them.</summary>
    private Segment AsHeard(Segment segment) => HasNoSound ? segment with { Role = SpeakerRole.Interviewee } : segment;

    /// <summary>The words so far, and the ticks they would bring if they stay. Nothing of it is stored.</summary>
    private async Task<Provisional> Provisional(Segment segment)
    {
        var ticks = ImmutableArray.CreateBuilder<string>();
        if (segment.Text.Length > 0 && analysts.FirstOrDefault(analyst => analyst.Name == "rules") is { } rules)
            foreach (var fact in ChecklistDecisions.Decide(form!, state.Checklist, await Read(rules, segment), id => id == segment.Id ? segment : state.Segment(id)))
                if (fact is QuestionAnswered answered) ticks.Add(answered.QuestionId);
        return new Provisional(segment.Text, segment.FromMs, segment.Role, ticks.ToImmutable());
    }

    /// <summary>Once a person has said whose voice it is, later lines of that voice know it.</summary>
    private SpeakerRole RoleOf(Heard heard) => heard.Role != SpeakerRole.Unknown || heard.Voice is null
        ? heard.Role
        : state.Segments.LastOrDefault(segment => segment.Voice == heard.Voice)?.Role ?? SpeakerRole.Unknown;

    private void EnsureEngine()
    {
        if (state.Sealed is not null) return;
        talk ??= engineWatch.Talk(state.Opened!.Engine);
        if (line is not null) return;
        var engine = engines.FirstOrDefault(known => known.Info.Name == state.Opened!.Engine);
        if (engine is null || engine.Info.InBrowser) return;
        line = new TranscriptionLine(
            engine, new TranscriptionRequest(form!.Locale, Vocabulary.Of(form), state.Opened!.Script, 0), new StoredChunks(recording!),
            new Ear(this.AsReference<IConversationWork>()), HeardSoFar.From(state.Segments), time, logger, watch: engineWatch);
    }

    private void NoLongerTalks()
    {
        talk?.Dispose();
        talk = null;
    }

    private async Task LetGoOfEngine()
    {
        NoLongerTalks();
        if (line is not { } letGo) return;
        line = null;
        await letGo.DisposeAsync();
    }

    /// <summary>The engine speaks to the conversation from its own loop, so it goes through the grain's front door.</summary>
    private sealed class Ear(IConversationWork conversation) : ITranscriptionListener
    {
        public Task Heard(Heard heard, long cursorMs) => conversation.Heard(heard);
        public Task Lost(long atMs) => conversation.EngineChanged(away: true, atMs);
        public Task Back(long atMs) => conversation.EngineChanged(away: false, atMs);
        public Task Completed(bool whole) => Task.CompletedTask;
    }

    private sealed class StoredChunks(RecordingLog recording) : IStoredSound
    {
        public IAsyncEnumerable<ReadOnlyMemory<byte>> Read(long fromSample, CancellationToken cancellation) => recording.ReadSound(fromSample, cancellation);
    }
}
