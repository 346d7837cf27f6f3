using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Portal.Conversations;
using Portal.Interviewees;
using Portal.Interviewers;
using Portal.Privacy;
using Portal.Processing;
using Portal.Transcription;

namespace Portal.Recordings;

/// <summary>
/// A file that arrives in pieces. Each piece is sealed and stored before it is acknowledged; when all are there the file waits for its turn, is read and
/// becomes a conversation. Its line in the store is the truth, and every write is fenced by its version. The reading is in <c>.Reading.cs</c>.
/// </summary>
[GrainType("upload")]
internal sealed partial class UploadGrain(
    IUploadStore store,
    UploadPieces pieces,
    UploadReading reading,
    WorkPlaces places,
    IKeyring keyring,
    KnownEngines engines,
    IOptions<ProcessingOptions> options,
    TimeProvider time,
    ILogger<UploadGrain> logger) : Grain, IUploadGrain, IUploadWork
{
    private const long MaxBytes = 2L << 30;
    private UploadLine? line;

    private Guid Id => this.GetPrimaryKey();

    public override async Task OnActivateAsync(CancellationToken cancellationToken) => line = await store.Read(Id, cancellationToken);

    public async Task<long> Begin(Caller caller, BeginUpload request)
    {
        if (line is not null)
        {
            await Restore(caller);
            return line.Stored;
        }
        if (request.Bytes is <= 0 or > MaxBytes) throw new PortalException(PortalError.Invalid, "El archivo está vacío o pasa de 2 GB. Elige otro o divídelo.");
        if (engines.Info(request.Engine) is not { Files: true })
            throw new PortalException(PortalError.Invalid, "Ese motor no transcribe archivos. Elige otro de la lista.");
        var person = await GrainFactory.GetGrain<IIntervieweeGrain>(request.IntervieweeId).Read(caller);
        if (person.Consent is null)
            throw new PortalException(PortalError.ConsentRequired, "Antes de subir una grabación, anota que la persona acepta que se guarde.");
        var about = (await keyring.Get(request.IntervieweeId)).Seal(Id, UploadAbout.Checked(request));
        await Save(new UploadLine(Id, caller.InterviewerId, request.IntervieweeId, 0, UploadStep.Receiving, request.Bytes, 0, 0, 0, null, about, default));
        await this.Tell(logger, caller.InterviewerId, ChangeKind.Upload, Id);
        return 0;
    }

    public async Task<long> Put(Caller caller, long offset, byte[] piece)
    {
        var known = OnItsWay(caller);
        if (piece.Length is 0 or > IUploadGrain.MaxPieceBytes || offset < 0 || offset + piece.Length > known.Bytes)
            throw new PortalException(PortalError.Invalid, "Ese trozo no cabe en el archivo que se anunció. Empieza la subida otra vez.");
        if (offset < known.Stored || known.Step != UploadStep.Receiving) return known.Stored;
        if (offset > known.Stored) throw new PortalException(PortalError.Conflict, "Falta un trozo anterior. La subida sigue desde donde se quedó.");
        await pieces.Put(known, piece);
        await Save(known with { Pieces = known.Pieces + 1, Stored = known.Stored + piece.Length });
        return line!.Stored; // Save sets it.
    }

    public async Task Complete(Caller caller)
    {
        var known = OnItsWay(caller);
        if (known.Step != UploadStep.Receiving) return;
        if (known.Stored < known.Bytes) throw new PortalException(PortalError.Conflict, "Todavía faltan trozos del archivo. La subida sigue desde donde se quedó.");
        if (!await reading.MayBeSound(known))
        {
            await Forget(known);
            throw new PortalException(PortalError.Unreadable, "Este archivo no es una grabación que sepamos leer. Elige un archivo de sonido: wav, mp3, m4a, ogg, webm o mp4.");
        }
        await Queue(await WithHer(known));
    }

    public async Task Cancel(Caller caller)
    {
        var known = Require(caller);
        if (known.Step is UploadStep.Opened or UploadStep.Refused)
        {
            await Forget(known);
            return;
        }
        if (known.Step == UploadStep.CalledOff) return;
        StopReading();
        await Save(known with { Step = UploadStep.CalledOff });
        await this.Tell(logger, known.OwnerId, ChangeKind.Upload, Id);
    }

    public async Task Restore(Caller caller)
    {
        if (Require(caller) is not { Step: UploadStep.CalledOff } known) return;
        if (known.Problem is not null) await Save(known with { Step = UploadStep.Stuck });
        else if (known.Stored < known.Bytes) await Save(known with { Step = UploadStep.Receiving });
        else await Queue(known);
        await this.Tell(logger, known.OwnerId, ChangeKind.Upload, Id);
    }

    public async Task Retry(Caller caller)
    {
        if (OnItsWay(caller).Step == UploadStep.Opened) await GrainFactory.GetGrain<IConversationGrain>(Id).Retry(caller);
        else await TryAgain();
    }

    /// <summary>Who does not own it is told what somebody is told who asks for something that is not there.</summary>
    private UploadLine Require(Caller caller)
    {
        Access.Require(line?.OwnerId, caller);
        return line!; // Require refuses a missing owner.
    }

    /// <summary>What was called off is there only for whoever takes that back.</summary>
    private UploadLine OnItsWay(Caller caller) =>
        Require(caller) is { Step: not UploadStep.CalledOff } known ? known : throw PortalException.NotFound();

    private async Task Queue(UploadLine known)
    {
        await Save(known with { Step = UploadStep.Waiting, Attempts = 0, Problem = null });
        StartReading();
        await this.Tell(logger, known.OwnerId, ChangeKind.Upload, Id);
    }

    /// <summary>The pieces first: a crash between the two leaves a line, and whoever finds it deletes what is left.</summary>
    private async Task Forget(UploadLine known)
    {
        StopReading();
        await pieces.Drop(known);
        await store.Delete(Id);
        line = null;
        await this.Tell(logger, known.OwnerId, ChangeKind.Upload, Id);
    }

    private async Task Save(UploadLine next)
    {
        var written = next with { Version = next.Version + 1, ChangedAt = time.GetUtcNow() };
        if (!await store.Write(written))
        {
            LogStale(Id);
            DeactivateOnIdle();
            throw new PortalException(PortalError.Unavailable, "La subida se ha abierto en otro sitio. Sigue desde donde se quedó.");
        }
        line = written;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Upload {Upload}: another activation has written; this one steps aside.")]
    private partial void LogStale(Guid upload);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Upload {Upload}: reading it failed, attempt {Attempt}.")]
    private partial void LogFailed(Guid upload, int attempt, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Upload {Upload}: the interviewer was not notified of its trouble; the list of uploads says so.")]
    private partial void LogTroubleNotTold(Guid upload, Exception exception);
}
