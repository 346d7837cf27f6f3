using System.ComponentModel.DataAnnotations;

namespace Portal.Identity;

/// <summary>The account that the first start makes. Settings under <c>FirstAccount</c>.</summary>
public sealed class FirstAccountOptions
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "FirstAccount";

    /// <summary>Its e-mail.</summary>
    [Required, EmailAddress]
    public string Email { get; set; } = "equipo@portal.local";

    /// <summary>The name shown on the screens.</summary>
    [Required, MaxLength(120)]
    public string Name { get; set; } = "Equipo de acogida";
}
