using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>Everything twice as large: a desk of 1440 pixels is 720 wide then, a phone of 390 is 195.</summary>
public sealed class ZoomTests(ScriptedStage stage) : IClassFixture<ScriptedStage>
{
    [Theory]
    [InlineData(720, 450)]
    [InlineData(195, 422)]
    public async Task Twice_as_large_nothing_scrolls_sideways_and_nothing_is_covered(int width, int height)
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson($"Hortensia Villaescusa-Benavente, a {width}");
        var person = new Uri(seat.Page.Url).AbsolutePath;
        var conversation = $"/conversaciones/{await seat.HasConversation()}";
        await seat.OnAScreenOf(width, height);
        var wrong = new List<string>();
        foreach (var (path, seen) in new[]
        {
            ("/", seat.Heading("Elige a una persona")),
            (person, seat.Page.GetByRole(AriaRole.Article).First),
            ($"{person}/ficha", seat.Question("Nacionalidad española")),
            (conversation, seat.Page.GetByRole(AriaRole.Tab, new() { Name = "Transcripción" })),
            ($"{conversation}/imprimir", seat.Button("Imprimir o guardar en PDF")),
            ("/perfil", seat.Page.GetByLabel("Contraseña nueva")),
            ("/administracion", seat.Button("Invitar")),
            ("/operaciones", seat.Heading("Motores de transcripción")),
            ($"{conversation}/cierre", seat.Heading("Repasar y cerrar")),
            ("/formularios", seat.Page.GetByRole(AriaRole.Link, new() { Name = "Preparar cambios" }).Or(seat.Page.GetByRole(AriaRole.Link, new() { Name = "Seguir con el borrador" })).First),
            ("/formularios/intake", seat.Page.GetByLabel("Título del formulario")),
        })
        {
            await seat.Page.GotoAsync(path);
            await seat.Sees(seen);
            wrong.AddRange(await Wrong(seat, path));
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData(720, 450)]
    [InlineData(195, 422)]
    public async Task Twice_as_large_a_talk_is_held_all_the_same(int width, int height)
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson($"Leonor Arizmendi-Villaescusa, a {width}");
        await seat.BeginTalk();
        await seat.OnAScreenOf(width, height);
        await seat.Sees(seat.Button("Terminar"));
        var wrong = await Wrong(seat, "The live screen");
        await seat.OnADesk();
        await seat.EndTalk();
        Assert.True(!wrong.Any(), string.Join(Environment.NewLine, wrong));
    }

    private static async Task<IEnumerable<string>> Wrong(Seat seat, string path)
    {
        // The caseload makes room in a moment, not at once.
        await seat.Page.WaitForFunctionAsync("() => document.querySelector('main').getAnimations().length === 0");
        var wide = await seat.Page.EvaluateAsync<string[]>(TooWide);
        var covered = await seat.Page.EvaluateAsync<string[]>(Covered);
        return wide.Select(one => $"{path} is too wide: {one}").Concat(covered.Select(one => $"{path} is covered: {one}"));
    }

    private const string TooWide = """
        () => {
          const page = document.documentElement;
          if (page.scrollWidth <= page.clientWidth) return [];
          const name = (one) => `${one.tagName}.${[...one.classList].join('.')} ${Math.round(one.getBoundingClientRect().left)}–${Math.round(one.getBoundingClientRect().right)} «${one.textContent.slice(0, 40)}»`;
          const over = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > page.clientWidth + 1 && one.checkVisibility());
          return [`${page.scrollWidth} px`, ...over.slice(0, 6).map(name)];
        }
        """;

    // Scrolled into the middle of the screen, each can be pressed where one aims at it.
    private const string Covered = """
        () => [...document.querySelectorAll('main :is(button, a[href], input, select, textarea), header :is(button, a[href])')]
          .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.closest('[inert]') && one.getBoundingClientRect().width > 4)
          .filter((one) => {
            one.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { x, y, width, height } = one.getBoundingClientRect();
            const there = document.elementFromPoint(x + width / 2, y + height / 2);
            const label = one.closest('label') ?? (one.id ? document.querySelector(`label[for='${one.id}']`) : null);
            return !there || !(one.contains(there) || there.contains(one) || label?.contains(there));
          })
          .map((one) => `${one.tagName} ${one.ariaLabel ?? one.innerText ?? one.id}`)
        """;
}
