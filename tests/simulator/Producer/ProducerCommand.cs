namespace Portal.Simulator.Producer;

/// <summary>What a producer of sound wants done. At most one of the three calls is under way at a time.</summary>
internal abstract record ProducerCommand;

/// <summary>Makes a call to the server, to be answered under its number.</summary>
internal abstract record ProducerCall(int Call) : ProducerCommand;

internal sealed record AttachCall(int Call) : ProducerCall(Call);

internal sealed record AppendCall(int Call, long Epoch, long First, int Count) : ProducerCall(Call);

internal sealed record StopCall(int Call, long Epoch, long FinalSeq, long TotalSamples) : ProducerCall(Call);

/// <summary>The first ticket of a new producer: its first frame gets this number, and so many samples lie before it.</summary>
internal sealed record Adopt(long FirstSeq, long Samples) : ProducerCommand;

/// <summary>The server has these frames for good.</summary>
internal sealed record Forget(long Through) : ProducerCommand;

/// <summary>Drop the line, whatever it believes of itself, and dial again.</summary>
internal sealed record Redial : ProducerCommand;
