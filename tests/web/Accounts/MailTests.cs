using System.Net.Http.Json;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Portal.Tests.Web.Accounts;

public sealed class MailTests
{
    [Fact]
    public async Task With_a_mail_server_the_link_is_sent_and_not_shown()
    {
        using var peer = new SmtpPeer(refuses: false);
        var arriving = peer.Listen();
        await using var app = With(peer.Port);
        var admin = await app.Admin();
        var made = await admin.Invite("eva@example.org", "interviewer");
        Assert.Null(made["link"]);

        var letter = await Letter(arriving);
        Assert.Equal("eva@example.org", Assert.Single(letter.To.Mailboxes).Address);
        (await app.Anonymous().Accept(TokenIn(letter))).EnsureSuccessStatusCode();
    }

    [Theory]
    [InlineData("es", "Tu acceso", "Hola, Eva", "Una contraseña nueva", "otra contraseña")]
    [InlineData("ca", "El teu accés", "pots posar la teva contrasenya", "Una contrasenya nova", "una altra contrasenya")]
    [InlineData("en", "Your access", "Hello, Eva", "A new password", "another password")]
    public async Task The_letter_is_in_the_language_of_whoever_reads_it(string language, string subject, string words, string subjectAgain, string wordsAgain)
    {
        using var peer = new SmtpPeer(refuses: false);
        var arriving = peer.Listen();
        await using var app = With(peer.Port);
        var admin = await app.Admin();
        await (await admin.PostAsJsonAsync("/api/administration/accounts", new { name = "Eva", email = "eva@example.org", roles = new[] { "operator" }, language })).Node();
        var first = await Letter(arriving);
        Assert.StartsWith(subject, first.Subject, StringComparison.Ordinal);
        Assert.Contains(words, first.TextBody, StringComparison.Ordinal);
        var token = TokenIn(first);
        Assert.Equal(language, (await (await app.Anonymous().Read(token)).Node())["language"]!.GetValue<string>());

        (await app.Anonymous().Accept(token)).EnsureSuccessStatusCode();
        arriving = peer.Listen();
        var id = (await admin.Account("eva@example.org")).Id();
        (await admin.PostAsync($"/api/administration/accounts/{id}/link", null)).EnsureSuccessStatusCode();
        var again = await Letter(arriving);
        Assert.StartsWith(subjectAgain, again.Subject, StringComparison.Ordinal);
        Assert.Contains(wordsAgain, again.TextBody, StringComparison.Ordinal);
        Assert.NotEqual(token, TokenIn(again));
    }

    [Fact]
    public async Task When_it_cannot_be_sent_the_link_is_shown_instead()
    {
        using var peer = new SmtpPeer(refuses: true);
        var arriving = peer.Listen();
        await using var app = With(peer.Port);
        var made = await (await app.Admin()).Invite("eva@example.org", "interviewer");
        (await app.Anonymous().Accept(made.Token())).EnsureSuccessStatusCode();
        Assert.Equal("", await arriving.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    [Theory]
    [InlineData("Mail:Port", "0", "Mail:Port")]
    [InlineData("Mail:From", "", "Mail:From")]
    [InlineData("Mail:User", "portal", "Mail:Security")]
    public async Task A_setting_that_cannot_be_right_is_named_before_anything_starts(string setting, string value, string named)
    {
        await using var app = With(25);
        app.Settings["Mail:Host"] = "mail.example.org";
        app.Settings[setting] = value;
        Assert.Contains(named, Assert.Throws<OptionsValidationException>(app.Anonymous).Message);
    }

    private static async Task<MimeMessage> Letter(Task<string> arriving) =>
        await MimeMessage.LoadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(await arriving.WaitAsync(TimeSpan.FromSeconds(20)))));

    private static string TokenIn(MimeMessage letter)
    {
        var link = new Uri((letter.TextBody ?? "").Split('\n').Single(line => line.Contains("/invitacion#", StringComparison.Ordinal)).Trim());
        Assert.Equal("https://portal.example.org/invitacion", link.GetLeftPart(UriPartial.Path));
        return link.Fragment[1..];
    }

    private static PortalApp With(int port) => new()
    {
        Settings =
        {
            ["Mail:Host"] = "127.0.0.1",
            ["Mail:Port"] = $"{port}",
            ["Mail:Security"] = "None",
            ["Mail:From"] = "Portal <portal@example.org>",
            ["PublicAddress"] = "https://portal.example.org/",
        },
    };
}
