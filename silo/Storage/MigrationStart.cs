namespace Portal.Storage;

/// <summary>For a process that needs the tables but none of the keys: a web node.</summary>
internal sealed class MigrationStart(IDatabase database) : BeforeStart
{
    public override Task StartingAsync(CancellationToken cancellationToken) => database.Migrate(cancellationToken);
}
