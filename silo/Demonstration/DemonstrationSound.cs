using Microsoft.Extensions.Options;
using Portal.Recordings;
using Portal.Transcribers.Scripted;

namespace Portal.Demonstration;

/// <summary>The sound file beside the demonstration's script.</summary>
internal sealed class DemonstrationSound(ScriptLibrary scripts, IAudioDecoder decoder, IOptions<ScriptedOptions> options) : IDemonstrationSound
{
    public string Script => options.Value.Default;

    public async Task<ReadOnlyMemory<byte>> Load(CancellationToken cancellation)
    {
        var path = scripts.Sound(Script) ?? throw new PortalException(PortalError.Unavailable, "Falta el sonido de la demostración. Vuelve a instalar el programa.");
        using var pcm = new MemoryStream();
        await decoder.Decode(path, pcm, cancellation);
        return pcm.GetBuffer().AsMemory(0, (int)pcm.Length);
    }
}
