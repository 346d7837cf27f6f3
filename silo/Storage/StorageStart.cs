using Microsoft.Extensions.Options;
using Portal.Privacy;

namespace Portal.Storage;

/// <summary>Before anything else starts: the tables are there and the master key is the right one.</summary>
internal sealed class StorageStart(IDatabase database, MasterKey master, IOptions<StorageOptions> options) : BeforeStart
{
    public override async Task StartingAsync(CancellationToken cancellationToken)
    {
        await database.Migrate(cancellationToken);

        var known = await database.MasterKeyFingerprint(cancellationToken);
        var named = !string.IsNullOrWhiteSpace(options.Value.MasterKeyFile);
        var path = named ? options.Value.MasterKeyFile! : options.Value.File("master.key");
        if (!named)
            DurableFolder.Make(options.Value.DataFolder);
        master.Load(MasterKeyFile.ReadOrMake(path, mayMake: known is null && !named));

        if (known is null)
        {
            await database.KeepMasterKeyFingerprint(master.Fingerprint.ToArray(), cancellationToken);
            known = await database.MasterKeyFingerprint(cancellationToken);
        }

        if (!master.Fingerprint.SequenceEqual(known))
            throw new InvalidOperationException($"The master key at {path} is not the one the data was sealed with. Set Storage:MasterKeyFile to the right one.");
    }
}
