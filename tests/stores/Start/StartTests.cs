using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Portal.Conversations;
using Portal.Privacy;
using Portal.Storage.Sqlite;
using Portal.Tests.Stores.Facts;

namespace Portal.Tests.Stores.Start;

/// <summary>What happens before anything is stored: tables, the master key, settings that cannot work.</summary>
[Collection(PostgresTests.Name)]
public sealed class StartTests(PostgresCluster cluster) : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-start-").FullName;

    private string KeyFile => Path.Combine(folder, "master.key");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Starting_again_keeps_everything()
    {
        var head = FactStoreConformance.NewHead();
        byte[] body;
        await using (var first = await Stores.Start(("DataFolder", folder)))
        {
            await first.GetRequiredService<IFactStore>().Append(head, 0, FactStoreConformance.Rows(1, 2));
            body = (await first.GetRequiredService<IKeyring>().Get(head.IntervieweeId)).Seal([1, 2, 3], "here");
        }

        await using var second = await Stores.Start(("DataFolder", folder));

        Assert.Equal(2, (await second.GetRequiredService<IFactStore>().Read(head.ConversationId, 0)).Count);
        Assert.Equal([1, 2, 3], (await second.GetRequiredService<IKeyring>().Get(head.IntervieweeId)).Open(body, "here"));
    }

    [Fact]
    public async Task Many_processes_that_start_at_once_agree_on_tables_and_key()
    {
        var database = await cluster.Server.NewDatabase();
        var person = Guid.NewGuid();

        var all = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() =>
            Stores.Start(("Provider", "Postgres"), ("ConnectionString", database), ("DataFolder", folder)))));

        var keys = await Task.WhenAll(all.Select(services => services.GetRequiredService<IKeyring>().Get(person)));
        Assert.Single(keys.Select(key => Convert.ToHexString(key.Derive("same"))).Distinct());
        Assert.Single(Directory.GetFiles(folder, "master.key*"));
        foreach (var services in all)
            await services.DisposeAsync();
    }

    [Fact]
    public async Task The_master_key_is_made_once_and_only_its_owner_reads_it()
    {
        await (await Stores.Start(("DataFolder", folder))).DisposeAsync();
        var key = await File.ReadAllTextAsync(KeyFile);
        await (await Stores.Start(("DataFolder", folder))).DisposeAsync();

        Assert.Equal(key, await File.ReadAllTextAsync(KeyFile));
        Assert.Equal(32, Convert.FromBase64String(key.Trim()).Length);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyFile));
    }

    [Fact]
    public async Task Another_master_key_is_refused_before_anything_is_sealed_with_it()
    {
        await (await Stores.Start(("DataFolder", folder))).DisposeAsync();
        await File.WriteAllTextAsync(KeyFile, Convert.ToBase64String(new byte[32]));

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => Stores.Start(("DataFolder", folder)));

        Assert.Contains("Storage:MasterKeyFile", refused.Message);
    }

    [Fact]
    public async Task A_lost_master_key_is_not_replaced_by_a_new_one()
    {
        await (await Stores.Start(("DataFolder", folder))).DisposeAsync();
        File.Delete(KeyFile);

        await Assert.ThrowsAsync<InvalidOperationException>(() => Stores.Start(("DataFolder", folder)));

        Assert.False(File.Exists(KeyFile));
    }

    [Fact]
    public async Task A_file_that_holds_no_key_is_refused()
    {
        await File.WriteAllTextAsync(KeyFile, "not a key");

        await Assert.ThrowsAsync<InvalidOperationException>(() => Stores.Start(("DataFolder", folder)));
    }

    [Fact]
    public async Task Two_processes_cannot_use_one_data_folder()
    {
        await using var first = await Stores.Start(("DataFolder", folder));

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => Stores.Start(("DataFolder", folder)));

        Assert.Contains("Storage:DataFolder", refused.Message);
    }

    [Theory]
    [InlineData("Provider", "Postgres", "Storage:ConnectionString")]
    [InlineData("DataFolder", " ", "Storage:DataFolder")]
    [InlineData("MasterKeyFile", "/nowhere/master.key", "Storage:MasterKeyFile")]
    [InlineData("WaitingAppends", "0", "Storage:WaitingAppends")]
    public async Task A_setting_that_cannot_work_is_named(string key, string value, string named)
    {
        var refused = await Assert.ThrowsAsync<OptionsValidationException>(() => Stores.Start(("DataFolder", folder), (key, value)));

        Assert.Contains(named, refused.Message);
    }

    [Fact]
    public async Task What_SQLite_acknowledges_is_on_the_disk()
    {
        await using var services = await Stores.Start(("DataFolder", folder));

        var pragmas = await services.GetRequiredService<SqliteWriter>().Do(
            session => (Pragma(session, "synchronous"), Pragma(session, "journal_mode"), Pragma(session, "secure_delete")), default);

        // synchronous = 2 is FULL: the log is flushed before a commit returns.
        Assert.Equal(("2", "wal", "1"), pragmas);
    }

    [Fact]
    public async Task A_destroyed_key_is_on_no_page_of_any_file()
    {
        var person = Guid.NewGuid();
        await using var services = await Stores.Start(("DataFolder", folder));
        var keys = services.GetRequiredService<IKeyring>();
        await keys.Get(person);
        var wrapped = await services.GetRequiredService<SqliteFiles>().Portal.Read(
            session => session.Query("SELECT wrapped FROM person_key", row => row.GetFieldValue<byte[]>(0)).Single(), default);
        Assert.True(await IsSomewhere(wrapped));

        await keys.Destroy(person);

        Assert.False(await IsSomewhere(wrapped));
    }

    private async Task<bool> IsSomewhere(byte[] bytes)
    {
        foreach (var path in Directory.GetFiles(folder, "portal.db*"))
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            var all = new byte[file.Length];
            await file.ReadExactlyAsync(all);
            if (all.AsSpan().IndexOf(bytes) >= 0)
                return true;
        }

        return false;
    }

    private static string Pragma(SqliteSession session, string name) =>
        session.Query($"PRAGMA {name}", (SqliteDataReader row) => row.GetString(0)).Single();
}
