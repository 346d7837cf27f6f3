using Portal.Checks;

namespace Portal.Storage;

/// <summary>A store outside said no, or nothing: an <see cref="IOException"/> as with files, that knows what is wrong.</summary>
internal sealed class StoreRefusedException(string message, OutsideFault? fault, Exception? inner = null) : IOException(message, inner), IHasFault
{
    public OutsideFault? Fault => fault;
}
