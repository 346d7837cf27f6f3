using MessagePack;

namespace Portal.Simulator.Portals;

// The hub's messages as any client would write them down from its documentation: names are the contract, so they are repeated here on purpose.

[MessagePackObject]
public sealed record WireAttachment(
    [property: Key("epoch")] long Epoch,
    [property: Key("durableThrough")] long DurableThrough,
    [property: Key("spoolKey")] byte[] SpoolKey,
    [property: Key("samples")] long Samples);

[MessagePackObject]
public sealed record WireAppend(
    [property: Key("outcome")] string Outcome, [property: Key("durableThrough")] long DurableThrough, [property: Key("expected")] long Expected);

[MessagePackObject]
public sealed record WireStop(
    [property: Key("isSealed")] bool IsSealed, [property: Key("missingFrom")] long MissingFrom, [property: Key("durationMs")] long DurationMs);

[MessagePackObject]
public sealed record WireUpdate([property: Key("fact")] WireFact? Fact);

[MessagePackObject]
public sealed record WireFact([property: Key("version")] long Version, [property: Key("at")] string At, [property: Key("fact")] string Fact);
