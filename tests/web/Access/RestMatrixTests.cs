using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Portal.Tests.Web.Access;

/// <summary>
/// The authorisation matrix over every endpoint the application has: who asks × whose thing it is. What is not yours must be answered, to the byte,
/// like what is not there.
/// </summary>
public sealed class RestMatrixTests
{
    [Fact]
    public async Task Every_endpoint_is_in_the_table()
    {
        await using var app = new PortalApp();
        app.Anonymous();
        var known = Probes.All.Select(probe => probe.Endpoint).ToHashSet();
        var listed = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().SelectMany(Names).ToList();
        var outside = listed.Where(name => !name.Contains("/operations") && !name.Contains("{*path")).ToList();
        Assert.Empty(outside.Except(known));
        Assert.Empty(known.Except(outside)); // And nothing in the table is made up.
    }

    [Fact]
    public async Task Nobody_gets_what_is_not_theirs_and_nobody_learns_that_it_exists()
    {
        await using var app = new PortalApp();
        var callers = await Callers.In(app);
        var wrong = new List<string>();
        foreach (var probe in Probes.All)
            wrong.AddRange(await new Knocking(callers, probe).Wrong());
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task The_operations_pages_are_there_for_operators_only()
    {
        await using var app = new PortalApp();
        var callers = await Callers.In(app);
        var pages = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => endpoint.RoutePattern.RawText!).Where(pattern => pattern.StartsWith("/operations", StringComparison.Ordinal))
            .Select(pattern => pattern.Replace("{page:int}", "1", StringComparison.Ordinal).Split('{')[0] + (pattern.Contains("{*") ? "x" : "")).ToList();
        Assert.NotEmpty(pages);
        foreach (var caller in new[] { "anonymous", "disabled", "expired", "coordinator", "admin", "another", "owner" })
        {
            var client = await callers.As(caller);
            foreach (var page in pages)
                Assert.Equal((404, "notFound"), await client.GetAsync(page).Problem());
        }
        var operators = await callers.As("operator");
        Assert.True((await operators.GetAsync("/operations/")).IsSuccessStatusCode);
        Assert.True((await operators.GetAsync("/operations/ClusterStats")).IsSuccessStatusCode);
        Assert.Equal((404, "notFound"), await operators.GetAsync("/operations/GrainState?grainId=x&grainType=y").Problem());
        Assert.Equal((404, "notFound"), await operators.GetAsync("/operations/trace").Problem());
    }

    private static IEnumerable<string> Names(RouteEndpoint endpoint)
    {
        var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"];
        return methods.Where(method => method != "OPTIONS").Select(method => $"{method} {endpoint.RoutePattern.RawText}");
    }
}
