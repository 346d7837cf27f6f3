using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Orleans.Concurrency;
using Orleans.Runtime.Placement;
using Portal.Checklists;
using Portal.Privacy;

namespace Portal.Transcription;

/// <summary>Asks every silo and puts together what they have seen. A silo that does not answer in time is left out: it is on its way out.</summary>
[GrainType("engine-health"), StatelessWorker]
internal sealed partial class EngineHealthGrain(KnownEngines engines, IEnumerable<IModelAnalyst> analysts, TimeProvider time, ILogger<EngineHealthGrain> log) : Grain, IEngineHealthGrain
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<ImmutableArray<EngineHealth>> Read(Caller caller)
    {
        Access.Require(caller, Roles.Operator);
        var silos = (await Seen()).DistinctBy(one => one.Silo).ToList();
        return [.. engines.All.Select(engine => Health(engine, silos))];
    }

    public async Task<ImmutableArray<AnalystHealth>> ReadAnalysts(Caller caller)
    {
        Access.Require(caller, Roles.Operator);
        var silos = (await Seen()).DistinctBy(one => one.Silo).ToList();
        return [.. analysts.Select(analyst => Health(analyst.Name, silos))];
    }

    private AnalystHealth Health(string analyst, List<SiloEngines> silos)
    {
        var all = silos.Select(silo => silo.Analysts?.GetValueOrDefault(analyst) ?? AnalystSeen.Nothing).Aggregate(AnalystSeen.Nothing, (one, other) => one.And(other));
        var rests = all.RestsUntil > time.GetUtcNow() ? all.RestsUntil : null;
        return new AnalystHealth(analyst, all.Seen.State, all.Seen.Since, all.Seen.WorkedAt, all.Seen.Problem, all.Calls, all.InputTokens, all.OutputTokens, rests);
    }

    private static EngineHealth Health(EngineInfo engine, List<SiloEngines> silos)
    {
        var seen = silos.Select(silo => silo.Seen.GetValueOrDefault(engine.Name, EngineSeen.Nothing)).Aggregate(EngineSeen.Nothing, (all, one) => all.And(one));
        return new EngineHealth(engine, seen.State, seen.Since, seen.WorkedAt, seen.Problem, seen.Talks);
    }

    private async Task<IReadOnlyList<SiloEngines>> Seen()
    {
        var hosts = await GrainFactory.GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true);
        var answers = await Task.WhenAll(hosts.Keys.Select(Ask));
        return [.. answers.OfType<SiloEngines>()];
    }

    private async Task<SiloEngines?> Ask(SiloAddress silo)
    {
        RequestContext.Set(IPlacementDirector.PlacementHintKey, silo);
        try
        {
            return await GrainFactory.GetGrain<IEngineWatchGrain>(silo.ToParsableString()).Read().WaitAsync(Patience);
        }
        catch (Exception exception) when (exception is TimeoutException or OrleansException)
        {
            LogLeftOut(silo, exception.GetType().Name);
            return null;
        }
        finally
        {
            RequestContext.Remove(IPlacementDirector.PlacementHintKey);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Silo {Silo} did not say how its engines do: {Reason}")]
    private partial void LogLeftOut(SiloAddress silo, string reason);
}
