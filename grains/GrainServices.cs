using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Portal.Checklists;
using Portal.Checks;
using Portal.Conversations;
using Portal.Forms;
using Portal.Processing;
using Portal.Recordings;
using Portal.Search;
using Portal.Transcription;

namespace Portal;

/// <summary>What the grains need beside the ports.</summary>
public static class GrainServices
{
    /// <summary>Adds the inner parts of the grains; the ports come from the silo.</summary>
    public static IServiceCollection AddPortalGrains(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton<FactLog>()
            .AddSingleton<FormLibrary>()
            .AddSingleton<FormTrials>()
            .AddSingleton<EngineWatch>()
            .AddSingleton<AnalystWatch>()
            .AddSingleton<KnownEngines>()
            .AddSingleton<OutsideCheck>()
            .AddSingleton<SearchRebuild>()
            .AddSingleton<SealedRecordings>()
            .AddSingleton<UploadPieces>()
            .AddSingleton<UploadReading>()
            .AddSingleton<WorkPlaces>()
            .AddSingleton<FileTranscription>()
            .AddSingleton<BackFilling>()
            .AddSingleton<TitleWriting>()
            .AddSingleton<StageRunner>();
    }
}
