using Portal.Conversations;
using Portal.Interviewees;
using Portal.Privacy;
using Portal.Transcription;

namespace Portal.Recordings;

/// <summary>A file that arrives in pieces. Each piece is sealed and stored before it is acknowledged; when all are there the file becomes a conversation.</summary>
[GrainType("upload")]
internal sealed class UploadGrain(
    [PersistentState("upload")] IPersistentState<UploadState> state,
    IBlobStore blobs,
    IKeyring keyring,
    IAudioDecoder decoder,
    SealedRecordings recordings,
    IEnumerable<ITranscriber> engines) : Grain, IUploadGrain
{
    private const long MaxBytes = 2L << 30;

    private Guid Id => this.GetPrimaryKey();

    public async Task<long> Begin(Caller caller, BeginUpload request)
    {
        if (state.State.Request is not null)
        {
            Require(caller);
            return state.State.Stored;
        }
        if (request.Bytes is <= 0 or > MaxBytes) throw new PortalException(PortalError.Invalid, "El archivo está vacío o pasa de 2 GB. Elige otro o divídelo.");
        if (!engines.Any(engine => engine.Info.Name == request.Engine && engine.Info.Files))
            throw new PortalException(PortalError.Invalid, "Ese motor no transcribe archivos. Elige otro de la lista.");
        var person = await GrainFactory.GetGrain<IIntervieweeGrain>(request.IntervieweeId).Read(caller);
        if (person.Consent is not { TextVersion: ConsentText.CurrentVersion })
            throw new PortalException(PortalError.ConsentRequired, "Antes de subir una grabación, anota que la persona acepta que se guarde.");
        state.State = new UploadState { OwnerId = caller.InterviewerId, Request = request };
        await state.WriteStateAsync();
        return 0;
    }

    public async Task<long> Put(Caller caller, long offset, byte[] piece)
    {
        var request = Require(caller);
        if (piece.Length is 0 or > IUploadGrain.MaxPieceBytes || offset < 0 || offset + piece.Length > request.Bytes)
            throw new PortalException(PortalError.Invalid, "Ese trozo no cabe en el archivo que se anunció. Empieza la subida otra vez.");
        if (offset < state.State.Stored) return state.State.Stored;
        if (offset > state.State.Stored) throw new PortalException(PortalError.Conflict, "Falta un trozo anterior. La subida sigue desde donde se quedó.");
        var key = await keyring.Get(request.IntervieweeId);
        using var content = new MemoryStream(key.Seal(piece, Name(offset)));
        await blobs.Put(Name(offset), content);
        state.State.Pieces.Add(offset);
        state.State.Stored += piece.Length;
        await state.WriteStateAsync();
        return state.State.Stored;
    }

    public async Task Complete(Caller caller)
    {
        if (state.State is { Request: null, OwnerId: var owner } && owner == caller.InterviewerId) return;
        var request = Require(caller);
        if (state.State.Stored < request.Bytes) throw new PortalException(PortalError.Conflict, "Todavía faltan trozos del archivo. La subida sigue desde donde se quedó.");
        try
        {
            var (stored, samples) = await Decode(request);
            var open = new OpenConversation(request.IntervieweeId, request.FormId, request.Language, request.Engine, ConversationOrigin.Upload, null);
            await GrainFactory.GetGrain<IConversationWork>(Id).OpenSealed(caller, open, new Sealed(AudioFormat.MsOf(samples), Complete: true), stored);
        }
        catch (PortalException unreadable) when (unreadable.Error == PortalError.Unreadable)
        {
            await Forget(done: false);
            throw;
        }
        await Forget(done: true);
    }

    public async Task Cancel(Caller caller)
    {
        Require(caller);
        await Forget(done: false);
    }

    private BeginUpload Require(Caller caller) =>
        state.State.Request is { } request && state.State.OwnerId == caller.InterviewerId ? request : throw PortalException.NotFound();

    /// <summary>The clear bytes touch the disk only inside a private folder that goes away with the call.</summary>
    private async Task<(RecordingStored Stored, long Samples)> Decode(BeginUpload request)
    {
        var folder = Directory.CreateTempSubdirectory("portal-upload-");
        try
        {
            var source = Path.Combine(folder.FullName, "source");
            await Assemble(request, source);
            await using var pcm = new FileStream(Path.Combine(folder.FullName, "pcm"), FileMode.CreateNew, FileAccess.ReadWrite);
            var samples = await decoder.Decode(source, pcm, CancellationToken.None);
            pcm.Position = 0;
            return (await recordings.Write(request.IntervieweeId, Id, samples, Pieces(pcm), CancellationToken.None), samples);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task Assemble(BeginUpload request, string path)
    {
        var key = await keyring.Get(request.IntervieweeId);
        await using var source = new FileStream(path, FileMode.CreateNew);
        foreach (var offset in state.State.Pieces)
        {
            await using var piece = await blobs.Open(Name(offset), 0, null) ?? throw new PortalException(PortalError.Conflict, "Se ha perdido un trozo del archivo. Súbelo otra vez.");
            using var bytes = new MemoryStream();
            await piece.CopyToAsync(bytes);
            await source.WriteAsync(key.Open(bytes.ToArray(), Name(offset)));
        }
    }

    private static async IAsyncEnumerable<ReadOnlyMemory<byte>> Pieces(Stream pcm)
    {
        var buffer = new byte[256 * 1024];
        while (await pcm.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false) is > 0 and var read) yield return buffer.AsMemory(0, read);
    }

    private async Task Forget(bool done)
    {
        foreach (var offset in state.State.Pieces) await blobs.Delete(Name(offset));
        if (done)
        {
            state.State = new UploadState { OwnerId = state.State.OwnerId };
            await state.WriteStateAsync();
        }
        else await state.ClearStateAsync();
    }

    private string Name(long offset) => $"upload/{Id:N}/{offset}";
}

/// <summary>What is remembered of an upload. Without a request but with an owner, it is done.</summary>
[GenerateSerializer, Alias("portal.upload-state")]
internal sealed class UploadState
{
    [Id(0)] public Guid OwnerId { get; set; }
    [Id(1)] public BeginUpload? Request { get; set; }
    [Id(2)] public long Stored { get; set; }
    [Id(3)] public List<long> Pieces { get; set; } = [];
}
