namespace Portal.Interviewees;

/// <summary>What makes a person's details acceptable.</summary>
internal static class DetailsRules
{
    private const int MaxName = 120;
    private const int MaxEmail = 254;
    private const int MaxPhone = 40;

    /// <summary>The details tidied up: outer spaces go, and an empty e-mail or phone is none.</summary>
    public static IntervieweeDetails Checked(IntervieweeDetails details)
    {
        var tidy = new IntervieweeDetails((details.Name ?? "").Trim(), NoneIfEmpty(details.Email), NoneIfEmpty(details.Phone));
        if (tidy.Name.Length is 0 or > MaxName || tidy.Name.Any(char.IsControl))
            throw Invalid($"Escribe el nombre de la persona, de hasta {MaxName} letras.");
        if (tidy.Email is { } email && (email.Length > MaxEmail || !LooksLikeEmail(email)))
            throw Invalid("Ese correo no parece completo. Revísalo o déjalo vacío.");
        if (tidy.Phone is { } phone && (phone.Length > MaxPhone || !phone.Any(char.IsAsciiDigit) || phone.Any(char.IsControl)))
            throw Invalid("Ese teléfono no parece completo. Revísalo o déjalo vacío.");
        return tidy;
    }

    private static string? NoneIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static bool LooksLikeEmail(string email)
    {
        var at = email.IndexOf('@');
        return at > 0 && at == email.LastIndexOf('@') && at < email.Length - 1 && !email.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter));
    }

    private static PortalException Invalid(string sentence) => new(PortalError.Invalid, sentence);
}
