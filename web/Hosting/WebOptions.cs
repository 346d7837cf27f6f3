using System.ComponentModel.DataAnnotations;

namespace Portal.Web.Hosting;

/// <summary>How this web node runs. Settings at the root of the configuration.</summary>
public sealed class WebOptions
{
    /// <summary>One process for everything, or a web node of a cluster.</summary>
    public PortalMode Mode { get; set; } = PortalMode.Embedded;

    /// <summary>Logins that one address may try in a minute.</summary>
    [Range(1, 100_000)]
    public int LoginsPerMinute { get; set; } = 30;

    /// <summary>The address people reach the portal at, for the links of invitations; where it is not set, the one the administrator uses.</summary>
    public Uri? PublicAddress { get; set; }

    /// <summary>E-mail of an account that nobody can get into any more: the start makes it an administrator and prints a link to set its password. Take it out again.</summary>
    public string? RescueAccount { get; set; }
}

/// <summary>Where the grains live.</summary>
public enum PortalMode
{
    /// <summary>In this process.</summary>
    Embedded,

    /// <summary>In silos elsewhere, found through PostgreSQL.</summary>
    Cluster,
}
