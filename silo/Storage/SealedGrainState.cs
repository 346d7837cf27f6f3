using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using Orleans.Serialization;
using Orleans.Storage;
using Portal.Privacy;

namespace Portal.Storage;

/// <summary>
/// Grain states at rest: JSON as Orleans writes it, sealed with a key derived from the master key (the first sealed byte is the format's version).
/// </summary>
internal sealed class SealedGrainState(IServiceProvider services, MasterKey master) : IGrainStorageSerializer
{
    private readonly JsonGrainStorageSerializer json = new(Plain(services));

    public BinaryData Serialize<T>(T? input) => new(master.SealState(json.Serialize(input)));

    public T? Deserialize<T>(BinaryData input) => json.Deserialize<T>(new BinaryData(master.OpenState(input)));

    // Without references between objects: with them an immutable dictionary can be written and never be read again.
    private static OrleansJsonSerializer Plain(IServiceProvider services)
    {
        var settings = OrleansJsonSerializerSettings.GetDefaultSerializerSettings(services);
        settings.PreserveReferencesHandling = PreserveReferencesHandling.None;
        return new(Options.Create(new OrleansJsonSerializerOptions { JsonSerializerSettings = settings }));
    }
}
