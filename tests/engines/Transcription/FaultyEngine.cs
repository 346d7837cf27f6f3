using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Portal.Conversations;
using Portal.Transcription;

namespace Portal.Tests.Engines.Transcription;

/// <summary>An engine with a good ear and bad nerves: it goes away when the dice say so, is not there for a while, tells things twice.</summary>
internal sealed class FaultyEngine(Truth truth, int seed) : ITranscriber
{
    private readonly Random dice = new(seed);

    /// <summary>One in so many pieces of sound ends the session; 0 = never.</summary>
    public int DropsOneIn { get; init; }

    /// <summary>One in so many openings fails.</summary>
    public int RefusesOneIn { get; init; }

    /// <summary>Tells every final twice.</summary>
    public bool Stammers { get; init; }

    /// <summary>Tells no word times.</summary>
    public bool WithoutWords { get; init; }

    /// <summary>Takes sound and answers nothing, and its session never ends by itself.</summary>
    public bool Mute { get; set; }

    public int Sessions { get; private set; }

    public EngineInfo Info { get; } = new("faulty", true, true, false, false, ["es"]);

    public Task<ITranscriptionSession> Open(TranscriptionRequest request, CancellationToken cancellation)
    {
        Sessions++;
        if (RefusesOneIn > 0 && dice.Next(RefusesOneIn) == 0) throw new EngineUnavailableException("faulty");
        return Task.FromResult<ITranscriptionSession>(new Session(this, new TruthfulEar(truth, dice.Next()), dice.Next()));
    }

    private sealed class Session(FaultyEngine engine, TruthfulEar ear, int seed) : ITranscriptionSession
    {
        private readonly Random dice = new(seed);
        private readonly Channel<Heard> heard = Channel.CreateUnbounded<Heard>();
        private readonly TaskCompletionSource gone = new();
        private bool ended;

        public async ValueTask Write(ReadOnlyMemory<byte> pcm, CancellationToken cancellation)
        {
            await Task.Yield();
            if (engine.Mute) await gone.Task.WaitAsync(cancellation);
            if (ended || (engine.DropsOneIn > 0 && dice.Next(engine.DropsOneIn) == 0))
            {
                ended = true;
                heard.Writer.TryComplete(new EngineUnavailableException("faulty"));
                // Sometimes only the reader notices.
                if (dice.Next(2) == 0) throw new EngineUnavailableException("faulty");
                await gone.Task.WaitAsync(cancellation);
            }
            if (ear.Hear(pcm.Span) is { } words) Tell(words);
            else if (ear.Partial is { Length: > 0 } partial) heard.Writer.TryWrite(new("p", false, partial, 0, long.MaxValue / 4, null, default, []));
        }

        public Task Complete(CancellationToken cancellation)
        {
            if (ear.Finish() is { Count: > 0 } words) Tell(words);
            heard.Writer.TryComplete();
            return Task.CompletedTask;
        }

        public async IAsyncEnumerable<Heard> Read([EnumeratorCancellation] CancellationToken cancellation)
        {
            await foreach (var one in heard.Reader.ReadAllAsync(cancellation)) yield return one;
        }

        public ValueTask DisposeAsync()
        {
            heard.Writer.TryComplete();
            return ValueTask.CompletedTask;
        }

        private void Tell(IReadOnlyList<TrueWord> words)
        {
            var text = string.Join(' ', words.Select(w => w.Text));
            var places = ImmutableArray.CreateBuilder<Word>();
            var at = 0;
            foreach (var word in words)
            {
                places.Add(new(at, word.Text.Length, word.FromMs, word.ToMs));
                at += word.Text.Length + 1;
            }
            var final = new Heard("k", true, text, words[0].FromMs, words[^1].ToMs, null, default, engine.WithoutWords ? [] : places.ToImmutable());
            heard.Writer.TryWrite(final);
            if (engine.Stammers) heard.Writer.TryWrite(final);
        }
    }
}
