namespace Portal.Demonstration;

/// <summary>Port: the sound of the demonstration's script.</summary>
public interface IDemonstrationSound
{
    /// <summary>Name of the script that the engine <c>scripted</c> plays to it.</summary>
    string Script { get; }

    /// <summary>The whole of it: PCM16LE mono 16 kHz.</summary>
    Task<ReadOnlyMemory<byte>> Load(CancellationToken cancellation);
}
