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

        var letter = await MimeMessage.LoadAsync(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(await arriving.WaitAsync(TimeSpan.FromSeconds(20)))));
        Assert.Equal("eva@example.org", Assert.Single(letter.To.Mailboxes).Address);
        var link = new Uri((letter.TextBody ?? "").Split('\n').Single(line => line.Contains("/invitacion#", StringComparison.Ordinal)).Trim());
        Assert.Equal("https://portal.example.org/invitacion", link.GetLeftPart(UriPartial.Path));
        (await app.Anonymous().Accept(link.Fragment[1..])).EnsureSuccessStatusCode();
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
