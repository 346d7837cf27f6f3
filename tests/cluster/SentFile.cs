using Portal.Conversations;
using Portal.Recordings;

namespace Portal.Tests.Cluster;

/// <summary>A WAV file that somebody uploads, step by step.</summary>
internal sealed class SentFile(IGrainFactory grains, Interview with, byte[] sound, string engine, string language, short channels = 1)
{
    private readonly byte[] bytes = [.. Header(sound.Length / AudioFormat.BytesPerSample, channels), .. sound];

    public SentFile(IGrainFactory grains, Interview with, int seconds = 20)
        : this(grains, with, [.. Enumerable.Range(0, seconds * 4).SelectMany(seq => Interview.Frame(seq)[1..])], "scripted", "es")
    {
    }

    /// <summary>A file of fifteen seconds with two channels, made of one noise.</summary>
    public static SentFile Stereo(IGrainFactory grains, Interview with, Func<int, int, (int Left, int Right)> made)
    {
        var dice = new Random(11);
        var sound = new byte[15 * AudioFormat.SampleRate * 2 * AudioFormat.BytesPerSample];
        for (var i = 0; i < sound.Length / 4; i++)
        {
            var (left, right) = made(i, dice.Next(-3_000, 3_000));
            BitConverter.TryWriteBytes(sound.AsSpan(i * 4), (short)left);
            BitConverter.TryWriteBytes(sound.AsSpan(i * 4 + 2), (short)right);
        }
        return new SentFile(grains, with, sound, "scripted", "es", channels: 2);
    }

    public Guid Id { get; } = Guid.NewGuid();
    public long Bytes => bytes.Length;
    public IUploadGrain Upload => grains.GetGrain<IUploadGrain>(Id);
    public IConversationGrain Conversation => grains.GetGrain<IConversationGrain>(Id);

    private static byte[] Header(long samples, short channels)
    {
        var header = WavFile.Header(samples);
        BitConverter.TryWriteBytes(header.AsSpan(22), channels);
        BitConverter.TryWriteBytes(header.AsSpan(32), (short)(channels * AudioFormat.BytesPerSample));
        return header;
    }

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
