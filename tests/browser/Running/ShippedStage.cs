
namespace Portal.Tests.Browser.Running;

/// <summary>The application as it comes, without a setting.</summary>
public sealed class ShippedStage : Stage
{
    private protected override bool PlaysOnce => false;

    protected override Task<IReadOnlyDictionary<string, string>> Settings() => Task.FromResult<IReadOnlyDictionary<string, string>>(new Dictionary<string, string>());

    private protected override Task<short[]> Hear() => Task.FromResult(new short[16_000]);
}
