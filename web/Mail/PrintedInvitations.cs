namespace Portal.Web.Mail;

/// <summary>Without a mail server: on the console, not in the log, for a token must not stay in a file.</summary>
internal sealed class PrintedInvitations : IInvitationPost
{
    public async Task<bool> Send(InvitationLetter letter, CancellationToken cancellation)
    {
        await Print(letter);
        return false;
    }

    public static Task Print(InvitationLetter letter) => Console.Out.WriteLineAsync(
        $"\n  Enlace para poner la contraseña, de un solo uso, hasta el {letter.Until.ToLocalTime():d/M/yyyy H:mm}:\n    correo  {letter.Email}\n    enlace  {letter.Link}\n");
}
