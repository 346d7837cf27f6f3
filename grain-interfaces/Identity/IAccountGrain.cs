using Orleans.Concurrency;

namespace Portal.Identity;

/// <summary>The credentials of one account. Key: the e-mail, trimmed and lower-cased.</summary>
[Alias("portal.account")]
public interface IAccountGrain : IGrainWithStringKey
{
    /// <summary>Creates the account if there is none yet; answers whether it did.</summary>
    [Alias("create")]
    Task<bool> Create(Guid interviewerId, string name, string password, Roles roles);

    /// <summary>
    /// Checks the password (Argon2id) and answers whose account it is. A wrong password, an unknown account and a disabled one
    /// are the same <see cref="PortalError.Unauthenticated"/>; after repeated failures <see cref="PortalError.TooMany"/>.
    /// </summary>
    [Alias("verify")]
    Task<SignedIn> Verify(string password);

    /// <summary>Changes the password; the old one is checked first.</summary>
    [Alias("change-password")]
    Task ChangePassword(string oldPassword, string newPassword);

    /// <summary>Disables or enables the account.</summary>
    [Alias("set-disabled")]
    Task SetDisabled(bool disabled);

    /// <summary>The account as it stands now, for a session; <see cref="PortalError.Unauthenticated"/> when it is disabled or absent.</summary>
    [AlwaysInterleave, Alias("current")]
    Task<SignedIn> Current();
}

/// <summary>A proved identity.</summary>
/// <param name="InterviewerId">Whose it is.</param>
/// <param name="Roles">What it may do.</param>
[GenerateSerializer, Immutable, Alias("portal.signed-in")]
public sealed record SignedIn([property: Id(0)] Guid InterviewerId, [property: Id(1)] Roles Roles);

/// <summary>One revocable session. Key: hexadecimal SHA-256 of its token; the token itself is never stored.</summary>
[Alias("portal.session")]
public interface ISessionGrain : IGrainWithStringKey
{
    /// <summary>Begins the session of an account.</summary>
    [Alias("begin")]
    Task Begin(string email, SignedIn who);

    /// <summary>Who this session is, or null when it is over, expired or its account is disabled.</summary>
    [Alias("resolve")]
    Task<Caller?> Resolve();

    /// <summary>Ends it for good.</summary>
    [Alias("end")]
    Task End();
}

/// <summary>The first start of a whole installation. Key: 0.</summary>
[Alias("portal.installation")]
public interface IInstallationGrain : IGrainWithIntegerKey
{
    /// <summary>Creates the first account exactly once; null on every later call.</summary>
    [Alias("first-account")]
    Task<FirstAccount?> FirstAccount();

    /// <summary>Reads from storage: it answers only when the cluster and its storage do.</summary>
    [Alias("ping")]
    Task Ping();
}

/// <summary>The first account, shown once on the console and never again.</summary>
/// <param name="Email">Its e-mail.</param>
/// <param name="Password">Its random password.</param>
[GenerateSerializer, Immutable, Alias("portal.first-account")]
public sealed record FirstAccount([property: Id(0)] string Email, [property: Id(1)] string Password);
