using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>The main job once in Catalan and once in English: chosen before the login, kept in the profile, followed by every open tab.</summary>
public sealed partial class LanguagesTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    private static readonly Tongue Catalan = new("ca")
    {
        Name = "Català",
        LoginTitle = "Entra al teu portal",
        Email = "Correu electrònic",
        Password = "Contrasenya",
        Enter = "Entra",
        Profile = "El meu perfil",
        AddPerson = "Afegeix una persona",
        FullName = "Nom i cognoms",
        Phone = "Telèfon (opcional)",
        PhoneIsWrong = "Aquest telèfon no sembla complet. Revisa’l o deixa’l buit.",
        Add = "Afegeix",
        Record = "Grava",
        ConsentQuestion = "Li sembla bé que gravi?",
        Agree = "Ha dit que sí",
        Script = "Guió de demostració",
        Begin = "Comença a gravar",
        Listening = "escoltant · desat",
        Stop = "Acaba",
        Ready = "A punt",
        Ficha = "Fitxa",
        SeeProfile = "Veure el meu perfil",
        Sessions = "Les meves sessions",
        Results = "Resultats",
        NothingHere = "Aquí no hi ha res",
    };

    private static readonly Tongue English = new("en")
    {
        Name = "English",
        LoginTitle = "Log in to your portal",
        Email = "E-mail",
        Password = "Password",
        Enter = "Log in",
        Profile = "My profile",
        AddPerson = "Add a person",
        FullName = "Full name",
        Phone = "Telephone (optional)",
        PhoneIsWrong = "That telephone number does not look complete. Check it or leave it empty.",
        Add = "Add",
        Record = "Record",
        ConsentQuestion = "Is it all right with you if I record?",
        Agree = "They said yes",
        Script = "Demonstration script",
        Begin = "Start recording",
        Listening = "listening · saved",
        Stop = "Finish",
        Ready = "Ready",
        Ficha = "Case file",
        SeeProfile = "View my profile",
        Sessions = "My sessions",
        Results = "Results",
        NothingHere = "There is nothing here",
    };

    public static TheoryData<Tongue> Languages => [Catalan, English];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_whole_round_in_her_language(Tongue words)
    {
        await using var seat = await stage.SitDown();
        await seat.Page.GotoAsync("/");
        await seat.Sees(seat.Heading("Entra en tu portal"));
        await seat.Page.GetByText(words.Name, new() { Exact = true }).ClickAsync();
        await seat.Sees(seat.Heading(words.LoginTitle));
        await Assertions.Expect(seat.Page.Locator("html")).ToHaveAttributeAsync("lang", words.Code);
        await seat.At($"login-{words.Code}");
        await LogIn(seat, words);

        var spanish = await AddsAPerson(seat, words);
        spanish.AddRange(await Talks(seat, words));
        spanish.AddRange(await Reads(seat, words));
        spanish.AddRange(await LooksAround(seat, words));
        Assert.Empty(spanish);
        await EveryTabFollows(seat, words);
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }

    private async Task LogIn(Seat seat, Tongue words)
    {
        await seat.Page.GetByLabel(words.Email).FillAsync(stage.Portal.Email);
        await seat.Page.GetByLabel(words.Password, new() { Exact = true }).FillAsync(stage.Portal.Password);
        await seat.Button(words.Enter).ClickAsync();
        await seat.Sees(seat.Button(words.Profile));
        await seat.AtDesk($"home-{words.Code}");
    }

    private static async Task<List<string>> AddsAPerson(Seat seat, Tongue words)
    {
        var spanish = await SpanishIn(seat);
        await seat.Button(words.AddPerson).First.ClickAsync();
        var form = seat.Dialog(words.AddPerson);
        await form.GetByLabel(words.FullName).FillAsync("Amina Diallo");
        await form.GetByLabel(words.Phone).FillAsync("x");
        await form.GetByRole(AriaRole.Button, new() { Name = words.Add, Exact = true }).ClickAsync();
        await seat.Sees(form.GetByText(words.PhoneIsWrong)); // A sentence of the server.
        await form.GetByLabel(words.Phone).FillAsync("");
        await form.GetByRole(AriaRole.Button, new() { Name = words.Add, Exact = true }).ClickAsync();
        await seat.Sees(seat.Heading("Amina Diallo"));
        await seat.AtDesk($"person-{words.Code}");
        return [.. spanish, .. await SpanishIn(seat)];
    }

    private static async Task<List<string>> Talks(Seat seat, Tongue words)
    {
        await seat.Button(words.Record).First.ClickAsync();
        await seat.Sees(seat.Text(words.ConsentQuestion));
        await seat.At($"consent-{words.Code}");
        var spanish = await SpanishIn(seat);
        await seat.Button(words.Agree).ClickAsync();
        var start = seat.Page.GetByRole(AriaRole.Dialog);
        await start.GetByText("Español", new() { Exact = true }).ClickAsync(); // Who talks is another matter than who reads the screens.
        await start.GetByRole(AriaRole.Radio, new() { Name = words.Script }).ClickAsync();
        await start.GetByRole(AriaRole.Button, new() { Name = words.Begin }).ClickAsync();
        await seat.Page.WaitForURLAsync("**/en-directo");
        await seat.ChipSays(words.Listening);
        await seat.Sees(seat.Page.GetByRole(AriaRole.Log).GetByText("Somos tres adultos."), 40);
        await seat.At($"live-{words.Code}");
        await seat.Button(words.Stop).ClickAsync();
        await seat.Sees(seat.Page.GetByText(words.Ready, new() { Exact = true }), 45);
        return spanish;
    }

    private static async Task<List<string>> Reads(Seat seat, Tongue words)
    {
        await seat.AtDesk($"conversation-{words.Code}");
        await seat.Page.GetByRole(AriaRole.Link, new() { Name = "Amina Diallo" }).First.ClickAsync();
        await seat.Page.GetByRole(AriaRole.Tab, new() { Name = words.Ficha }).ClickAsync();
        await seat.Sees(seat.Page.GetByText("«Somos tres adultos"));
        await seat.At($"ficha-{words.Code}");
        return await SpanishIn(seat);
    }

    private static async Task<List<string>> LooksAround(Seat seat, Tongue words)
    {
        await seat.Button(words.Profile).ClickAsync();
        await seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = words.SeeProfile }).ClickAsync();
        await seat.Sees(seat.Page.GetByRole(AriaRole.Region, new() { Name = words.Sessions }).GetByRole(AriaRole.Listitem).First);
        await seat.AtDesk($"profile-page-{words.Code}");
        var spanish = await SpanishIn(seat);

        await seat.Page.Keyboard.PressAsync("Control+k");
        await seat.Page.GetByRole(AriaRole.Searchbox).FillAsync("adultos");
        var found = seat.Page.GetByRole(AriaRole.Region, new() { Name = words.Results });
        await seat.Sees(found.GetByText("Somos tres adultos.").First);
        await seat.AtDesk($"search-found-{words.Code}");
        spanish.AddRange(await SpanishIn(seat));
        await seat.Page.Keyboard.PressAsync("Escape");

        await seat.Page.GotoAsync("/no-existe");
        await seat.Sees(seat.Heading(words.NothingHere));
        await seat.AtDesk($"nothing-here-{words.Code}");
        spanish.AddRange(await SpanishIn(seat));
        return spanish;
    }

    private static async Task EveryTabFollows(Seat seat, Tongue words)
    {
        var other = await seat.Page.Context.NewPageAsync();
        await other.GotoAsync("/");
        await Assertions.Expect(other.Locator("html")).ToHaveAttributeAsync("lang", words.Code);
        await seat.Button(words.Profile).ClickAsync();
        await seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = "Español" }).ClickAsync();
        await Assertions.Expect(seat.Page.Locator("html")).ToHaveAttributeAsync("lang", "es", new() { Timeout = 20_000 });
        await Assertions.Expect(other.GetByRole(AriaRole.Button, new() { Name = "Mi perfil" })).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await other.CloseAsync();
    }

    /// <summary>Words of the Spanish screens that the others do not have, in what is seen now; what people said is in their language.</summary>
    private static async Task<List<string>> SpanishIn(Seat seat) =>
        [.. Spanish().Matches(Quoted().Replace(await seat.Page.Locator("body").InnerTextAsync(), "")).Select(match => match.Value)];

    [GeneratedRegex(@"\b(conversaci\w*|preguntas|añad\w*|grabaci\w*|terminar|respuestas?|guardad\w*|todavía|aún|ayer|hoy|buscar|ninguna|empadronamiento|ficha)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Spanish();

    [GeneratedRegex("«[^»]*»?")]
    private static partial Regex Quoted();
}
