using System.Collections.Immutable;
using Orleans.Concurrency;

namespace Portal.Transcription;

/// <summary>Lists the engines of the silo it runs on; all silos of an installation are configured alike.</summary>
[GrainType("engines"), StatelessWorker]
internal sealed class EnginesGrain(KnownEngines engines) : Grain, IEnginesGrain
{
    public Task<ImmutableArray<EngineInfo>> List() => Task.FromResult(engines.All);
}
