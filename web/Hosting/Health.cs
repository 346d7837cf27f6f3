using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Identity;

namespace Portal.Web.Hosting;

/// <summary>For whoever watches over the processes: is it alive, and can it serve.</summary>
internal static class Health
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static void MapHealth(this WebApplication app)
    {
        var health = app.MapGroup("/health").AllowAnonymous().ExcludeFromDescription();
        health.MapGet("/live", () => TypedResults.Ok());
        health.MapGet("/ready", Ready);
    }

    /// <summary>Ready when a grain answers from its storage.</summary>
    private static async Task<Results<Ok, StatusCodeHttpResult>> Ready(IGrainFactory grains, CancellationToken cancellation)
    {
        try
        {
            await grains.GetGrain<IInstallationGrain>(0).Ping().WaitAsync(Patience, cancellation);
            return TypedResults.Ok();
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            return TypedResults.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }
}
