using System.Collections.Immutable;
using Orleans.Concurrency;

namespace Portal.Transcription;

/// <summary>Lists the engines of the silo it runs on; all silos of an installation are configured alike.</summary>
[GrainType("engines"), StatelessWorker]
internal sealed class EnginesGrain(IEnumerable<ITranscriber> transcribers) : Grain, IEnginesGrain
{
    private readonly ImmutableArray<EngineInfo> _engines = [.. transcribers.Select(transcriber => transcriber.Info)];

    public Task<ImmutableArray<EngineInfo>> List() => Task.FromResult(_engines);
}
