namespace Portal.Web.Mail;

/// <summary>Takes links to those they are for.</summary>
internal interface IInvitationPost
{
    /// <summary>True when it is on its way; false when whoever asked must hand it over.</summary>
    Task<bool> Send(InvitationLetter letter, CancellationToken cancellation);
}

/// <summary>A link and for whom it is.</summary>
/// <param name="Name">As she is called.</param>
/// <param name="Email">Where she reads.</param>
/// <param name="Link">With the token behind its #.</param>
/// <param name="Until">When it ends.</param>
/// <param name="Language">What she reads, ISO 639-1; where nobody knows, Spanish.</param>
/// <param name="Again">She has come in before: it is about another password.</param>
internal sealed record InvitationLetter(string Name, string Email, string Link, DateTimeOffset Until, string? Language = null, bool Again = false);
