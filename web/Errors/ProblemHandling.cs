using Microsoft.AspNetCore.Diagnostics;

namespace Portal.Web.Errors;

/// <summary>Turns whatever goes wrong in REST into one shape of answer.</summary>
internal static class ProblemHandling
{
    public static void AddPortalProblems(this IServiceCollection services)
    {
        services.AddExceptionHandler<ExceptionToProblem>();
        services.AddProblemDetails();
        // What cannot be read is an exception like the rest, so that it leaves by the same door.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
    }

    public static void UsePortalProblems(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages(context => Problem.OfStatus(context.HttpContext.Response.StatusCode).ToResult().ExecuteAsync(context.HttpContext));
    }
}

/// <summary>The last door of a request that failed.</summary>
internal sealed class ExceptionToProblem(ILogger<ExceptionToProblem> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (!context.RequestAborted.IsCancellationRequested)
            await log.ProblemOf(exception, context.GetEndpoint()?.DisplayName ?? context.Request.Method).ToResult().ExecuteAsync(context);
        return true;
    }
}
