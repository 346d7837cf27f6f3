using System.Collections.Immutable;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Portal.Analysts;
using Portal.Checklists;
using Portal.Checks;
using Portal.Forms;
using Portal.Recordings;
using Portal.Tests.Support;
using Portal.Transcription;

namespace Portal.Tests.Engines.Checks;

/// <summary>The model and the stores, and one check at a time.</summary>
public sealed class OutsideCheckTests
{
    private const string Right = """{"changes":[{"question":"q1","line":2,"quote":"vivo de alquiler","yes":true,"number":null}]}""";

    [Theory]
    [InlineData(Right, 200, ModelPeer.Key, null)]
    [InlineData("""{"changes":[]}""", 200, ModelPeer.Key, "Clueless")]
    [InlineData("hola", 200, ModelPeer.Key, "Nonsense")]
    [InlineData(Right, 200, "otra-clave", "KeyRefused")]
    [InlineData(Right, 404, ModelPeer.Key, "Misplaced")]
    [InlineData(Right, 429, ModelPeer.Key, "Busy")]
    public async Task A_model_reads_one_invented_line(string answer, int status, string key, string? fault)
    {
        await using var peer = await ModelPeer.Start(_ => new ModelReply(answer, status));
        using var services = Model(peer.BaseAddress, key);
        var result = Assert.Single(await Outside.Of(model: services.GetRequiredService<IModelAnalyst>()).Results());
        Assert.Equal((CheckKind.Analyst, "openai"), (result.Kind, result.Name));
        if (fault is null) Assert.Equal((CheckState.Works, null), (result.State, result.Problem));
        else Outside.Says(Enum.Parse<OutsideFault>(fault), result);
    }

    [Fact]
    public async Task A_model_that_is_not_there_is_left_in_peace_after_some_failures()
    {
        using var services = Model($"http://127.0.0.1:{LoopbackPort.Free()}/v1", ModelPeer.Key);
        var check = Outside.Of(model: services.GetRequiredService<IModelAnalyst>());
        for (var i = 0; i < 3; i++) Outside.Says(OutsideFault.Unreachable, Assert.Single(await check.Results()));
        Outside.Says(OutsideFault.Resting, Assert.Single(await check.Results()));
    }

    [Fact]
    public async Task A_store_keeps_gives_back_and_forgets()
    {
        var store = new MemoryBlobs();
        var result = Assert.Single(await Outside.Of(blobs: store).Results());
        Assert.Equal((CheckKind.Store, CheckState.Works), (result.Kind, result.State));
        Assert.Empty(store.Blobs);
        Outside.Says(OutsideFault.Garbled, Assert.Single(await Outside.Of(blobs: new MemoryBlobs { Garbles = true }).Results()));
        Outside.Says(OutsideFault.Garbled, Assert.Single(await Outside.Of(blobs: new MemoryBlobs { Forgets = false }).Results()));
    }

    [Fact]
    public async Task There_is_one_check_at_a_time_and_results_are_seen_as_they_come()
    {
        var slow = new WaitingEngine("slow");
        var check = Outside.Of([slow], blobs: new MemoryBlobs());
        Assert.Equal(CheckRun.None, check.Latest);
        var first = check.Start();
        Assert.True(first.Running);
        Assert.All(first.Results, result => Assert.Equal(CheckState.Trying, result.State));
        await Until(() => check.Latest.Results.Any(result => result is { Kind: CheckKind.Store, State: CheckState.Works }));
        Assert.Equal(first.StartedAt, check.Start().StartedAt);
        Assert.Equal(1, slow.Opened);
        Assert.True(check.Latest.Running);

        slow.LetGo();
        await Until(() => !check.Latest.Running);
        Assert.Equal(FaultSentences.Of(OutsideFault.Unreachable), check.Latest.Results.Single(result => result.Kind == CheckKind.Live).Problem);
        Assert.True(check.Start().Running);
        await Until(() => slow.Opened == 2);
    }

    private static async Task Until(Func<bool> there)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!there())
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private static ServiceProvider Model(string address, string key)
    {
        var settings = new Dictionary<string, string?> { ["Analysts:OpenAI:BaseAddress"] = address, ["Analysts:OpenAI:Key"] = key };
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
        return new ServiceCollection().AddLogging().AddPortalForms(configuration).AddPortalAnalysts(configuration).BuildServiceProvider();
    }

    private sealed class WaitingEngine(string name) : ITranscriber
    {
        private readonly TaskCompletionSource<ITranscriptionSession> gone = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int opened;

        public int Opened => Volatile.Read(ref opened);

        public EngineInfo Info { get; } = new(name, true, false, false, false, ImmutableArray.Create("es"));

        public void LetGo() => gone.SetException(new EngineUnavailableException(name));

        public Task<ITranscriptionSession> Open(TranscriptionRequest request, CancellationToken cancellation)
        {
            Interlocked.Increment(ref opened);
            return gone.Task;
        }
    }

    private sealed class MemoryBlobs : IBlobStore
    {
        public Dictionary<string, byte[]> Blobs { get; } = [];

        public bool Garbles { get; init; }

        public bool Forgets { get; init; } = true;

        public async Task Put(string name, Stream content, CancellationToken cancellation = default)
        {
            using var all = new MemoryStream();
            await content.CopyToAsync(all, cancellation);
            if (Garbles) all.WriteByte(1);
            Blobs[name] = all.ToArray();
        }

        public Task<Stream?> Open(string name, long offset, long? count, CancellationToken cancellation = default) =>
            Task.FromResult<Stream?>(Blobs.TryGetValue(name, out var blob) ? new MemoryStream(blob[(int)offset..]) : null);

        public Task<long?> Size(string name, CancellationToken cancellation = default) => Task.FromResult<long?>(Blobs.TryGetValue(name, out var blob) ? blob.Length : null);

        public Task Delete(string name, CancellationToken cancellation = default)
        {
            if (Forgets) Blobs.Remove(name);
            return Task.CompletedTask;
        }
    }
}
