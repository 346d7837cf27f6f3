namespace Portal.Identity;

/// <summary>
/// A link to set a password, good once and for a while. Key: hexadecimal SHA-256 of its token, which is never stored. Whether it is still good its account
/// decides, so that a newer link, or its use, ends it at once.
/// </summary>
[Alias("portal.invitation")]
public interface IInvitationGrain : IGrainWithStringKey
{
    /// <summary>Makes it. From the directory, repeatable.</summary>
    [Alias("begin")]
    Task Begin(string email);

    /// <summary>For whom it is; <see cref="PortalError.NotFound"/> when it is used, replaced, over or made up.</summary>
    [Alias("read")]
    Task<Invitation> Read();

    /// <summary>Sets the password and uses it up; answers for whom it was.</summary>
    [Alias("accept")]
    Task<Invitation> Accept(string password);
}

/// <summary>For whom an invitation is.</summary>
/// <param name="Name">As shown.</param>
/// <param name="Email">To log in with.</param>
/// <param name="Until">When it ends.</param>
/// <param name="Language">ISO 639-1 of her screens; empty or null until chosen.</param>
[GenerateSerializer, Immutable, Alias("portal.invitation-view")]
public sealed record Invitation(
    [property: Id(0)] string Name, [property: Id(1)] string Email, [property: Id(2)] DateTimeOffset Until, [property: Id(3)] string? Language = null);
