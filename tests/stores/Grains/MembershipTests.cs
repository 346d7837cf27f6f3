using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Runtime.MembershipService;
using Portal.Storage;

namespace Portal.Tests.Stores.Grains;

/// <summary>The table of silos, asked as the clustering provider asks it, for a cluster that no silo belongs to.</summary>
[Collection(PostgresTests.Name)]
public sealed class MembershipTests(PostgresSiloFixture fixture) : IClassFixture<PostgresSiloFixture>, IAsyncLifetime
{
    private static readonly DateTime Noon = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);

    private readonly AdoNetClusteringTable table = ActivatorUtilities.CreateInstance<AdoNetClusteringTable>(
        fixture.Silo.Services,
        Options.Create(new ClusterOptions { ClusterId = Guid.NewGuid().ToString("N"), ServiceId = "test" }),
        fixture.Silo.Services.GetRequiredService<IOptions<AdoNetClusteringSiloOptions>>());

    public async Task InitializeAsync()
    {
        await table.InitializeMembershipTableAsync(true);
        await table.InitializeMembershipTableAsync(true);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task An_empty_table_has_a_version()
    {
        var empty = await table.ReadAllAsync();

        Assert.Empty(empty.Members);
        Assert.Equal(0, empty.Version.Version);
    }

    [Fact]
    public async Task A_silo_joins_changes_and_is_read_back()
    {
        var silo = Silo(1);
        silo.AddSuspector(Silo(2).SiloAddress, Noon);
        Assert.True(await table.InsertRowAsync(silo, (await table.ReadAllAsync()).Version.Next()));

        silo.Status = SiloStatus.Dead;
        Assert.True(await Update(silo, await table.ReadAllAsync()));
        await table.UpdateIAmAliveAsync(Silo(1, alive: Noon.AddMinutes(5)));

        var read = await table.ReadRowAsync(silo.SiloAddress);
        var member = Assert.Single(read.Members).Item1;
        Assert.Equal(2, read.Version.Version);
        Assert.Equal(
            (silo.SiloAddress, "silo-1", "host", SiloStatus.Dead, 30_000, Noon, Noon.AddMinutes(5)),
            (member.SiloAddress, member.SiloName, member.HostName, member.Status, member.ProxyPort, member.StartTime, member.IAmAliveTime));
        Assert.Equal((Silo(2).SiloAddress, Noon), Assert.Single(member.SuspectTimes ?? []).ToValueTuple());
        Assert.Empty((await table.ReadRowAsync(Silo(9).SiloAddress)).Members);
    }

    [Fact]
    public async Task A_change_made_on_an_old_version_is_refused()
    {
        Assert.True(await table.InsertRowAsync(Silo(1), (await table.ReadAllAsync()).Version.Next()));
        var stale = await table.ReadAllAsync();
        Assert.True(await Update(Silo(1), stale));

        Assert.False(await Update(Silo(1, SiloStatus.Dead), stale));
        Assert.False(await table.InsertRowAsync(Silo(2), stale.Version.Next()));
        Assert.False(await table.InsertRowAsync(Silo(1), (await table.ReadAllAsync()).Version.Next()));
        Assert.False(await Update(Silo(2), await table.ReadAllAsync()));

        var all = await table.ReadAllAsync();
        Assert.Equal(SiloStatus.Active, Assert.Single(all.Members).Item1.Status);
        Assert.Equal(2, all.Version.Version);
    }

    [Fact]
    public async Task Of_many_silos_that_join_at_once_on_one_version_exactly_one_does()
    {
        var version = (await table.ReadAllAsync()).Version.Next();

        var joined = await Task.WhenAll(Enumerable.Range(1, 12).Select(number => table.InsertRowAsync(Silo(number), version)));

        Assert.Single(joined, true);
        Assert.Single((await table.ReadAllAsync()).Members);
    }

    [Fact]
    public async Task Only_the_dead_of_long_ago_are_cleared_away()
    {
        foreach (var (number, status, alive) in ((int, SiloStatus, DateTime)[])
            [(1, SiloStatus.Dead, Noon), (2, SiloStatus.Dead, Noon.AddDays(2)), (3, SiloStatus.Active, Noon)])
            await table.InsertRowAsync(Silo(number, status, alive), (await table.ReadAllAsync()).Version.Next());

        await table.CleanupDefunctSiloEntriesAsync(Noon.AddDays(1));

        Assert.Equal(["silo-2", "silo-3"], (await table.ReadAllAsync()).Members.Select(member => member.Item1.SiloName).Order());
    }

    [Fact]
    public async Task A_web_node_finds_the_silo()
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.SetMinimumLevel(LogLevel.None);
        builder.Configuration.AddConfiguration(fixture.Silo.Services.GetRequiredService<IConfiguration>());
        builder.UseOrleansClient(client => client.UsePortalClustering(builder.Configuration));
        using var web = builder.Build();
        await web.StartAsync();

        var silos = await web.Services.GetRequiredService<IClusterClient>().GetGrain<IManagementGrain>(0).GetHosts(onlyActive: true);

        Assert.Single(silos);
        await web.StopAsync();
    }

    // As the runtime does: with the row's tag as it was read.
    private Task<bool> Update(MembershipEntry silo, MembershipTableData read) => table.UpdateRowAsync(silo, read.Members[0].Item2, read.Version.Next());

    private static MembershipEntry Silo(int number, SiloStatus status = SiloStatus.Active, DateTime? alive = null) => new()
    {
        SiloAddress = SiloAddress.New(new IPEndPoint(IPAddress.Loopback, 10_000 + number), 77),
        SiloName = $"silo-{number}",
        HostName = "host",
        Status = status,
        ProxyPort = 30_000,
        StartTime = Noon,
        IAmAliveTime = alive ?? Noon,
        SuspectTimes = [],
    };
}
