using Portal.Recordings;
using Portal.Simulator.Portals;

namespace Portal.Simulator.Uploads;

/// <summary>One file on its way: sent piece by piece, then watched until it can be read.</summary>
internal sealed class SentFile(PortalAccount account, Guid person, long bytes, TimeProvider time)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);
    private readonly GeneratedFile file = new(bytes);
    private readonly Guid id = Guid.NewGuid();

    /// <summary>From the first byte to the last one stored.</summary>
    internal TimeSpan Sent { get; private set; }

    /// <summary>From the first byte to the conversation that can be read; null when it came to nothing.</summary>
    internal TimeSpan? Ready { get; private set; }

    internal async Task Run()
    {
        var began = time.GetTimestamp();
        await account.BeginUpload(id, person, file.Bytes);
        for (long offset = 0; offset < file.Bytes; offset += IUploadGrain.MaxPieceBytes) await account.PutUpload(id, offset, file.Piece(offset));
        await account.CompleteUpload(id);
        Sent = time.GetElapsedTime(began);
        using var timer = new PeriodicTimer(Look, time);
        while (time.GetElapsedTime(began) < Patience && await timer.WaitForNextTickAsync())
        {
            var phase = (await account.Uploads()).Single(upload => upload.Id == id).Phase;
            if (phase is UploadPhase.NeedsAttention or UploadPhase.Refused) return;
            if (phase is not UploadPhase.Ready) continue;
            Ready = time.GetElapsedTime(began);
            return;
        }
    }
}
