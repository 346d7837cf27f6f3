using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Portal.Transcription;

/// <summary>
/// Remembers how the engines do in this silo. Every line to an engine tells it, so an engine needs nothing of its own for it: what it throws by the rules
/// of its port is what operators read.
/// </summary>
public sealed class EngineWatch(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, EngineSeen> _seen = new();

    /// <summary>What was seen of each engine that was used.</summary>
    public ImmutableDictionary<string, EngineSeen> Seen => _seen.ToImmutableDictionary();

    /// <summary>It answered.</summary>
    public void Worked(string engine) => Change(engine, seen => seen.Working(time.GetUtcNow()));

    /// <summary>It could not be reached, or broke off.</summary>
    public void Failed(string engine, Exception exception) => Change(engine, seen => seen.Away(time.GetUtcNow(), EngineTrouble.InWords(exception)));

    /// <summary>A live talk uses it until this is disposed of.</summary>
    public IDisposable Talk(string engine)
    {
        Change(engine, seen => seen with { Talks = seen.Talks + 1 });
        return new Talking(() => Change(engine, seen => seen with { Talks = seen.Talks - 1 }));
    }

    private void Change(string engine, Func<EngineSeen, EngineSeen> change) =>
        _seen.AddOrUpdate(engine, _ => change(EngineSeen.Nothing), (_, seen) => change(seen));

    private sealed class Talking(Action over) : IDisposable
    {
        private int _over;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _over, 1) == 0) over();
        }
    }
}
