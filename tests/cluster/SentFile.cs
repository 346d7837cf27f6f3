using Portal.Conversations;
using Portal.Recordings;

namespace Portal.Tests.Cluster;

/// <summary>A WAV file that somebody uploads, step by step.</summary>
internal sealed class SentFile(IGrainFactory grains, Interview with, byte[] sound, string engine, string language)
{
    private readonly byte[] bytes = [.. WavFile.Header(sound.Length / AudioFormat.BytesPerSample), .. sound];

    public SentFile(IGrainFactory grains, Interview with, int seconds = 20)
        : this(grains, with, [.. Enumerable.Range(0, seconds * 4).SelectMany(seq => Interview.Frame(seq)[1..])], "scripted", "es")
    {
    }

    public Guid Id { get; } = Guid.NewGuid();
    public long Bytes => bytes.Length;
    public IUploadGrain Upload => grains.GetGrain<IUploadGrain>(Id);
    public IConversationGrain Conversation => grains.GetGrain<IConversationGrain>(Id);

    public Task<long> Begin() =>
        Upload.Begin(with.Caller, new BeginUpload(with.PersonId, "intake", language, engine, Bytes, "charla.wav", "f1"));

    public Task<long> Put(long offset, int count) => Upload.Put(with.Caller, offset, [.. bytes.Skip((int)offset).Take(count)]);

    public async Task<SentFile> SendAll()
    {
        await Begin();
        for (long stored = 0; stored < Bytes;) stored = await Put(stored, 100_000);
        await Upload.Complete(with.Caller);
        return this;
    }

    public async Task<UploadView?> View(Caller? whose = null) =>
        (await grains.GetGrain<IUploadsGrain>((whose ?? with.Caller).InterviewerId).List()).SingleOrDefault(upload => upload.Id == Id);

    /// <summary>Looks until it stands so.</summary>
    public async Task<UploadView> Is(UploadPhase phase, Caller? whose = null)
    {
        using var patience = new CancellationTokenSource(Interview.Patience);
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        while (await tick.WaitForNextTickAsync(patience.Token))
            if (await View(whose) is { } view && view.Phase == phase) return view;
        throw new InvalidOperationException("The timer stopped.");
    }
}
