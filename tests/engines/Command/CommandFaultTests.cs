using Portal.Checks;
using Portal.Tests.Engines.Files;
using Portal.Transcribers.Command;
using Portal.Transcription;

namespace Portal.Tests.Engines.Command;

/// <summary>A program that prints JSON, and misbehaves.</summary>
public sealed class CommandFaultTests : FileEngineConformance
{
    private protected override IEnumerable<string> Nonsense =>
    [
        "no es json",
        "[1,2",
        "null",
        "{}",
        """{"transcription":[{"text":"hola"}]}""",
        """{"transcription":[{"text":"hola","offsets":{"from":900000,"to":950000}}]}""",
        """{"transcription":[{"text":"hola","offsets":{"from":500,"to":100}}]}""",
        """{"segments":[{"text":"hola","start":"hoy","end":2}]}""",
        $$"""{"text":"{{new string('a', 1 << 20)}}"}""",
        new string('[', 100_000),
    ];

    // A program says only that it failed.
    private protected override IEnumerable<int> Refusals => [];

    // Without word times, the words of a line are spread over it by their letters.
    private protected override long TimesWithin => 1_500;

    // Text without times is spread over the sound of its piece by its letters, and these words are not as long as their letters: the piece is what is sure.
    [Theory]
    [InlineData("json", "segments", false, 60)]
    [InlineData("json", "json", true, 1_500)]
    [InlineData("srt", "srt", false, 1_500)]
    [InlineData("srt", "srt", true, 1_500)]
    [InlineData("text", "text", false, 5_000)]
    [InlineData("text", "text", true, 5_000)]
    public async Task Whatever_it_writes_and_wherever(string format, string writes, bool toFile, long within)
    {
        await using var both = CommandPeer.Start(Talk, new(), format, writes, toFile);
        var stored = new StoredLines();
        await Read(both.Engine, stored);
        AssertWordForWord(stored);
        Assert.All(stored.Lines.Zip(stored.Lines.Skip(1)), pair => Assert.True(pair.First.ToMs <= pair.Second.FromMs));
        foreach (var (told, said) in stored.Lines.SelectMany(line => line.Words).Zip(Talk.Words)) Assert.InRange(told.FromMs, said.FromMs - within, said.FromMs + within);
    }

    [Fact]
    public async Task A_program_that_writes_binary_noise_as_text_is_away()
    {
        await using var both = CommandPeer.Start(Talk, new() { Instead = "ho\u0001la\u0000", Misbehaves = 1 });
        await AssertAwayThenWhole(both);
    }

    [Fact]
    public async Task A_program_that_wants_more_memory_than_it_may_have_fails_alone()
    {
        // Enough for the interpreter, and for the first of the two.
        Assert.Equal("hola\n", System.Text.Encoding.UTF8.GetString((await Run("bytearray(8 << 20); print('hola')", TimeSpan.FromMinutes(1))).Span));
        var failed = await Assert.ThrowsAsync<EngineUnavailableException>(() => Run("bytearray(2 << 30); print('hola')", TimeSpan.FromMinutes(1)));
        Assert.Equal(OutsideFault.ProgramFailed, OutsideFaults.Of(failed));
    }

    [Fact]
    public async Task A_program_that_takes_too_long_is_ended()
    {
        var slow = await Assert.ThrowsAsync<EngineUnavailableException>(() => Run("import time; time.sleep(600)", TimeSpan.FromMilliseconds(300))).WaitAsync(TimeSpan.FromMinutes(1));
        Assert.Equal(OutsideFault.Slow, OutsideFaults.Of(slow));
    }

    private static Task<ReadOnlyMemory<byte>> Run(string program, TimeSpan within) =>
        new CommandRun(new() { Program = "/usr/bin/python3", MemoryMegabytes = 512 }, TimeProvider.System).Run(["-c", program], within, CancellationToken.None);

    private protected override Task<FilePeer> Start(FileFaults faults) => Task.FromResult(CommandPeer.Start(Talk, faults, "json"));
}
