using Microsoft.Extensions.Logging;
using Portal.Conversations;
using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Processing;

/// <summary>
/// Hears what is not heard yet of a sealed recording: all of an upload, the end of a talk whose engine was away. It takes one of the silo's places.
/// </summary>
internal sealed class FileTranscription(KnownEngines engines, EngineWatch watch, SealedRecordings recordings, WorkPlaces places, TimeProvider time, ILogger<FileTranscription> logger)
{
    private static readonly TimeSpan AtLeast = TimeSpan.FromMinutes(5);

    /// <summary>Repeatable: finals are told with keys that are the same each time, and it goes on where the transcript ends.</summary>
    public async Task Run(Guid id, IConversationWork conversation, DueWork due, CancellationToken cancellation)
    {
        await conversation.FinishEngine();
        // The live engine may have said its last words meanwhile: look again at where the transcript ends.
        if (await conversation.Due() is not { Stage: Stage.Transcribe } now) return;
        due = now;
        if (due.Stored is null || engines.Info(due.View.Engine) is not { Files: true }) return;
        var reader = due.View.Origin == ConversationOrigin.Upload ? engines.Reader(due.View.Engine) : null;
        var listener = engines.Listener(due.View.Engine);
        using var place = await places.Take(id, due.View.Origin, cancellation);
        if (reader is not null) await Read(id, conversation, due, reader, cancellation);
        else if (listener is not null) await Hear(id, conversation, due, listener);
    }

    private async Task Read(Guid id, IConversationWork conversation, DueWork due, IFileTranscriber engine, CancellationToken cancellation)
    {
        var sound = new SealedSound(recordings, due.View.IntervieweeId, id, due.Stored!.Bytes);
        var request = new FileRequest(id, due.InputHash, due.View.Form.Language, Vocabulary.Of(due.Form), WavFile.SamplesOf(due.Stored.Bytes), due.HeardThroughMs);
        var finals = new Dictation(conversation.HeardAll);
        try
        {
            await new FileReading(engine, watch, time).Run(request, sound, due.View.Segments, Within(due), finals.Take, cancellation);
        }
        finally
        {
            // What was read stays, also when the rest could not be.
            await finals.Finish();
        }
    }

    private async Task Hear(Guid id, IConversationWork conversation, DueWork due, ITranscriber engine)
    {
        var sound = new SealedSound(recordings, due.View.IntervieweeId, id, due.Stored!.Bytes);
        var request = new TranscriptionRequest(due.View.Form.Language, Vocabulary.Of(due.Form), due.Script, 0);
        using var ear = new Ear(conversation, time);
        await using var line = new TranscriptionLine(engine, request, sound, ear, HeardSoFar.From(due.View.Segments), time, logger, watch: watch);
        var end = await line.Complete(WavFile.SamplesOf(due.Stored.Bytes), Within(due)).WaitAsync(ear.GaveUp);
        await ear.Finish();
        if (!end.Whole) throw new EngineUnavailableException(engine.Info.Name);
    }

    /// <summary>Twice the length of the talk: an engine that needs longer is not keeping up, and the next try goes on from where it came to.</summary>
    private static TimeSpan Within(DueWork due) => TimeSpan.FromMilliseconds(due.View.DurationMs * 2) + AtLeast;

    /// <summary>Passes the words on, and gives up on an engine that stays away: the stage fails, waits and tries again.</summary>
    private sealed class Ear(IConversationWork conversation, TimeProvider time) : ITranscriptionListener, IDisposable
    {
        private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
        private readonly CancellationTokenSource gaveUp = new(Timeout.InfiniteTimeSpan, time);
        private readonly Dictation finals = new(conversation.HeardAll);

        public CancellationToken GaveUp => gaveUp.Token;

        public Task Finish() => finals.Finish();

        public Task Heard(Heard heard, long cursorMs) => heard.Final ? finals.Take(heard) : conversation.Heard(heard);

        public Task Lost(long atMs)
        {
            gaveUp.CancelAfter(Patience);
            return Task.CompletedTask;
        }

        public Task Back(long atMs)
        {
            gaveUp.CancelAfter(Timeout.InfiniteTimeSpan);
            return Task.CompletedTask;
        }

        public Task Completed(bool whole) => Task.CompletedTask;

        public void Dispose() => gaveUp.Dispose();
    }
}
