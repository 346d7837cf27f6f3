namespace Portal.Administration;

/// <summary>What makes an invitation acceptable.</summary>
internal static class InviteeRules
{
    private const int MaxName = 120;
    private const int MaxEmail = 254;

    /// <summary>Tidied up: outer spaces go, the e-mail is lower-case, as accounts are keyed.</summary>
    public static Invitee Checked(Invitee invitee)
    {
        var tidy = invitee with { Name = invitee.Name.Trim(), Email = invitee.Email.Trim().ToLowerInvariant() };
        if (tidy.Name.Length is 0 or > MaxName || tidy.Name.Any(char.IsControl))
            throw new PortalException(PortalError.Invalid, $"Escribe el nombre de la persona, de hasta {MaxName} letras.");
        var at = tidy.Email.IndexOf('@');
        if (tidy.Email.Length > MaxEmail || at <= 0 || at != tidy.Email.LastIndexOf('@') || at == tidy.Email.Length - 1
            || tidy.Email.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '<' or '>' or ',' or ';' or '"'))
            throw new PortalException(PortalError.Invalid, "Escribe el correo entero, como nombre@ejemplo.org.");
        return tidy;
    }
}
