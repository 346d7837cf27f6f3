using System.Collections.Immutable;
using Portal.Conversations;
using Portal.Transcription;

namespace Portal.Tests.Engines.Transcription;

/// <summary>What is new in a final that was heard across a reconnect.</summary>
public sealed class HeardSoFarTests
{
    [Fact]
    public void Starts_a_second_before_the_cursor_and_never_before_the_beginning()
    {
        Assert.Equal(0, HeardSoFar.Nothing.ResumeMs);
        Assert.Equal(0, After(("hola", 100, 400)).ResumeMs);
        Assert.Equal(4_000, After(("hola", 4_700, 5_000)).ResumeMs);
    }

    [Fact]
    public void Drops_what_was_heard_and_keeps_the_rest_in_its_place()
    {
        var fresh = After(("no", 4_000, 4_200), ("trabajo", 4_300, 5_000)).NewIn(Final(("trabajo", 4_320, 4_990), ("desde", 5_100, 5_400), ("mayo", 5_450, 5_900)));
        Assert.Equal("desde mayo", fresh!.Text);
        Assert.Equal((5_100, 5_900), (fresh.FromMs, fresh.ToMs));
        Assert.Equal(["desde", "mayo"], fresh.Words.Select(w => fresh.Text.Substring(w.Start, w.Length)));
    }

    [Fact]
    public void Keeps_a_second_yes_that_was_really_said()
    {
        var so = After(("sí", 4_800, 5_000));
        Assert.Equal("sí", so.NewIn(Final(("sí", 4_810, 4_990), ("sí", 5_060, 5_260)))!.Text);
        Assert.Equal("sí", so.NewIn(Final(("sí", 5_060, 5_260)))!.Text);
        Assert.Null(so.NewIn(Final(("sí", 4_830, 5_030))));
    }

    [Fact]
    public void Drops_a_word_that_was_cut_off_and_misheard_at_the_start() =>
        Assert.Equal("claro", After(("trabajo", 4_300, 5_000)).NewIn(Final(("ajo", 4_000, 4_400), ("bajo", 4_450, 5_020), ("claro", 5_200, 5_500)))!.Text);

    [Fact]
    public void Drops_a_last_word_that_moved_over_the_cursor() => Assert.Null(After(("casa", 4_720, 5_000)).NewIn(Final(("casa", 4_840, 5_170))));

    [Fact]
    public void Leaves_a_later_final_as_it_is()
    {
        var later = Final(("hola", 5_000, 5_200));
        Assert.Same(later, After(("casa", 4_700, 5_000)).NewIn(later));
    }

    [Theory]
    [InlineData("vivo con mi hija", 3_000, 5_100, null)]
    [InlineData("mi hija y mi madre", 4_200, 7_000, "y mi madre")]
    [InlineData("Hija, y nadie más", 4_200, 7_000, "y nadie más")]
    [InlineData("otra cosa", 4_200, 7_000, "otra cosa")]
    [InlineData("hija", 5_200, 5_600, "hija")]
    public void Goes_by_the_span_where_there_are_no_word_times(string text, long from, long to, string? left)
    {
        var so = HeardSoFar.Nothing.With(new Heard("", true, "vivo con mi hija", 3_000, 5_000, null, default, []));
        var fresh = so.NewIn(new Heard("", true, text, from, to, null, default, []));
        Assert.Equal(left, fresh?.Text);
        if (fresh is not null) Assert.True(fresh.FromMs >= 4_850);
    }

    [Fact]
    public void Gives_keys_that_grow_and_are_the_same_for_the_same_sound()
    {
        var so = After(("hola", 4_700, 5_000));
        Assert.Equal("5200", so.KeyAt(5_200));
        Assert.Equal(so.KeyAt(5_200), so.KeyAt(5_200));
        Assert.Equal("4701", so.KeyAt(4_700));
    }

    [Fact]
    public void Silence_moves_the_cursor_and_only_forward()
    {
        Assert.Equal(60_000, After(("hola", 4_700, 5_000)).WithSilence(60_000).CursorMs);
        Assert.Equal(5_000, After(("hola", 4_700, 5_000)).WithSilence(3_000).CursorMs);
    }

    [Fact]
    public void Remembers_the_end_of_the_stored_segments()
    {
        var so = HeardSoFar.From([new Segment(1, null, default, "hola", 100, 400, []), new Segment(2, null, default, "buenos días", 900, 1_500, [])]);
        Assert.Equal((1_500, 900), (so.CursorMs, so.LastFromMs));
        Assert.Equal(["hola", "buenos", "días"], so.Tail.Select(w => w.Text));
    }

    private static HeardSoFar After(params (string, long, long)[] words) => HeardSoFar.Nothing.With(Final(words));

    private static Heard Final(params (string Text, long From, long To)[] words)
    {
        var places = ImmutableArray.CreateBuilder<Word>();
        var at = 0;
        foreach (var (text, from, to) in words)
        {
            places.Add(new(at, text.Length, from, to));
            at += text.Length + 1;
        }
        return new("k", true, string.Join(' ', words.Select(w => w.Text)), words[0].From, words[^1].To, null, default, places.ToImmutable());
    }
}
