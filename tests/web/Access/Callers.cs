using System.Net.Http.Json;

namespace Portal.Tests.Web.Access;

/// <summary>Everybody who might knock, and what one of them owns.</summary>
internal sealed class Callers
{
    private readonly Dictionary<string, Func<Task<HttpClient>>> _logIn = [];
    private readonly Dictionary<string, HttpClient> _clients = [];

    public Guid Person { get; private set; }

    public Guid Talk { get; private set; }

    public Guid Upload { get; private set; }

    /// <summary>An account of nobody who knocks.</summary>
    public Guid SomebodysAccount { get; private set; }

    /// <summary>Those with a session and one role each.</summary>
    public static IReadOnlyDictionary<string, Roles> Inside { get; } = new Dictionary<string, Roles>
    {
        ["operator"] = Roles.Operator,
        ["coordinator"] = Roles.Coordinator,
        ["admin"] = Roles.Admin,
        ["another"] = Roles.Interviewer,
        ["owner"] = Roles.Interviewer,
    };

    /// <summary>Those without a valid session.</summary>
    public static string[] Outside { get; } = ["anonymous", "disabled", "expired"];

    public static async Task<Callers> In(PortalApp app)
    {
        var callers = new Callers();
        var expired = await app.Interviewer();
        app.Clock.Advance(TimeSpan.FromHours(13));
        var email = await app.Account();
        var disabled = await app.LogIn(email);
        await app.Disable(email);
        var owner = await app.Account();
        var another = await app.Account();
        var operatorOnly = await app.Account(Roles.Operator);
        var coordinatorOnly = await app.Account(Roles.Coordinator);
        var adminOnly = await app.Account(Roles.Admin);
        callers._logIn["anonymous"] = () => Task.FromResult(app.Anonymous());
        callers._logIn["disabled"] = () => Task.FromResult(disabled);
        callers._logIn["expired"] = () => Task.FromResult(expired);
        callers._logIn["operator"] = () => app.LogIn(operatorOnly);
        callers._logIn["coordinator"] = () => app.LogIn(coordinatorOnly);
        callers._logIn["admin"] = () => app.LogIn(adminOnly);
        callers._logIn["another"] = () => app.LogIn(another);
        callers._logIn["owner"] = () => app.LogIn(owner);
        callers.SomebodysAccount = await app.AdoptedAccount();
        await callers.Furnish(await app.LogIn(owner));
        return callers;
    }

    /// <summary>A client of that caller.</summary>
    public async Task<HttpClient> As(string caller) => _clients.TryGetValue(caller, out var client) ? client : _clients[caller] = await _logIn[caller]();

    /// <summary>The caller's session is to be a new one.</summary>
    public void Forget(string caller) => _clients.Remove(caller);

    public Guid OwnersThing(Target target) => target switch
    {
        Target.Conversation => Talk,
        Target.Upload => Upload,
        Target.Account => SomebodysAccount,
        Target.Notification => Guid.NewGuid(), // Each inbox is its interviewer's alone: there is no address for another's.
        _ => Person,
    };

    private async Task Furnish(HttpClient owner)
    {
        Person = await owner.AddWithConsent();
        Talk = await owner.Talk(Person);
        Upload = Guid.NewGuid();
        var begin = new { intervieweeId = Person, formId = "intake", language = "es", engine = "scripted", bytes = 100 };
        (await owner.PutAsJsonAsync($"/api/uploads/{Upload}", begin)).EnsureSuccessStatusCode();
    }
}
