using Microsoft.Playwright;

namespace Portal.Tests.Browser.Seats;

/// <summary>Adding people and getting their consent.</summary>
internal static class People
{
    /// <summary>Adds a person and stays on her page.</summary>
    public static async Task AddPerson(this Seat seat, string name, string email = "")
    {
        await seat.Button("Añadir persona").First.ClickAsync();
        var form = seat.Dialog("Añadir persona");
        await form.GetByLabel("Nombre y apellidos").FillAsync(name);
        await form.GetByLabel("Correo electrónico").FillAsync(email);
        await form.GetByRole(AriaRole.Button, new() { Name = "Añadir", Exact = true }).ClickAsync();
        await seat.Sees(seat.Heading(name));
    }

    /// <summary>She said yes.</summary>
    public static async Task Agree(this Seat seat)
    {
        await seat.Dialog("Antes de grabar").GetByRole(AriaRole.Button, new() { Name = "Ha dicho que sí" }).ClickAsync();
    }

    /// <summary>Record, upload or write: from the round button, on a narrow screen from the one beside <em>Grabar</em>, or where an empty list offers it.</summary>
    public static async Task NewConversation(this Seat seat, string how)
    {
        var ways = seat.Button("Nueva conversación");
        var offered = seat.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = how, Exact = true });
        await seat.Sees(ways.Or(offered).First);
        if (!await ways.IsVisibleAsync())
        {
            await offered.First.ClickAsync();
            return;
        }

        await ways.ClickAsync();
        await seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = how }).ClickAsync();
    }
}
