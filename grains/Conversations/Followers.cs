using System.Threading.Channels;

namespace Portal.Conversations;

/// <summary>
/// Those who follow one conversation. Each has a bounded mailbox; one who reads too slowly is dropped and follows again from the last version it saw,
/// so nobody can hold the talk up and nothing is skipped.
/// </summary>
internal sealed class Followers
{
    private const int MailboxSize = 4_096;
    private readonly HashSet<Channel<ConversationUpdate>> mailboxes = [];

    public Channel<ConversationUpdate> Join()
    {
        var mailbox = Channel.CreateBounded<ConversationUpdate>(new BoundedChannelOptions(MailboxSize) { SingleReader = true });
        mailboxes.Add(mailbox);
        return mailbox;
    }

    public void Leave(Channel<ConversationUpdate> mailbox) => mailboxes.Remove(mailbox);

    public bool Any => mailboxes.Count > 0;

    public void Tell(ConversationUpdate update)
    {
        foreach (var mailbox in mailboxes)
            if (!mailbox.Writer.TryWrite(update)) mailbox.Writer.TryComplete(TooSlow());
    }

    /// <summary>Sends everybody away; they follow again from the last version seen.</summary>
    public void Dismiss()
    {
        foreach (var mailbox in mailboxes) mailbox.Writer.TryComplete(TooSlow());
        mailboxes.Clear();
    }

    private static PortalException TooSlow() => new(PortalError.Unavailable, "Se ha perdido el hilo un momento; se retoma solo.");
}
