namespace Portal.Identity;

/// <summary>The first start of a whole installation. Key: 0.</summary>
[Alias("portal.installation")]
public interface IInstallationGrain : IGrainWithIntegerKey
{
    /// <summary>Creates the first account exactly once, and tells its password at each start until somebody has come in with it; then null for ever.</summary>
    [Alias("first-account")]
    Task<FirstAccount?> FirstAccount();

    /// <summary>Somebody came in: if it was the first account, its password is forgotten here.</summary>
    [Alias("used")]
    Task Used(string email);

    /// <summary>Reads from storage: it answers only when the cluster and its storage do.</summary>
    [Alias("ping")]
    Task Ping();
}

/// <summary>The first account, for the console only.</summary>
/// <param name="Email">Its e-mail.</param>
/// <param name="Password">Its random password.</param>
[GenerateSerializer, Immutable, Alias("portal.first-account")]
public sealed record FirstAccount([property: Id(0)] string Email, [property: Id(1)] string Password);
