using Portal.Conversations;
using Portal.Interviewees;
using Portal.Interviewers;
using Portal.Notifications;

namespace Portal.Recordings;

/// <summary>The turn of a file whose bytes are all there: read it, open its conversation, and try again with growing pauses when something is away.</summary>
internal sealed partial class UploadGrain
{
    private static readonly TimeSpan KeptWhenDone = TimeSpan.FromHours(24);
    private IGrainTimer? work;
    private CancellationTokenSource? stop;
    private bool pausing;

    public Task<bool> Waits() => Task.FromResult(pausing || places.IsWaiting(Id));

    public async Task Tend()
    {
        if (line is not { } known)
        {
            await store.Delete(Id); // The sweep saw a line that is gone here.
            return;
        }
        var since = time.GetUtcNow() - known.ChangedAt;
        switch (known.Step)
        {
            case UploadStep.Waiting: StartReading(); break;
            case UploadStep.Receiving when since >= TimeSpan.FromHours(options.Value.ForgetUploadsAfterHours): await Forget(known); break;
            case UploadStep.CalledOff when since >= IUploadGrain.TakenBackWithin: await Forget(known); break;
            case UploadStep.Refused or UploadStep.Opened when since >= KeptWhenDone: await Forget(known); break;
        }
    }

    public async Task<bool> TryAgain()
    {
        if (line is not { Step: UploadStep.Stuck } known) return false;
        await Queue(known);
        return true;
    }

    private void StartReading()
    {
        if (work is not null) return;
        stop = new CancellationTokenSource();
        work = this.RegisterWork(Read, options.Value.FirstPause, NotStored);
    }

    private void StopReading()
    {
        stop?.Cancel();
        work?.Dispose();
        (work, stop, pausing) = (null, null, false);
    }

    /// <summary>Not even the failure could be stored.</summary>
    private void NotStored(Exception exception)
    {
        LogFailed(Id, line?.Attempts ?? 0, exception);
        pausing = true;
    }

    private async Task Read(CancellationToken cancellation)
    {
        pausing = false;
        if (line is not { Step: UploadStep.Waiting } due || stop is not { } stopping)
        {
            StopReading();
            return;
        }
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, stopping.Token);
        try
        {
            var (stored, sound) = await reading.Run(due, either.Token);
            either.Token.ThrowIfCancellationRequested();
            await Open(await WithHer(line ?? due), stored, sound);
        }
        catch (PortalException unreadable) when (unreadable.Error == PortalError.Unreadable && !either.IsCancellationRequested)
        {
            await End(line ?? due, UploadStep.Refused, due.Attempts + 1, unreadable.Message);
            await TellTrouble(NotificationKind.FileRefused);
        }
        catch (PortalException refusal) when (refusal.Error == PortalError.Invalid && !either.IsCancellationRequested)
        {
            await Failed(line ?? due, refusal, mostAttempts: 1); // Somebody has to do something first.
        }
        catch (Exception exception) when (!either.IsCancellationRequested)
        {
            await Failed(line ?? due, exception, Pipeline.MaxAttempts);
        }
        catch (Exception) when (either.IsCancellationRequested)
        {
            // Called off, or this silo is going: nothing of it is stored, and what still waits the sweep finds.
        }
    }

    public async Task HandOver(Guid to)
    {
        if (line is { Step: not (UploadStep.Receiving or UploadStep.CalledOff) } known) await Give(known, to);
    }

    /// <summary>A file follows the person it is about: she may have been handed to another interviewer while it was on its way.</summary>
    private async Task<UploadLine> WithHer(UploadLine known) =>
        await GrainFactory.GetGrain<IIntervieweeWork>(known.IntervieweeId).Owner() is { } owner
            ? await Give(known, owner)
            : throw new PortalException(PortalError.Unreadable, "La persona de esta grabación ya no está en el portal. Quita el archivo de la lista.");

    private async Task<UploadLine> Give(UploadLine known, Guid to)
    {
        if (known.OwnerId == to) return known;
        await Save(known with { OwnerId = to });
        await this.Tell(logger, known.OwnerId, ChangeKind.Upload, Id);
        await this.Tell(logger, to, ChangeKind.Upload, Id);
        return line!; // Save sets it.
    }

    private async Task Open(UploadLine due, RecordingStored stored, DecodedSound sound)
    {
        var about = (await keyring.Get(due.IntervieweeId)).Open(due);
        var open = new OpenConversation(due.IntervieweeId, about.FormId, about.Language, about.Engine, ConversationOrigin.Upload, HeldAt: about.HeldAt < time.GetUtcNow() ? about.HeldAt : null);
        await GrainFactory.GetGrain<IConversationWork>(Id).OpenSealed(
            new Caller(due.OwnerId, Roles.Interviewer), open, new Sealed(AudioFormat.MsOf(sound.Samples), Complete: true), stored, sound.Turns);
        await End(due, UploadStep.Opened, due.Attempts, null);
    }

    private async Task Failed(UploadLine due, Exception exception, int mostAttempts)
    {
        var attempts = due.Attempts + 1;
        LogFailed(Id, attempts, exception);
        var sentence = exception is PortalException known ? known.Message : "No se ha podido leer el archivo. Está guardado: reintenta dentro de un rato.";
        if (attempts >= mostAttempts)
        {
            StopReading();
            await Save(due with { Step = UploadStep.Stuck, Attempts = attempts, Problem = sentence });
            await TellTrouble(NotificationKind.FileNeedsAttention);
        }
        else
        {
            await Save(due with { Attempts = attempts });
            pausing = true;
            work?.Change(Pipeline.BackOff(options.Value.FirstPause, attempts, Id), Timeout.InfiniteTimeSpan);
        }
        await this.Tell(logger, due.OwnerId, ChangeKind.Upload, Id);
    }

    /// <summary>Whoever sent it may have closed the page long ago.</summary>
    private async Task TellTrouble(NotificationKind kind)
    {
        if (line is not { } known) return;
        try
        {
            await GrainFactory.GetGrain<IInboxGrain>(known.OwnerId)
                .Add(new Notification(NoticeId.Of("upload", Id, known.Version), kind, known.IntervieweeId, Id, time.GetUtcNow(), Read: false));
        }
        catch (Exception exception)
        {
            LogTroubleNotTold(Id, exception);
        }
    }

    /// <summary>What is over needs its pieces no more. A crash in between leaves them to whoever forgets the line.</summary>
    private async Task End(UploadLine due, UploadStep step, int attempts, string? problem)
    {
        StopReading();
        await Save(due with { Step = step, Attempts = attempts, Problem = problem });
        await pieces.Drop(due);
        await this.Tell(logger, due.OwnerId, ChangeKind.Upload, Id);
    }
}
