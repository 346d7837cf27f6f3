using System.Collections.Immutable;
using Portal.Conversations;
using Portal.Privacy;
using Portal.Processing;

namespace Portal.Recordings;

/// <summary>Reads an interviewer's uploads from the store, always and only hers; those that are conversations by now tell how far they are.</summary>
[GrainType("uploads")]
internal sealed class UploadsGrain(IUploadStore store, IKeyring keyring, TimeProvider time) : Grain, IUploadsGrain
{
    private const int Shown = 100;

    /// <summary>A piece takes no longer on any line worth the name, and a page that was closed is missed soon enough.</summary>
    private static readonly TimeSpan Arriving = TimeSpan.FromSeconds(30);

    public async Task<ImmutableArray<UploadView>> List()
    {
        var lines = await store.OfOwner(this.GetPrimaryKey(), Shown);
        var views = await Task.WhenAll(lines.Select(View));
        return [.. views.OfType<UploadView>()];
    }

    /// <summary>Null for what is not to be shown: a conversation that was discarded, a person who was erased.</summary>
    private async Task<UploadView?> View(UploadLine line)
    {
        if (await About(line) is not { } about) return null;
        var (phase, problem) = await Phase(line);
        return phase is not { } known ? null : new UploadView(
            line.Id, line.IntervieweeId, about.Name, about.Fingerprint, line.Bytes, line.Stored, known, problem, line.ChangedAt,
            line.Step == UploadStep.Receiving && time.GetUtcNow() - line.ChangedAt < Arriving, line.Step == UploadStep.Opened);
    }

    /// <summary>Null when the person was erased: her key is gone, and with it what this was about.</summary>
    private async Task<BeginUpload?> About(UploadLine line)
    {
        try
        {
            return (await keyring.Get(line.IntervieweeId)).Open(line);
        }
        catch (PortalException erased) when (erased.Error == PortalError.NotFound)
        {
            return null;
        }
    }

    private async Task<(UploadPhase? Phase, string? Problem)> Phase(UploadLine line) => line.Step switch
    {
        UploadStep.Receiving => (UploadPhase.Uploading, null),
        UploadStep.Waiting => (await GrainFactory.GetGrain<IUploadWork>(line.Id).Waits() ? UploadPhase.Queued : UploadPhase.Checking, null),
        UploadStep.Stuck => (UploadPhase.NeedsAttention, line.Problem),
        UploadStep.Refused => (UploadPhase.Refused, line.Problem),
        UploadStep.CalledOff => (null, null),
        _ => await AfterOpening(line.Id),
    };

    private async Task<(UploadPhase? Phase, string? Problem)> AfterOpening(Guid id)
    {
        var progress = await GrainFactory.GetGrain<IConversationWork>(id).Progress();
        return progress.Status switch
        {
            ConversationStatus.Discarded => (null, null),
            ConversationStatus.NeedsAttention => (UploadPhase.NeedsAttention, progress.Problem),
            ConversationStatus.Ready => (UploadPhase.Ready, null),
            _ when progress.Stage != Stage.Transcribe => (UploadPhase.Reading, null),
            _ => (await GrainFactory.GetGrain<IProcessingGrain>(id).Waits() ? UploadPhase.Queued : UploadPhase.Transcribing, null),
        };
    }
}
