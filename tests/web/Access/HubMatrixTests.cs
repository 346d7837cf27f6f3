using System.Reflection;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Portal.Web.Hosting;

namespace Portal.Tests.Web.Access;

/// <summary>The same matrix over every method of the hub.</summary>
public sealed class HubMatrixTests
{
    /// <summary>How to call each method, given the hub, the conversation and the person. Every method must be here.</summary>
    private static readonly Dictionary<string, Func<HubConnection, string, string, Task>> Calls = new()
    {
        // A new conversation each time: what must not be told is whether the person is there.
        ["Open"] = (hub, _, person) => hub.InvokeAsync(
            "Open", Guid.NewGuid().ToString(), Opening(person)),
        ["Attach"] = (hub, talk, _) => hub.InvokeAsync("Attach", talk),
        ["Append"] = (hub, talk, _) => hub.InvokeAsync("Append", talk, 1, 0, new[] { Person.Tone(1_600) }),
        ["Hear"] = (hub, talk, _) => hub.InvokeAsync("Hear", talk, new Dictionary<string, object> { ["key"] = "1", ["final"] = true, ["text"] = "hola", ["fromMs"] = 0, ["toMs"] = 500 }),
        ["Mark"] = (hub, talk, _) => hub.InvokeAsync("Mark", talk, new Dictionary<string, object> { ["questionId"] = "q1", ["kind"] = "tick" }),
        ["OffTheRecord"] = (hub, talk, _) => hub.InvokeAsync("OffTheRecord", talk, new Dictionary<string, object> { ["id"] = Guid.NewGuid().ToString(), ["fromMs"] = 0, ["toMs"] = 100 }),
        ["Follow"] = async (hub, talk, _) =>
        {
            var updates = hub.StreamAsync<object>("Follow", talk, 0).GetAsyncEnumerator();
            Assert.True(await updates.MoveNextAsync());
            await updates.DisposeAsync();
        },
        ["Stop"] = (hub, talk, _) => hub.InvokeAsync("Stop", talk, 1, 5, 9_600),
    };

    [Fact]
    public void Every_method_of_the_hub_is_in_the_table()
    {
        var hub = typeof(WebOptions).Assembly.GetTypes().Single(type => typeof(Hub).IsAssignableFrom(type));
        var methods = hub.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => method.GetBaseDefinition() == method).Select(method => method.Name);
        Assert.Equal(Calls.Keys.Order(), methods.Order());
    }

    [Fact]
    public async Task Without_a_session_and_without_the_role_nobody_connects()
    {
        await using var app = new PortalApp();
        var callers = await Callers.In(app);
        foreach (var caller in Callers.Outside.Concat(["operator", "coordinator", "admin"]))
        {
            await using var hub = app.Hub(await callers.As(caller));
            var refused = await Assert.ThrowsAsync<HttpRequestException>(() => hub.StartAsync());
            Assert.Contains(Callers.Inside.ContainsKey(caller) ? "403" : "401", refused.Message);
        }
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task Nobody_gets_what_is_not_theirs_and_nobody_learns_that_it_exists(bool messagePack)
    {
        await using var app = new PortalApp();
        var callers = await Callers.In(app);
        await using var another = app.Hub(await callers.As("another"), messagePack);
        await using var owner = app.Hub(await callers.As("owner"), messagePack);
        await another.StartAsync();
        await owner.StartAsync();
        foreach (var (name, call) in Calls)
        {
            var anothers = await Told(() => call(another, $"{callers.Talk}", $"{callers.Person}"));
            var absent = await Told(() => call(another, $"{Guid.NewGuid()}", $"{Guid.NewGuid()}"));
            var malformed = await Told(() => call(owner, "not-an-id", "not-an-id"));
            var own = await Told(() => call(owner, $"{callers.Talk}", $"{callers.Person}"));
            Assert.True(anothers.Contains("\"error\":\"notFound\""), $"{name}: somebody else's was answered {anothers}");
            Assert.True(anothers == absent, $"{name}: somebody else's was answered {anothers}, an absent one {absent}");
            Assert.True(malformed.Contains("\"error\":\"invalid\""), $"{name}: a malformed id was answered {malformed}");
            Assert.True(own is "", $"{name}: the owner was answered {own}");
        }
    }

    private static Dictionary<string, object> Opening(string person) => new()
    {
        ["intervieweeId"] = person, ["formId"] = "intake", ["language"] = "es", ["engine"] = "browser", ["origin"] = "live",
    };

    private static async Task<string> Told(Func<Task> call)
    {
        try
        {
            await call().WaitAsync(TimeSpan.FromSeconds(20));
            return "";
        }
        catch (HubException refused)
        {
            return refused.Message;
        }
    }
}
