using System.Collections.Immutable;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Storage;

namespace Portal.Tests.Stores.Grains;

/// <summary>The grain storage a real silo gets, asked as the runtime asks it.</summary>
public abstract class GrainStorageConformance(ISiloFixture fixture)
{
    private static readonly Guid Somebody = Guid.NewGuid();

    private readonly IGrainStorage storage = fixture.Silo.Services.GetRequiredKeyedService<IGrainStorage>("Default");
    private readonly GrainId grain = GrainId.Create("note", Guid.NewGuid().ToString("N"));

    [Fact]
    public async Task A_state_that_was_written_is_read_back()
    {
        var written = await Write(new Note { Text = "¿Qué tal?", Tags = ["a", "b"], Kinds = { ["x"] = new Shout(3) }, Seen = ImmutableDictionary<Guid, Shout>.Empty.Add(Somebody, new Shout(4)) });

        var read = await Read();

        Assert.True(read.RecordExists);
        Assert.Equal(written.ETag, read.ETag);
        Assert.Equal("¿Qué tal?", NoteOf(read).Text);
        Assert.Equal<string>(["a", "b"], NoteOf(read).Tags.AsEnumerable());
        Assert.Equal(new Shout(3), NoteOf(read).Kinds["x"]);
        Assert.Equal(new Shout(4), NoteOf(read).Seen[Somebody]);
    }

    [Fact]
    public async Task A_state_nobody_wrote_is_new()
    {
        var read = await Read();

        Assert.False(read.RecordExists);
        Assert.Null(read.ETag);
        Assert.Equal("", NoteOf(read).Text);
    }

    [Fact]
    public async Task Keys_of_each_kind_keep_their_own_state()
    {
        GrainId[] grains =
        [
            GrainId.Create("note", "text/key"), GrainId.Create("note", "other"), GrainId.Create("diary", "other"),
            GrainId.Create(GrainType.Create("note"), GrainIdKeyExtensions.CreateGuidKey(Guid.NewGuid())), GrainId.Create(GrainType.Create("note"), GrainIdKeyExtensions.CreateGuidKey(Guid.NewGuid())),
            GrainId.Create(GrainType.Create("note"), GrainIdKeyExtensions.CreateIntegerKey(-7)), GrainId.Create(GrainType.Create("note"), GrainIdKeyExtensions.CreateIntegerKey(-7, "ext")),
        ];
        foreach (var id in grains)
            await storage.WriteStateAsync(id.Type.ToString()!, id, new GrainState<Note>(new Note { Text = id.ToString() }));

        foreach (var id in grains)
        {
            var read = new GrainState<Note>();
            await storage.ReadStateAsync(id.Type.ToString()!, id, read);
            Assert.Equal(id.ToString(), NoteOf(read).Text);
        }
    }

    [Fact]
    public async Task A_stale_activation_cannot_write()
    {
        await Write(new Note { Text = "one" });
        var first = await Read();
        var second = await Read();
        NoteOf(first).Text = "two";
        await storage.WriteStateAsync("note", grain, first);

        NoteOf(second).Text = "stale";
        await Assert.ThrowsAsync<InconsistentStateException>(() => storage.WriteStateAsync("note", grain, second));
        await Assert.ThrowsAsync<InconsistentStateException>(() => storage.ClearStateAsync("note", grain, second));
        await Assert.ThrowsAsync<InconsistentStateException>(() => Write(new Note { Text = "also new" }));

        Assert.Equal("two", NoteOf(await Read()).Text);
    }

    [Fact]
    public async Task A_cleared_state_is_gone_and_its_old_version_never_fits_again()
    {
        await Write(new Note { Text = "one" });
        var stale = await Read();
        var current = await Read();
        await storage.ClearStateAsync("note", grain, current);

        Assert.False((await Read()).RecordExists);
        NoteOf(current).Text = "again";
        await storage.WriteStateAsync("note", grain, current);
        await Assert.ThrowsAsync<InconsistentStateException>(() => storage.WriteStateAsync("note", grain, stale));
        Assert.Equal("again", NoteOf(await Read()).Text);
    }

    [Fact]
    public async Task Of_many_activations_at_once_exactly_one_writes()
    {
        await Write(new Note { Text = "one" });
        var activations = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Read()));

        var outcomes = await Task.WhenAll(activations.Select(async state =>
        {
            try
            {
                await storage.WriteStateAsync("note", grain, state);
                return true;
            }
            catch (InconsistentStateException)
            {
                return false;
            }
        }));

        Assert.Single(outcomes, true);
    }

    [Fact]
    public async Task Thirty_two_writers_at_once_are_never_turned_away()
    {
        const int rounds = 150;
        await Task.WhenAll(Enumerable.Range(0, 32).Select(async writer =>
        {
            var id = GrainId.Create("busy", $"{grain.Key}/{writer}");
            var state = new GrainState<Note>(new Note());
            for (var round = 1; round <= rounds; round++)
            {
                NoteOf(state).Text = $"{writer}/{round}";
                await storage.WriteStateAsync("busy", id, state);
                var read = new GrainState<Note>();
                await storage.ReadStateAsync("busy", id, read);
                Assert.Equal($"{writer}/{round}", NoteOf(read).Text);
                Assert.Equal(state.ETag, read.ETag);
                Assert.Equal($"{round}", read.ETag);
            }
        }));
    }

    [Fact]
    public async Task What_is_stored_shows_nothing_of_the_state()
    {
        await Write(new Note { Text = "palabras de una persona" });

        Assert.DoesNotContain("palabras", Encoding.UTF8.GetString(await fixture.StoredBytes()), StringComparison.Ordinal);
    }

    private static Note NoteOf(GrainState<Note> state) => state.State ?? throw new InvalidOperationException("A state is never null after reading.");

    private async Task<GrainState<Note>> Write(Note note)
    {
        var state = new GrainState<Note>(note);
        await storage.WriteStateAsync("note", grain, state);
        return state;
    }

    private async Task<GrainState<Note>> Read()
    {
        var state = new GrainState<Note>();
        await storage.ReadStateAsync("note", grain, state);
        return state;
    }
}

/// <summary>A running silo with the program's own storage.</summary>
public interface ISiloFixture
{
    IHost Silo { get; }

    /// <summary>Everything the database keeps of grain states.</summary>
    Task<byte[]> StoredBytes();
}

[GenerateSerializer]
public sealed class Note
{
    [Id(0)] public string Text { get; set; } = "";

    [Id(1)] public ImmutableArray<string> Tags { get; set; } = [];

    [Id(2)] public Dictionary<string, Kind> Kinds { get; set; } = [];

    [Id(3)] public ImmutableDictionary<Guid, Shout> Seen { get; set; } = ImmutableDictionary<Guid, Shout>.Empty;
}

[GenerateSerializer]
public abstract record Kind;

[GenerateSerializer]
public sealed record Shout([property: Id(0)] int Times) : Kind;
