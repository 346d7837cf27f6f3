using Microsoft.Playwright;
using Portal.Tests.Browser.Sound;

namespace Portal.Tests.Browser.Seats;

/// <summary>Files that go up and come down.</summary>
internal static class Files
{
    /// <summary>From the person's page: her consent, and the file goes on its way.</summary>
    public static async Task Upload(this Seat seat, string path) => await (await seat.ChooseFiles()).SetInputFilesAsync(path);

    /// <summary>Several files of a folder.</summary>
    public static async Task Upload(this Seat seat, string first, params string[] more)
    {
        await (await seat.ChooseFiles()).SetInputFilesAsync([first, .. more]);
        await seat.Button($"Subir {more.Length + 1} archivos").ClickAsync();
    }

    /// <summary>The same with files that are made here; several are sent with one more press.</summary>
    public static async Task Upload(this Seat seat, params FilePayload[] files)
    {
        await (await seat.ChooseFiles()).SetInputFilesAsync(files);
        if (files.Length > 1)
            await seat.Button($"Subir {files.Length} archivos").ClickAsync();
    }

    /// <summary>Opens the dialog, with her consent if it is not there yet, and answers where files are chosen.</summary>
    public static async Task<ILocator> ChooseFiles(this Seat seat)
    {
        await seat.NewConversation("Subir");
        var consent = seat.Dialog("Antes de grabar");
        var dialog = seat.Page.GetByRole(AriaRole.Dialog, new() { NameRegex = new("^Subir grabaciones de ") });
        await seat.Sees(consent.Or(dialog));
        if (await consent.IsVisibleAsync())
            await seat.Agree();
        return dialog.GetByLabel("Elegir archivos").And(seat.Page.Locator("input"));
    }

    /// <summary>The corner that tells of files on their way.</summary>
    public static ILocator Uploads(this Seat seat) => seat.Page.GetByRole(AriaRole.Region, new() { Name = "Archivos subidos" });

    /// <summary>The person whose page is open has a conversation that can be read, and it is open: the quick way.</summary>
    public static async Task<Guid> HasConversation(this Seat seat)
    {
        await seat.Upload(Wave("charla.wav", seconds: 20));
        await seat.Sees(seat.Uploads().GetByText("Ya se puede leer"), 90);
        await seat.Uploads().GetByRole(AriaRole.Link, new() { Name = "Ver" }).ClickAsync();
        await seat.IsReady();
        return seat.ConversationId();
    }

    /// <summary>A recording in which nothing is said.</summary>
    public static FilePayload Wave(string name, int seconds) => new()
    {
        Name = name, MimeType = "audio/wav", Buffer = Wav.Write([.. Enumerable.Range(0, seconds * 16_000).Select(i => (short)(i % 251))]),
    };
}
