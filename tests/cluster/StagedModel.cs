using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using Portal.Checklists;

namespace Portal.Tests.Cluster;

/// <summary>A language model that does what the test says, and notes what it was given.</summary>
internal sealed class StagedModel : IModelAnalyst
{
    private int underWay;

    public string Name => "staged";

    public ModelTerms Terms { get; init; } = new(WordsPerCall: 8, MostWords: 1_000, TokensPerConversation: 100_000, Gated: false, TimeSpan.FromMinutes(1), TimeSpan.FromMilliseconds(50));

    /// <summary>Every reading, in order.</summary>
    public ConcurrentQueue<ChecklistReading> Readings { get; } = new();

    /// <summary>Two were under way at once.</summary>
    public bool Overlapped { get; private set; }

    public Func<ChecklistReading, Task<ModelReading>> Does { get; set; } = _ => Task.FromResult(Nothing);

    public static ModelReading Nothing { get; } = Saying();

    public static ModelReading Saying(params ModelAnswer[] answers) => new(answers.ToImmutableArray(), 100, 10);

    public async Task<ModelReading> Read(ChecklistReading reading, CancellationToken cancellation)
    {
        Overlapped |= Interlocked.Increment(ref underWay) > 1;
        Readings.Enqueue(reading);
        try
        {
            return await Does(reading).WaitAsync(cancellation);
        }
        finally
        {
            Interlocked.Decrement(ref underWay);
        }
    }

    public void Into(IServiceCollection services) => services.AddSingleton<IModelAnalyst>(this);
}
