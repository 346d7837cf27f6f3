using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Portal.Tests.Engines.Transcription;
using Portal.Tests.Support;
using Portal.Transcribers.Vosk;
using Portal.Transcription;

namespace Portal.Tests.Engines.Vosk;

/// <summary>The real recogniser is killed in the middle of a talk and started again.</summary>
public sealed class VoskRestartTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task A_killed_recogniser_costs_no_words()
    {
        string[] lines = ["do you have a job at the moment", "i lost my work in may", "and where do you live now"];
        var sound = await SpokenSound.Talk([.. lines.Select((line, i) => (i == 1 ? SpokenSound.Flite : SpokenSound.Festival, line, 1.0))]);
        await using var first = await PeerProcess.StartVosk();
        var port = int.Parse(first.Address[(first.Address.LastIndexOf(':') + 1)..], CultureInfo.InvariantCulture);
        var engine = new VoskTranscriber(Options.Create(new VoskOptions { Addresses = new() { ["en"] = first.Address } }), TimeProvider.System);

        var listener = new NotingListener();
        await using var broken = Line(engine, sound, listener);
        await listener.UntilFirstFinal.WaitAsync(Patience);
        await first.DisposeAsync();
        await listener.UntilLost.WaitAsync(Patience);
        await using var second = await PeerProcess.StartVosk(port);
        Assert.True((await broken.Complete(sound.Length / 2, Patience)).Whole);

        Assert.Equal(["lost", "back"], listener.Notes.Take(2));
        // The recogniser may mistake a word; a line that is missing or told twice would show in the number.
        var (said, heard) = (string.Join(' ', lines).Split(' '), listener.Words.ToList());
        Assert.InRange(heard.Count, said.Length - 2, said.Length + 2);
        Assert.True(said.Intersect(heard).Count() >= said.Distinct().Count() * 0.8, string.Join(' ', heard));
        Assert.Equal(heard, listener.Finals.OrderBy(f => f.FromMs).SelectMany(f => f.Text.Split(' ')));
    }

    private static TranscriptionLine Line(ITranscriber engine, byte[] sound, ITranscriptionListener listener) =>
        new(engine, new("en", [], null, 0), new Stored(sound), listener, HeardSoFar.Nothing, TimeProvider.System, NullLogger.Instance);

    private sealed class Stored(byte[] sound) : IStoredSound
    {
        public async IAsyncEnumerable<ReadOnlyMemory<byte>> Read(long fromSample, [EnumeratorCancellation] CancellationToken cancellation)
        {
            await Task.Yield();
            yield return sound.AsMemory((int)fromSample * 2);
        }
    }
}
