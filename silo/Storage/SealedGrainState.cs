using Orleans.Serialization;
using Orleans.Storage;
using Portal.Privacy;

namespace Portal.Storage;

/// <summary>
/// Grain states at rest: JSON as Orleans writes it, sealed with a key derived from the master key (the first sealed byte is the format's version).
/// </summary>
internal sealed class SealedGrainState(OrleansJsonSerializer orleans, MasterKey master) : IGrainStorageSerializer
{
    private readonly JsonGrainStorageSerializer json = new(orleans);

    public BinaryData Serialize<T>(T? input) => new(master.SealState(json.Serialize(input)));

    public T? Deserialize<T>(BinaryData input) => json.Deserialize<T>(new BinaryData(master.OpenState(input)));
}
