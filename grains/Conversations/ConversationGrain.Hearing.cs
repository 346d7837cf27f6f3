using System.Collections.Immutable;
using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Conversations;

/// <summary>The words: what the engine or the browser hears becomes segments.</summary>
internal sealed partial class ConversationGrain
{
    private const int MaxHeardLength = 5_000;
    private static readonly TimeSpan LastWordsWithin = TimeSpan.FromSeconds(10);
    private TranscriptionLine? line;
    private IDisposable? talk;

    public async Task Hear(Caller caller, Heard heard)
    {
        Require(caller);
        if (!Engine(state.Opened!.Engine, _ => true).InBrowser)
            throw new PortalException(PortalError.Invalid, "Esta conversación la transcribe el servidor, no el navegador.");
        if (string.IsNullOrWhiteSpace(heard.Key) || heard.Key.Length > 100 || heard.Text is null || heard.Text.Length > MaxHeardLength || heard.FromMs < 0 || heard.ToMs < heard.FromMs)
            throw new PortalException(PortalError.Invalid, "Las palabras no han llegado bien desde el navegador. Recarga la página.");
        await Heard(heard with { Voice = null, Role = SpeakerRole.Unknown, Words = [] });
    }

    public async Task Heard(Heard heard)
    {
        var lines = await Kept(heard, 0);
        if (lines is not [var first, ..]) return;
        if (heard.Final && first.Segment.Text.Length > 0) await Enter(lines);
        else if (followers.Any) followers.Tell(new ConversationUpdate(null, await Provisional(first.Segment)));
    }

    public async Task HeardAll(ImmutableArray<Heard> finals)
    {
        var lines = new List<SegmentHeard>();
        foreach (var heard in finals)
            if (!lines.Exists(line => line.Key == heard.Key)) lines.AddRange((await Kept(heard, lines.Count)).Where(line => line.Segment.Text.Length > 0));
        await Enter(lines);
    }

    public async Task EngineChanged(bool away, long atMs)
    {
        if (state.Opened is null || state.Sealed is not null || state.EngineAway == away) return;
        await Record(away ? new EngineLost(state.Opened.Engine, atMs) : new EngineBack(state.Opened.Engine, atMs));
    }

    /// <summary>What is new of it and may be kept, as the lines (one, but where the microphone changes) that follow the transcript and so many others; none when nothing is.</summary>
    private async Task<IReadOnlyList<SegmentHeard>> Kept(Heard heard, int before)
    {
        if (state.Opened is null || state.IsDiscarded || state.HasHeard(heard.Key)) return [];
        if (state.OffTheRecord.Keep(heard) is not { } kept) return [];
        return [.. (await WithMicrophones(kept)).Select((line, i) => new SegmentHeard(Named(line, state.NextSegmentId + before + i), line.Key))];
    }

    private Segment Named(Heard line, int id)
    {
        var text = line.Text.Trim();
        return state.Voices.Name(new Segment(id, line.Voice, line.Role, text, line.FromMs, line.ToMs, text == line.Text ? line.Words : []));
    }

    private void EnsureEngine()
    {
        if (state.Sealed is not null) return;
        talk ??= engineWatch.Talk(state.Opened!.Engine);
        if (line is not null) return;
        var engine = engines.Listener(state.Opened!.Engine);
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
