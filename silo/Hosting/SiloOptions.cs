using Microsoft.Extensions.Options;

namespace Portal.Hosting;

/// <summary>Where a silo of a cluster is found. Section <c>Cluster</c>. An embedded silo takes free loopback ports and needs none of it.</summary>
public sealed class SiloOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Cluster";

    /// <summary>TCP port between silos.</summary>
    public int SiloPort { get; set; } = 11_111;

    /// <summary>TCP port for web nodes.</summary>
    public int GatewayPort { get; set; } = 30_000;

    /// <summary>The IP address the others reach this silo at; the machine's own when empty.</summary>
    public string? Address { get; set; }
}

/// <summary>Says which setting is wrong before anything starts.</summary>
internal sealed class SiloOptionsCheck : IValidateOptions<SiloOptions>
{
    public ValidateOptionsResult Validate(string? name, SiloOptions options) =>
        options.SiloPort is < 1 or > 65_535 ? ValidateOptionsResult.Fail("Cluster:SiloPort must be a TCP port, 1 to 65535.")
        : options.GatewayPort is < 1 or > 65_535 ? ValidateOptionsResult.Fail("Cluster:GatewayPort must be a TCP port, 1 to 65535.")
        : options.Address is { Length: > 0 } address && !System.Net.IPAddress.TryParse(address, out _) ? ValidateOptionsResult.Fail("Cluster:Address must be an IP address, or empty.")
        : ValidateOptionsResult.Success;
}
