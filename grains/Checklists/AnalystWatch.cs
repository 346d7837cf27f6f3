using System.Collections.Concurrent;
using System.Collections.Immutable;
using Portal.Checks;

namespace Portal.Checklists;

/// <summary>Remembers how the language models do in this silo, whatever they are asked for: whoever calls one tells it.</summary>
public sealed class AnalystWatch(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, AnalystSeen> seen = new();

    /// <summary>What was seen of each model that was asked.</summary>
    public ImmutableDictionary<string, AnalystSeen> Seen => seen.ToImmutableDictionary();

    /// <summary>It answered, for so many tokens.</summary>
    public void Answered(string analyst, int inputTokens, int outputTokens) => Change(analyst, one => one.Answered(time.GetUtcNow(), inputTokens, outputTokens));

    /// <summary>It did not; <paramref name="restsUntil"/> where nobody asks it for a while now.</summary>
    public void Failed(string analyst, ModelUnavailableException failure, DateTimeOffset? restsUntil) =>
        Change(analyst, one => one.Failed(time.GetUtcNow(), FaultSentences.Of(OutsideFaults.Of(failure)), restsUntil, failure.InputTokens, failure.OutputTokens));

    private void Change(string analyst, Func<AnalystSeen, AnalystSeen> change) => seen.AddOrUpdate(analyst, _ => change(AnalystSeen.Nothing), (_, before) => change(before));
}
