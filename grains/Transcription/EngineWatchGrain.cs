using Orleans.Placement;
using Portal.Checklists;

namespace Portal.Transcription;

/// <summary>Whoever asks first says where it is to live: a hint that random placement follows.</summary>
[GrainType("engine-watch"), RandomPlacement]
internal sealed class EngineWatchGrain(EngineWatch watch, AnalystWatch analysts, ILocalSiloDetails silo) : Grain, IEngineWatchGrain
{
    public Task<SiloEngines> Read() => Task.FromResult(new SiloEngines(silo.SiloAddress.ToParsableString(), watch.Seen, analysts.Seen));
}
