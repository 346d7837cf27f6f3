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

    /// <summary>From the round button: record or upload.</summary>
    public static async Task NewConversation(this Seat seat, string how)
    {
        await seat.Button("Nueva conversación").ClickAsync();
        await seat.Page.GetByRole(AriaRole.Menuitem, new() { Name = how }).ClickAsync();
    }
}
