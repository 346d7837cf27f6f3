using MessagePack;
using Portal.Recordings;

namespace Portal.Web.Hubs;

/// <summary>The producer's ticket to a recording.</summary>
[MessagePackObject]
public sealed record WireAttachment(
    [property: Key("epoch")] long Epoch,
    [property: Key("durableThrough")] long DurableThrough,
    [property: Key("spoolKey")] byte[] SpoolKey,
    [property: Key("samples")] long Samples);

/// <summary>Answer to an append.</summary>
[MessagePackObject]
public sealed record WireAppend(
    [property: Key("outcome")] AppendOutcome Outcome, [property: Key("durableThrough")] long DurableThrough, [property: Key("expected")] long Expected);

/// <summary>Answer to a stop.</summary>
[MessagePackObject]
public sealed record WireStop(
    [property: Key("isSealed")] bool IsSealed, [property: Key("missingFrom")] long MissingFrom, [property: Key("durationMs")] long DurationMs);
