using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Portal.Checklists;
using Portal.Recordings;
using Portal.Search;
using Portal.Transcription;

namespace Portal.Checks;

/// <summary>Tries everything outside that this silo is set up to use, all at the same time, and one check at a time. It asks the ports only: a new adapter is tried like the others.</summary>
public sealed partial class OutsideCheck(
    KnownEngines engines, IEnumerable<IModelAnalyst> analysts, IEnumerable<IBlobStore> blobs, IEnumerable<ISearchIndex> indexes, TimeProvider time, ILogger<OutsideCheck> logger)
{
    private readonly Lock gate = new();
    private CheckRun latest = CheckRun.None;

    /// <summary>The check under way or the last one.</summary>
    public CheckRun Latest
    {
        get
        {
            lock (gate) return latest;
        }
    }

    /// <summary>Begins one, unless one is under way, and does not wait for it.</summary>
    public CheckRun Start()
    {
        lock (gate)
        {
            if (latest.Running) return latest;
            var trials = All();
            latest = new CheckRun(time.GetUtcNow(), trials.Length > 0, [.. trials.Select(trial => trial.Begun)]);
            for (var at = 0; at < trials.Length; at++) _ = Note(trials[at], at);
            return latest;
        }
    }

    /// <summary>One check from beginning to end, each result told as soon as it is there.</summary>
    public async Task Run(Action<CheckResult> told)
    {
        await foreach (var result in Task.WhenEach(All().Select(Try))) told(await result);
    }

    private ImmutableArray<Trial> All() =>
        [.. EngineTrials.Of(engines), .. analysts.Select(ModelTrial.Of), .. blobs.Select(StoreTrials.Of), .. indexes.Select(StoreTrials.Of)];

    private async Task Note(Trial trial, int at)
    {
        await Task.Yield();
        var result = await Try(trial);
        lock (gate)
        {
            var results = latest.Results.SetItem(at, result);
            latest = latest with { Results = results, Running = results.Any(one => one.State == CheckState.Trying) };
        }
    }

    /// <summary>Never throws: what is wrong is the result.</summary>
    private async Task<CheckResult> Try(Trial trial)
    {
        using var patience = new CancellationTokenSource(trial.Within, time);
        var begun = time.GetTimestamp();
        CheckResult Ended(CheckState state, string? heard, string? problem) =>
            trial.Begun with { State = state, Milliseconds = (int)time.GetElapsedTime(begun).TotalMilliseconds, Heard = heard, Problem = problem };
        try
        {
            // An adapter that does not let go is not waited for either.
            return Ended(CheckState.Works, await trial.Try(patience.Token).WaitAsync(patience.Token), null);
        }
        catch (Exception exception)
        {
            var fault = OutsideFaults.Of(exception);
            if (fault == OutsideFault.Inside) LogInside(trial.Kind, trial.Name, exception);
            var problem = exception is PortalException { InnerException: null } refused ? refused.Message : FaultSentences.Of(fault);
            return Ended(CheckState.Fails, (exception as FaultException)?.Heard, problem);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The check of {Kind} {Name} failed in a way nobody foresaw.")]
    private partial void LogInside(CheckKind kind, string name, Exception exception);
}
