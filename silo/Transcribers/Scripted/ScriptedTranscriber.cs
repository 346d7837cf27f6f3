using Portal.Transcription;

namespace Portal.Transcribers.Scripted;

/// <summary>"Hears" a script in time with whatever sound it is given: demonstration, simulation and tests.</summary>
public sealed class ScriptedTranscriber(ScriptLibrary scripts) : ITranscriber
{
    /// <summary>The engine's name.</summary>
    public const string Name = "scripted";

    /// <inheritdoc/>
    public EngineInfo Info { get; } = new(Name, Live: true, Files: true, InBrowser: false, Scripted: true, ["ca", "en", "es"]);

    /// <inheritdoc/>
    public async Task<ITranscriptionSession> Open(TranscriptionRequest request, CancellationToken cancellation)
    {
        var script = await scripts.Find(request.Script, cancellation)
            ?? throw new PortalException(PortalError.Invalid, "Ese guion no existe. Elige uno de la carpeta de guiones.");
        return new ScriptedSession(script, request.StartsAtMs);
    }
}
