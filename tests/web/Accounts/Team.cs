using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.SignalR.Client;

namespace Portal.Tests.Web.Accounts;

/// <summary>What administrators do in these tests, over REST only.</summary>
internal static class Team
{
    public const string NewPassword = "otra contraseña de prueba";

    public static async Task<JsonNode> Invite(this HttpClient admin, string email, params string[] roles) =>
        await (await admin.PostAsJsonAsync("/api/administration/accounts", new { name = "Eva", email, roles })).Node();

    public static Task<HttpResponseMessage> Accept(this HttpClient anybody, string token, string password = NewPassword) =>
        anybody.PostAsJsonAsync("/api/invitations/accept", new { token, password });

    public static Task<HttpResponseMessage> Read(this HttpClient anybody, string token) => anybody.PostAsJsonAsync("/api/invitations/read", new { token });

    /// <summary>What stands behind the # of a link.</summary>
    public static string Token(this JsonNode made)
    {
        var link = new Uri(made["link"]!.GetValue<string>());
        Assert.Equal("/invitacion", link.PathAndQuery);
        return link.Fragment[1..];
    }

    public static Guid Id(this JsonNode account) => account["id"]!.GetValue<Guid>();

    public static async Task<JsonNode> Account(this HttpClient admin, string email) =>
        (await (await admin.GetAsync("/api/administration/accounts")).Node()).AsArray().Single(one => one!["email"]!.GetValue<string>() == email)!;

    public static Task<HttpResponseMessage> SetRoles(this HttpClient admin, Guid id, params string[] roles) =>
        admin.PutAsJsonAsync($"/api/administration/accounts/{id}/roles", new { roles });

    public static Task<HttpResponseMessage> SetDisabled(this HttpClient admin, Guid id, bool disabled) =>
        admin.PutAsJsonAsync($"/api/administration/accounts/{id}/disabled", new { disabled });

    public static Task<HttpResponseMessage> LogIn(this HttpClient anybody, string email, string password) =>
        anybody.PostAsJsonAsync("/api/session", new { email, password, client = "api" });

    /// <summary>An open connection, and its end.</summary>
    public static async Task<(HubConnection Hub, Task Ended)> Connect(this PortalApp app, HttpClient client)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var hub = app.Hub(client);
        hub.Closed += _ =>
        {
            ended.TrySetResult();
            return Task.CompletedTask;
        };
        await hub.StartAsync();
        return (hub, ended.Task.WaitAsync(TimeSpan.FromSeconds(20)));
    }
}
