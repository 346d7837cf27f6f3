using Orleans.Dashboard;
using Portal.Web.Errors;

namespace Portal.Web.Hosting;

/// <summary>The Orleans dashboard, for operators only; for everybody else it does not exist.</summary>
internal static class Operations
{
    private const string Root = "/operations";

    /// <summary>What would show the states of grains, which are about people, or the log: an operator sees the machines, never the words.</summary>
    private static readonly string[] Closed = ["/GrainState", "/Trace"];

    public static void MapOperations(this WebApplication app)
    {
        app.UseWhen(context => context.Request.Path.StartsWithSegments(Root), branch => branch.Use((context, next) =>
            context.User.IsInRole(nameof(Roles.Operator)) && !Closed.Any(closed => context.Request.Path.StartsWithSegments(Root + closed))
                ? next(context)
                : Problem.OfStatus(404).ToResult().ExecuteAsync(context)));
        app.MapOrleansDashboard(Root).AllowAnonymous().ExcludeFromDescription(); // Guarded above, where "not allowed" can look like "not there".
    }
}
