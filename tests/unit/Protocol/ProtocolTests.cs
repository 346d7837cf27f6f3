using CsCheck;

namespace Portal.Tests.Unit.Protocol;

public sealed class ProtocolTests
{
    private const int Schedules = 2_000;
    private const ulong Seed = 2026;

    [Fact]
    public void Nothing_acknowledged_is_lost_and_the_recording_is_what_was_said_whatever_line_browser_and_silo_do()
    {
        for (uint number = 1; number <= Schedules; number++)
        {
            var schedule = Numbered(number);
            if (ModelWorld.Play(schedule) is { } promise) Assert.Fail($"Schedule {number}: {promise}\n{string.Join(' ', Simplest(schedule, promise))}");
        }
    }

    [Theory]
    [InlineData(nameof(Flaw.AnswersBeforeSync), "acknowledged and is lost")]
    [InlineData(nameof(Flaw.IgnoresEpochs), "acknowledged and is lost")]
    [InlineData(nameof(Flaw.StoresRepeats), "stored twice")]
    public void A_server_with_a_flaw_is_found_out(string flaw, string promise)
    {
        var broken = Enumerable.Range(1, Schedules).Select(number => ModelWorld.Play(Numbered((uint)number), Enum.Parse<Flaw>(flaw))).OfType<string>();
        Assert.Contains(broken, sentence => sentence.Contains(promise, StringComparison.Ordinal));
    }

    private static Move[] Numbered(uint number) => Move.Schedules.Generate(new PCG(number, Seed), null, out _);

    /// <summary>What is left of a schedule when nothing more can be taken from it without the promise being kept.</summary>
    private static List<Move> Simplest(IEnumerable<Move> schedule, string promise)
    {
        var left = schedule.ToList();
        for (var size = left.Count / 2; size > 0; size /= 2)
            for (var from = left.Count - size; from >= 0; from--)
            {
                if (from + size > left.Count) continue;
                List<Move> without = [.. left[..from], .. left[(from + size)..]];
                if (ModelWorld.Play(without) == promise) left = without;
            }
        return left;
    }
}
