using System.Globalization;

namespace Portal.Web.Mail;

/// <summary>A letter in the language of whoever reads it. The texts are of several lines: what is on one is taken for something a screen says.</summary>
internal sealed record LetterWords
{
    private const string Name = "{name}", Until = "{until}", Link = "{link}";

    private static readonly LetterWords Spanish = new()
    {
        Subject = "Tu acceso al portal de conversaciones",
        SubjectAgain = "Una contraseña nueva para el portal de conversaciones",
        Day = "d/M/yyyy",
        Invitation = """
            Hola, {name}:

            Con este enlace puedes poner tu contraseña y entrar en el portal de conversaciones. Sirve una sola vez, hasta el {until}:

            {link}

            Si no esperabas este correo, no hagas nada: sin el enlace nadie puede entrar.
            """,
        Password = """
            Hola, {name}:

            Con este enlace puedes poner otra contraseña. La de antes deja de servir cuando lo uses. Sirve una sola vez, hasta el {until}:

            {link}

            Si no lo has pedido, avisa a quien administra el portal.
            """,
    };

    private static readonly LetterWords Catalan = new()
    {
        Subject = "El teu accés al portal de converses",
        SubjectAgain = "Una contrasenya nova per al portal de converses",
        Day = "d/M/yyyy",
        Invitation = """
            Hola, {name}:

            Amb aquest enllaç pots posar la teva contrasenya i entrar al portal de converses. Serveix una sola vegada, fins al {until}:

            {link}

            Si no esperaves aquest correu, no facis res: sense l’enllaç no hi pot entrar ningú.
            """,
        Password = """
            Hola, {name}:

            Amb aquest enllaç pots posar una altra contrasenya. La d’abans deixa de servir quan el facis servir. Serveix una sola vegada, fins al {until}:

            {link}

            Si no ho has demanat, avisa qui administra el portal.
            """,
    };

    private static readonly LetterWords English = new()
    {
        Subject = "Your access to the conversations portal",
        SubjectAgain = "A new password for the conversations portal",
        Day = "d MMMM yyyy",
        Invitation = """
            Hello, {name}:

            With this link you can set your password and enter the conversations portal. It works once, until {until}:

            {link}

            If you did not expect this letter, do nothing: without the link nobody can enter.
            """,
        Password = """
            Hello, {name}:

            With this link you can set another password. The old one stops working when you use it. It works once, until {until}:

            {link}

            If you did not ask for this, tell whoever administers the portal.
            """,
    };

    private string Subject { get; init; } = "";

    private string SubjectAgain { get; init; } = "";

    private string Day { get; init; } = "";

    private string Invitation { get; init; } = "";

    private string Password { get; init; } = "";

    /// <summary>The subject and the body of a letter.</summary>
    public static (string Subject, string Body) Of(InvitationLetter letter)
    {
        var words = letter.Language switch { "ca" => Catalan, "en" => English, _ => Spanish };
        var body = (letter.Again ? words.Password : words.Invitation)
            .Replace(Until, letter.Until.ToLocalTime().ToString(words.Day, CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace(Link, letter.Link, StringComparison.Ordinal)
            .Replace(Name, letter.Name, StringComparison.Ordinal); // Last: a name with braces in it is only a name.
        return (letter.Again ? words.SubjectAgain : words.Subject, body);
    }
}
