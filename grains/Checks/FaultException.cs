namespace Portal.Checks;

/// <summary>Something outside does not do what it is for, found by a check.</summary>
internal sealed class FaultException(OutsideFault fault, string? heard = null) : Exception($"Checked: {fault}"), IHasFault
{
    public OutsideFault? Fault { get; } = fault;

    /// <summary>What an engine heard instead.</summary>
    public string? Heard { get; } = heard;
}
