using Portal.Recordings;

namespace Portal.Simulator.Producer;

/// <summary>What happens to a producer of sound. Answers name the call they belong to: those to any other are late and mean nothing.</summary>
internal abstract record ProducerEvent;

/// <summary>The line to the server came up or went down.</summary>
internal sealed record LineChanged(bool Up) : ProducerEvent;

/// <summary>The spool holds every frame below <paramref name="Next"/>, or the server does.</summary>
internal sealed record FramesSpooled(long Next) : ProducerEvent;

internal sealed record AttachAnswered(int Call, Attachment Ticket) : ProducerEvent;

internal sealed record AppendAnswered(int Call, AppendReply Reply) : ProducerEvent;

internal sealed record StopAnswered(int Call, StopReply Reply) : ProducerEvent;

/// <summary>A call came to nothing; a final refusal would be given again.</summary>
internal sealed record CallFailed(int Call, bool Final) : ProducerEvent;

/// <summary>No more frames come: what the spool holds is all.</summary>
internal sealed record StopAsked(long TotalSamples) : ProducerEvent;

/// <summary>Somebody wants this producer to go on although another one has the recording.</summary>
internal sealed record TakeOverAsked : ProducerEvent;

/// <summary>Time has passed.</summary>
internal sealed record Tick : ProducerEvent;
