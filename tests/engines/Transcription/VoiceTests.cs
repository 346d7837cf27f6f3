using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging.Abstractions;
using Portal.Conversations;
using Portal.Transcribers;
using Portal.Transcription;

namespace Portal.Tests.Engines.Transcription;

/// <summary>Engines count voices anew in each session; the conversation must not take one person for the other.</summary>
public sealed class VoiceTests
{
    [Fact]
    public async Task A_voice_that_is_heard_again_in_the_overlap_keeps_its_name_and_a_new_one_gets_a_new_name()
    {
        var listener = await Hear(
            [[new("¿Tiene", 0.2, 0.6, "0"), new("hijos?", 0.6, 1.2, "0")], [new("Sí,", 2.1, 2.4, "1"), new("dos.", 2.5, 2.9, "1")]],
            [[new("sí", 0.22, 0.5, "0"), new("dos", 0.6, 1.0, "0")], [new("¿Mayores?", 3.2, 3.6, "1")], [new("No.", 4.2, 4.5, "0")]]);
        Assert.Equal(["¿Tiene hijos?", "Sí, dos.", "¿Mayores?", "No."], listener.Finals.Select(f => f.Text));
        Assert.Equal(["0", "1", "1@1900", "1"], listener.Finals.Select(f => f.Voice));
    }

    [Fact]
    public async Task A_label_of_another_session_is_not_the_same_voice()
    {
        var listener = await Hear([[new("Hola.", 0.2, 0.6, "0")]], [[new("Adiós.", 2.5, 3.0, "0")]]);
        Assert.NotEqual(listener.Finals[0].Voice, listener.Finals[1].Voice);
    }

    private static async Task<NotingListener> Hear(SpokenWord[][] first, SpokenWord[][] second)
    {
        var listener = new NotingListener();
        await using var line = new TranscriptionLine(new TwoSessions(first, second), new("es", [], null, 0), new MemorySound { Samples = 160_000 }, listener, HeardSoFar.Nothing, TimeProvider.System, NullLogger.Instance,
            new TranscriptionPace { FirstWait = TimeSpan.FromMilliseconds(1), LongestWait = TimeSpan.FromMilliseconds(5) });
        Assert.True((await line.Complete(160_000, TimeSpan.FromMinutes(1))).Whole);
        await listener.UntilCompleted.WaitAsync(TimeSpan.FromMinutes(1));
        return listener;
    }

    /// <summary>Tells the first session's words and goes away; tells the second one's.</summary>
    private sealed class TwoSessions(SpokenWord[][] first, SpokenWord[][] second) : ITranscriber
    {
        private int sessions;

        public EngineInfo Info { get; } = new("two", true, true, false, false, ["es"]);

        public Task<ITranscriptionSession> Open(TranscriptionRequest request, CancellationToken cancellation) =>
            Task.FromResult<ITranscriptionSession>(++sessions == 1 ? new Session(first, goesAway: true) : new Session(second, goesAway: false));
    }

    private sealed class Session(SpokenWord[][] utterances, bool goesAway) : ITranscriptionSession
    {
        private readonly TaskCompletionSource completed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ValueTask Write(ReadOnlyMemory<byte> pcm, CancellationToken cancellation) => ValueTask.CompletedTask;

        public Task Complete(CancellationToken cancellation)
        {
            completed.TrySetResult();
            return Task.CompletedTask;
        }

        public async IAsyncEnumerable<Heard> Read([EnumeratorCancellation] CancellationToken cancellation)
        {
            await completed.Task.WaitAsync(cancellation);
            var key = 0;
            foreach (var line in utterances.SelectMany(words => SpokenLines.Of(words, TimeSpan.FromSeconds(0.7), () => $"{key++}"))) yield return line with { Role = SpeakerRole.Unknown };
            if (goesAway) throw new EngineUnavailableException("two");
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
