using Portal.Transcription;

namespace Portal.Tests.Engines.Files;

/// <summary>How the peer of a file engine misbehaves.</summary>
internal sealed record FileFaults
{
    /// <summary>Answers with this status, or, a program, ends with a failure.</summary>
    public int Status { get; init; }

    /// <summary>Answers this instead.</summary>
    public string? Instead { get; init; }

    /// <summary>Takes the sound and never answers.</summary>
    public bool Stalls { get; init; }

    /// <summary>Breaks off in the middle of its answer.</summary>
    public bool Breaks { get; init; }

    /// <summary>Only so many questions are answered like this, after <see cref="After"/> good ones.</summary>
    public int Misbehaves { get; init; } = int.MaxValue;

    /// <summary>So many questions are answered well first.</summary>
    public int After { get; init; }

    /// <summary>What holds for a question, counted from 1.</summary>
    public FileFaults For(int question) => question > After && question - After <= Misbehaves ? this : new();
}

/// <summary>A peer, and the engine that asks it.</summary>
internal sealed record FilePeer(IFileTranscriber Engine, Func<int> Asked, IAsyncDisposable Peer) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Peer.DisposeAsync();
}
