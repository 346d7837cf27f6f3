using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Portal.Conversations;
using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Processing;

/// <summary>
/// A talk whose words came from the browser has holes: the recogniser there comes and goes, and nobody can give it the sound again. Where somebody speaks and
/// no words are, an engine of ours listens to the stored sound. It is a help: where there is none, or it is away, the talk is ready without it and says so.
/// </summary>
internal sealed partial class BackFilling(
    KnownEngines engines, EngineWatch watch, SealedRecordings recordings, WorkPlaces places, TimeProvider time, ILogger<BackFilling> logger)
{
    private const long Around = 500;
    private static readonly TimeSpan AtLeast = TimeSpan.FromSeconds(30);

    /// <summary>Whether its words came from the browser.</summary>
    public bool IsFor(DueWork due) => engines.Info(due.View.Engine) is { InBrowser: true };

    /// <summary>Repeatable: what was filled has words, and is not looked at again.</summary>
    public async Task<IReadOnlyList<ConversationFact>> Run(Guid id, IConversationWork conversation, DueWork due, CancellationToken cancellation)
    {
        if (due.Stored is not { } stored) return [];
        using var place = await places.Take(id, due.View.Origin, cancellation);
        var sound = new SealedSound(recordings, due.View.IntervieweeId, id, stored.Bytes);
        var missing = await Missing(sound, due.View, cancellation);
        if (missing.IsEmpty) return due.View.Missing is null ? [] : [new WordsMissing([], default)];
        var engine = engines.All.FirstOrDefault(one => one is { Files: true, InBrowser: false, Scripted: false } && one.Languages.Contains(due.View.Form.Language));
        if (engine is null) return [new WordsMissing(missing, MissingReason.NoEngine)];
        var left = new List<Stretch>();
        for (var i = 0; i < missing.Length; i++)
        {
            var lines = await TryHear(engine, due, sound, missing[i], cancellation);
            if (lines is null) return [new WordsMissing([.. left, .. missing[i..]], MissingReason.EngineAway)];
            if (lines.Value.IsEmpty) left.Add(missing[i]);
            else await conversation.BackFill(lines.Value);
        }
        return left.Count > 0 || due.View.Missing is not null ? [new WordsMissing([.. left], MissingReason.NotUnderstood)] : [];
    }

    private static async Task<ImmutableArray<Stretch>> Missing(SealedSound sound, ConversationView view, CancellationToken cancellation)
    {
        var energy = new SpeechEnergy();
        await foreach (var pcm in sound.Read(0, cancellation)) energy.Add(pcm.Span);
        return Unheard.In(energy.Voiced(), view.Segments);
    }

    /// <summary>Null when the engine is away.</summary>
    private async Task<ImmutableArray<Heard>?> TryHear(EngineInfo engine, DueWork due, SealedSound sound, Stretch stretch, CancellationToken cancellation)
    {
        // An engine that needs longer than the stretch twice over is as good as away.
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds((stretch.ToMs - stretch.FromMs) * 2) + AtLeast, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            var around = new Stretch(Math.Max(0, stretch.FromMs - Around), Math.Min(stretch.ToMs + Around, due.View.DurationMs));
            var finals = engines.Listener(engine.Name) is { } listener ? await Hear(listener, due, sound, around, either)
                : await Read(engines.Reader(engine.Name)!, due, sound, around, either.Token);
            return LateWords.In(stretch, finals, due.View.Segments);
        }
        catch (Exception exception) when (exception is EngineUnavailableException or PortalException { Error: PortalError.Invalid } || (patience.IsCancellationRequested && !cancellation.IsCancellationRequested))
        {
            LogAway(due.View.Id, engine.Name, exception.GetType().Name);
            return null;
        }
    }

    private async Task<List<Heard>> Read(IFileTranscriber engine, DueWork due, SealedSound sound, Stretch stretch, CancellationToken cancellation)
    {
        var samples = AudioFormat.SamplesOf(stretch.ToMs - stretch.FromMs);
        var request = new FileRequest(due.View.Id, $"{due.InputHash} {stretch.FromMs}-{stretch.ToMs}", due.View.Form.Language, Vocabulary.Of(due.Form), samples, 0);
        var heard = new List<Heard>();
        await new FileReading(engine, watch, time).Run(request, new StretchOfSound(sound, AudioFormat.SamplesOf(stretch.FromMs), samples), [], AtLeast * 10, line =>
        {
            heard.Add(line.Later(stretch.FromMs));
            return Task.CompletedTask;
        }, cancellation);
        return heard;
    }

    private static async Task<List<Heard>> Hear(ITranscriber engine, DueWork due, SealedSound sound, Stretch stretch, CancellationTokenSource over)
    {
        var request = new TranscriptionRequest(due.View.Form.Language, Vocabulary.Of(due.Form), null, stretch.FromMs);
        await using var session = await engine.Open(request, over.Token);
        var giving = Give(session, sound, stretch, over.Token);
        var taking = Take(session, stretch.FromMs, over.Token);
        try
        {
            if (await Task.WhenAny(giving, taking) == giving) await giving;
            var heard = await taking;
            await giving;
            return heard;
        }
        finally
        {
            await over.CancelAsync();
            await Task.WhenAll(giving, taking).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task Give(ITranscriptionSession to, SealedSound sound, Stretch stretch, CancellationToken cancellation)
    {
        var left = AudioFormat.SamplesOf(stretch.ToMs - stretch.FromMs) * AudioFormat.BytesPerSample;
        await foreach (var pcm in sound.Read(AudioFormat.SamplesOf(stretch.FromMs), cancellation))
        {
            await to.Write(pcm[..(int)Math.Min(left, pcm.Length)], cancellation);
            if ((left -= pcm.Length) <= 0) break;
        }
        await to.Complete(cancellation);
    }

    private static async Task<List<Heard>> Take(ITranscriptionSession from, long startMs, CancellationToken cancellation)
    {
        var heard = new List<Heard>();
        await foreach (var one in from.Read(cancellation))
            if (one is { Final: true, Text.Length: > 0 }) heard.Add(one.Later(startMs));
        return heard;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Conversation {Conversation}: the engine {Engine} cannot fill in missing words now: {Reason}.")]
    private partial void LogAway(Guid conversation, string engine, string reason);
}
