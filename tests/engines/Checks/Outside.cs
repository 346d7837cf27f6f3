using Microsoft.Extensions.Logging.Abstractions;
using Portal.Checklists;
using Portal.Checks;
using Portal.Recordings;
using Portal.Search;
using Portal.Transcription;

namespace Portal.Tests.Engines.Checks;

/// <summary>Checks of just what a test is about.</summary>
internal static class Outside
{
    public static OutsideCheck Of(IEnumerable<ITranscriber>? listeners = null, IEnumerable<IFileTranscriber>? readers = null, IModelAnalyst? model = null, IBlobStore? blobs = null, ISearchIndex? index = null) =>
        new(new KnownEngines(listeners ?? [], readers ?? []), One(model), One(blobs), One(index), TimeProvider.System, NullLogger<OutsideCheck>.Instance);

    public static async Task<List<CheckResult>> Results(this OutsideCheck check)
    {
        var results = new List<CheckResult>();
        await check.Run(results.Add);
        return results;
    }

    public static async Task<CheckResult> Only(ITranscriber engine) => Assert.Single(await Of([engine]).Results());

    public static async Task<CheckResult> Only(IFileTranscriber engine) => Assert.Single(await Of(readers: [engine]).Results());

    public static void Says(OutsideFault fault, CheckResult result) => Assert.Equal((CheckState.Fails, FaultSentences.Of(fault)), (result.State, result.Problem));

    private static T[] One<T>(T? one) where T : class => one is null ? [] : [one];
}
