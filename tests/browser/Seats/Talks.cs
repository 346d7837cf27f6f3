using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Portal.Tests.Browser.Seats;

/// <summary>A talk and its list.</summary>
internal static partial class Talks
{
    public const string Scripted = "Guion de demostración";
    public const string Vosk = "Vosk";

    /// <summary>Presses *Grabar* on the person's page, gets her consent if it is not there yet, chooses the engine and begins. Answers the conversation's id.</summary>
    public static async Task<Guid> BeginTalk(this Seat seat, string engine = Scripted, string? language = null)
    {
        await seat.OpenStart(engine, language);
        return await seat.Begin();
    }

    /// <summary>The same up to the last tap.</summary>
    public static async Task<ILocator> OpenStart(this Seat seat, string engine = Scripted, string? language = null)
    {
        await seat.Button("Grabar").First.ClickAsync();
        var consent = seat.Dialog("Antes de grabar");
        var start = seat.Page.GetByRole(AriaRole.Dialog, new() { NameRegex = RecordWith() });
        await seat.Sees(consent.Or(start));
        if (await consent.IsVisibleAsync())
            await seat.Agree();
        if (language is not null)
            await start.GetByText(language, new() { Exact = true }).ClickAsync();
        await start.GetByRole(AriaRole.Radio, new() { Name = engine }).ClickAsync();
        return start;
    }

    /// <summary>The last tap.</summary>
    public static async Task<Guid> Begin(this Seat seat)
    {
        await seat.Button("Empezar a grabar").ClickAsync();
        await seat.Page.WaitForURLAsync("**/en-directo");
        await seat.Sees(seat.Button("Terminar"));
        return seat.ConversationId();
    }

    /// <summary>The conversation whose page is open.</summary>
    public static Guid ConversationId(this Seat seat) => Guid.Parse(Id().Match(seat.Page.Url).Value);

    /// <summary>The words as they come.</summary>
    public static ILocator Chat(this Seat seat) => seat.Page.GetByRole(AriaRole.Log, new() { Name = "Conversación" });

    /// <summary>The one true sentence about the recording.</summary>
    public static ILocator Chip(this Seat seat) => seat.Page.GetByTestId("recording-chip");

    public static Task ChipSays(this Seat seat, string words, float seconds = 20) =>
        Assertions.Expect(seat.Chip()).ToContainTextAsync(words, new() { Timeout = seconds * 1000 });

    public static Task ChipSays(this Seat seat, Regex words, float seconds = 20) =>
        Assertions.Expect(seat.Chip()).ToHaveTextAsync(words, new() { Timeout = seconds * 1000 });

    /// <summary>A question, in the list or in the ficha.</summary>
    public static ILocator Question(this Seat seat, string label) => seat.Page.GetByRole(AriaRole.Group, new() { Name = label, Exact = true });

    /// <summary>Opens a scope of the list when it is closed.</summary>
    public static async Task OpenScope(this Seat seat, string title)
    {
        var scope = seat.Page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^{Regex.Escape(title)} ?[0-9]") });
        await seat.Sees(scope);
        if (await scope.GetAttributeAsync("aria-expanded") != "true")
            await scope.ClickAsync();
    }

    /// <summary>Waits until a question of the list stands so: <c>answered</c>, <c>notApplicable</c> …</summary>
    public static Task Stands(this Seat seat, string label, string state, float seconds = 20) =>
        Assertions.Expect(seat.Question(label)).ToHaveAttributeAsync("data-state", state, new() { Timeout = seconds * 1000 });

    /// <summary>Opens the proof of a question and sees these words in it.</summary>
    public static async Task SeesProof(this Seat seat, string label, string quote)
    {
        await seat.Button($"Ver la prueba: {label}").HoverAsync();
        await seat.Sees(seat.Page.GetByRole(AriaRole.Dialog, new() { Name = $"Ver la prueba: {label}" }).GetByText(quote));
        await seat.Page.Mouse.MoveAsync(1, 1);
    }

    /// <summary>Presses *Terminar*, waits until the conversation is ready, and leaves closing it for later: reads it.</summary>
    public static async Task EndTalk(this Seat seat, float seconds = 45)
    {
        await seat.EndTalkToClose(seconds);
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Ver la conversación", Exact = true }).ClickAsync();
        await seat.Sees(seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Transcripción" }));
    }

    /// <summary>Presses *Terminar* and stays where one comes then, once all is ready.</summary>
    public static async Task EndTalkToClose(this Seat seat, float seconds = 45)
    {
        await seat.Button("Terminar").ClickAsync();
        await seat.Sees(seat.Heading("Repasar y cerrar"));
        await seat.IsReady(seconds);
    }

    public static Task IsReady(this Seat seat, float seconds = 45) => seat.Sees(seat.Page.GetByText("Lista", new() { Exact = true }), seconds);

    [GeneratedRegex("^Grabar con ")]
    private static partial Regex RecordWith();

    [GeneratedRegex("(?<=/conversaciones/)[0-9a-f-]+")]
    private static partial Regex Id();
}
