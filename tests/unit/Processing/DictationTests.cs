using System.Collections.Immutable;
using Portal.Conversations;
using Portal.Processing;
using Portal.Transcription;

namespace Portal.Tests.Unit.Processing;

public sealed class DictationTests
{
    private readonly List<string[]> passed = [];
    private TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool refuses;

    [Fact]
    public async Task What_gathers_while_the_first_is_being_stored_goes_together_and_in_order()
    {
        var finals = new Dictation(Pass);
        await finals.Take(Line(1));
        while (passed.Count == 0) await Task.Yield();
        foreach (var n in new[] { 2, 3, 4 }) await finals.Take(Line(n));
        gate.SetResult();
        await finals.Finish();

        Assert.Equal([["1"], ["2", "3", "4"]], passed);
    }

    [Fact]
    public async Task An_engine_that_is_faster_than_the_disk_has_to_wait()
    {
        var finals = new Dictation(Pass);
        for (var n = 1; n < Dictation.Most; n++) await finals.Take(Line(n));
        var taken = finals.Take(Line(Dictation.Most));
        Assert.False(taken.IsCompleted);
        gate.SetResult();
        await taken;
        await finals.Take(Line(Dictation.Most + 1));
        await finals.Finish();

        Assert.All(passed, some => Assert.InRange(some.Length, 1, Dictation.Most));
        Assert.Equal(Enumerable.Range(1, Dictation.Most + 1).Select(n => $"{n}"), passed.SelectMany(some => some));
    }

    [Fact]
    public async Task What_could_not_be_stored_is_passed_on_again_and_nothing_twice()
    {
        gate.SetResult();
        refuses = true;
        var finals = new Dictation(Pass);
        await finals.Take(Line(1));
        await Assert.ThrowsAsync<InvalidOperationException>(finals.Finish);
        await Assert.ThrowsAsync<InvalidOperationException>(() => finals.Take(Line(2)));
        refuses = false;
        await finals.Take(Line(2)); // Whoever was refused says it again.
        await finals.Finish();

        Assert.Equal(["1", "2"], passed.SelectMany(some => some));
    }

    [Fact]
    public async Task Nothing_is_finished_at_once() => await new Dictation(Pass).Finish();

    private async Task Pass(ImmutableArray<Heard> finals)
    {
        if (refuses) throw new InvalidOperationException();
        passed.Add([.. finals.Select(final => final.Key)]);
        await gate.Task;
    }

    private static Heard Line(int n) => new($"{n}", true, $"Línea {n}.", n, n + 1, null, SpeakerRole.Unknown, []);
}
