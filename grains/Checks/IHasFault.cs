namespace Portal.Checks;

/// <summary>An exception of an adapter that knows what is wrong.</summary>
public interface IHasFault
{
    /// <summary>What is wrong; null where only the exception inside tells.</summary>
    OutsideFault? Fault { get; }
}
