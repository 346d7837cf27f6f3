using Microsoft.Playwright;

namespace Portal.Tests.Browser.Seats;

/// <summary>Files that go up and come down.</summary>
internal static class Files
{
    /// <summary>From the person's page: her consent, and the file goes on its way.</summary>
    public static async Task Upload(this Seat seat, string path)
    {
        await seat.NewConversation("Subir");
        await seat.Agree();
        var dialog = seat.Page.GetByRole(AriaRole.Dialog, new() { NameRegex = new("^Subir grabaciones de ") });
        await dialog.GetByLabel("Elegir archivos").And(seat.Page.Locator("input")).SetInputFilesAsync(path);
    }
}
