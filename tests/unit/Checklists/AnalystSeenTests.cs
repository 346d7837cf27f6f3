using Portal.Checklists;
using Portal.Transcription;

namespace Portal.Tests.Unit.Checklists;

public sealed class AnalystSeenTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 23, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Counts_what_it_answered_and_rests_until_it_answers_again()
    {
        var seen = AnalystSeen.Nothing.Answered(Noon, 100, 10).Failed(Noon.AddMinutes(1), "No.", null).Failed(Noon.AddMinutes(2), "Tampoco.", Noon.AddMinutes(3));
        Assert.Equal((EngineState.Away, Noon.AddMinutes(1), Noon, "Tampoco."), (seen.Seen.State, seen.Seen.Since, seen.Seen.WorkedAt, seen.Seen.Problem));
        Assert.Equal((3, 100L, 10L, Noon.AddMinutes(3)), (seen.Calls, seen.InputTokens, seen.OutputTokens, seen.RestsUntil));
        var back = seen.Answered(Noon.AddMinutes(4), 50, 5);
        Assert.Equal((4, 150L, 15L, null, EngineState.Working), (back.Calls, back.InputTokens, back.OutputTokens, back.RestsUntil, back.Seen.State));
    }

    [Fact]
    public void Silos_are_added_up_and_the_longest_rest_counts()
    {
        var one = AnalystSeen.Nothing.Answered(Noon, 100, 10);
        var other = AnalystSeen.Nothing.Failed(Noon, "No.", Noon.AddMinutes(1));
        foreach (var both in new[] { one.And(other), other.And(one) })
            Assert.Equal((2, 100L, Noon.AddMinutes(1), EngineState.Away), (both.Calls, both.InputTokens, both.RestsUntil, both.Seen.State));
    }
}
