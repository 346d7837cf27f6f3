using System.Net.Http.Headers;
using System.Net.Http.Json;
using Portal.Conversations;
using Portal.Fichas;
using Portal.Interviewees;
using Portal.Notifications;
using Portal.Recordings;

namespace Portal.Simulator.Portals;

/// <summary>An interviewer who has logged in once, and what she does over REST.</summary>
internal sealed class PortalAccount : IDisposable
{
    private readonly HttpClient http;

    private PortalAccount(Uri address, string token)
    {
        Token = token;
        http = new HttpClient { BaseAddress = address };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>The session's secret, good at every web node.</summary>
    internal string Token { get; }

    /// <summary>Logs in with the account that a new portal tells on its console.</summary>
    internal static async Task<PortalAccount> First(PortalProcess portal) =>
        await LogIn(portal.Address, await portal.Told("correo"), await portal.Told("contraseña"));

    internal static async Task<PortalAccount> LogIn(Uri address, string email, string password)
    {
        using var http = new HttpClient { BaseAddress = address };
        using var answer = await http.PostAsJsonAsync("/api/session", new { Email = email, Password = password, Client = "api" }, PortalJson.Options);
        var session = await Read<Session>(answer);
        return new PortalAccount(address, session.Token);
    }

    /// <summary>A new person who has consented.</summary>
    internal async Task<Guid> AddInterviewee(string name)
    {
        var id = Guid.NewGuid();
        await Done(http.PutAsJsonAsync($"/api/interviewees/{id}", new { Name = name }, PortalJson.Options));
        await Done(http.PostAsJsonAsync($"/api/interviewees/{id}/consent", new { TextVersion = ConsentText.CurrentVersion }, PortalJson.Options));
        return id;
    }

    /// <summary>A new conversation that the engine <c>scripted</c> hears.</summary>
    internal async Task<Guid> Open(Guid interviewee, string? script)
    {
        var id = Guid.NewGuid();
        var request = new { IntervieweeId = interviewee, FormId = "intake", Language = "es", Engine = "scripted", Origin = "live", Script = script };
        await Done(http.PutAsJsonAsync($"/api/conversations/{id}", request, PortalJson.Options));
        return id;
    }

    internal Task<ConversationView> Conversation(Guid id) => Get<ConversationView>($"/api/conversations/{id}");

    internal Task<FichaView> Ficha(Guid interviewee) => Get<FichaView>($"/api/interviewees/{interviewee}/ficha");

    internal Task<List<Notification>> Notifications() => Get<List<Notification>>("/api/notifications");

    internal Task<List<UploadView>> Uploads() => Get<List<UploadView>>("/api/uploads");

    /// <summary>Announces a file that the engine <c>scripted</c> is to read.</summary>
    internal Task BeginUpload(Guid id, Guid interviewee, long bytes) => Done(http.PutAsJsonAsync(
        $"/api/uploads/{id}", new { IntervieweeId = interviewee, FormId = "intake", Language = "es", Engine = "scripted", Bytes = bytes }, PortalJson.Options));

    internal async Task PutUpload(Guid id, long offset, byte[] piece)
    {
        using var body = new ByteArrayContent(piece);
        await Done(http.PutAsync(new Uri($"/api/uploads/{id}/bytes?offset={offset}", UriKind.Relative), body));
    }

    internal Task CompleteUpload(Guid id) => Done(http.PostAsync(new Uri($"/api/uploads/{id}/complete", UriKind.Relative), null));

    /// <summary>The sealed recording, as played.</summary>
    internal async Task<byte[]> Recording(Guid conversation)
    {
        using var answer = await http.GetAsync(new Uri($"/api/conversations/{conversation}/recording", UriKind.Relative));
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadAsByteArrayAsync();
    }

    public void Dispose() => http.Dispose();

    private async Task<T> Get<T>(string path)
    {
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        return await Read<T>(answer);
    }

    private static async Task Done(Task<HttpResponseMessage> asking)
    {
        using var answer = await asking;
        answer.EnsureSuccessStatusCode();
    }

    private static async Task<T> Read<T>(HttpResponseMessage answer)
    {
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<T>(PortalJson.Options) ?? throw new InvalidDataException("An empty answer.");
    }

    private sealed record Session(string Token);
}
