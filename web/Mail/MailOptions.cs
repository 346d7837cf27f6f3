using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Portal.Web.Mail;

/// <summary>The mail server that takes invitations. Section <c>Mail</c>; without <see cref="Host"/> there is none, and links are shown and printed.</summary>
public sealed class MailOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Mail";

    /// <summary>Its name or address.</summary>
    public string? Host { get; set; }

    /// <summary>Its TCP port: 587 with STARTTLS, 465 with TLS from the start.</summary>
    public int Port { get; set; } = 587;

    /// <summary>How the line is protected.</summary>
    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    /// <summary>To log in with, where it asks.</summary>
    public string? User { get; set; }

    /// <summary>The password of <see cref="User"/>.</summary>
    public string? Password { get; set; }

    /// <summary>Who writes, such as <c>Portal &lt;portal@ejemplo.org&gt;</c>.</summary>
    public string From { get; set; } = "";

    internal SecureSocketOptions SocketOptions => Security switch
    {
        MailSecurity.None => SecureSocketOptions.None,
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        _ => SecureSocketOptions.StartTls,
    };
}

/// <summary>How the line to the mail server is protected.</summary>
public enum MailSecurity
{
    /// <summary>Begins in clear and is refused when the server offers no TLS.</summary>
    StartTls,
    /// <summary>TLS from the start.</summary>
    Tls,
    /// <summary>Not at all: only for a server on this machine.</summary>
    None,
}

/// <summary>Says which setting is wrong before anything starts.</summary>
internal sealed class MailOptionsCheck : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options) =>
        string.IsNullOrEmpty(options.Host) ? ValidateOptionsResult.Success
        : options.Port is < 1 or > 65_535 ? ValidateOptionsResult.Fail("Mail:Port must be a TCP port, 1 to 65535.")
        : !MailboxAddress.TryParse(options.From, out _) ? ValidateOptionsResult.Fail("Mail:From must be an e-mail address when Mail:Host is set.")
        : options.User is { Length: > 0 } && options.Security == MailSecurity.None && options.Host is not ("localhost" or "127.0.0.1" or "::1")
            ? ValidateOptionsResult.Fail("Mail:Security must be StartTls or Tls: with None the password of Mail:User would travel in clear.")
        : ValidateOptionsResult.Success;
}
