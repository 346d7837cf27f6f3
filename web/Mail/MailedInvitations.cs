using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using MimeKit;

namespace Portal.Web.Mail;

/// <summary>By the mail server of the settings. When it cannot be sent, whoever asked gets the link to hand over.</summary>
internal sealed partial class MailedInvitations(IOptions<MailOptions> options, ILogger<MailedInvitations> log) : IInvitationPost
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    public async Task<bool> Send(InvitationLetter letter, CancellationToken cancellation)
    {
        try
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            patience.CancelAfter(Patience);
            await Send(Written(letter), patience.Token);
            return true;
        }
        // Whatever the server or the line does (each library has its own exceptions for it), the link is not lost: it is shown.
        catch (Exception problem) when (!cancellation.IsCancellationRequested)
        {
            LogNotSent(problem.GetType().Name);
            return false;
        }
    }

    private async Task Send(MimeMessage message, CancellationToken cancellation)
    {
        var server = options.Value;
        using var smtp = new SmtpClient();
        await smtp.ConnectAsync(server.Host ?? "", server.Port, server.SocketOptions, cancellation);
        if (server.User is { Length: > 0 } user)
            await smtp.AuthenticateAsync(user, server.Password ?? "", cancellation);
        await smtp.SendAsync(message, cancellation);
        await smtp.DisconnectAsync(true, cancellation);
    }

    private MimeMessage Written(InvitationLetter letter)
    {
        var (subject, body) = LetterWords.Of(letter);
        var message = new MimeMessage { Subject = subject };
        message.From.Add(MailboxAddress.Parse(options.Value.From));
        message.To.Add(new MailboxAddress(letter.Name, letter.Email));
        message.Body = new TextPart("plain") { Text = body };
        return message;
    }

    // Only the kind: the server's words may hold the address.
    [LoggerMessage(Level = LogLevel.Warning, Message = "An invitation could not be sent by mail ({Kind}); its link was shown instead. Check the settings under Mail.")]
    private partial void LogNotSent(string kind);
}
