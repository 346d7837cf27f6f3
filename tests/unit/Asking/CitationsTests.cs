using System.Collections.Immutable;
using Portal.Asking;
using Portal.Conversations;

namespace Portal.Tests.Unit.Asking;

public sealed class CitationsTests
{
    private static readonly Segment[] Lines =
    [
        Line(1, "¿Tiene hijos?", SpeakerRole.Interviewer), Line(2, "Dos. Una niña y un niño."), Line(3, "Muy bien.", SpeakerRole.Interviewer), Line(4, "La niña va al colegio."),
        Line(5, "El niño no."),
    ];

    [Fact]
    public void Only_what_stands_in_a_line_word_for_word_is_cited()
    {
        var places = Check((2, "Una niña"), (2, "Dos."), (3, "muy bien"), (9, "Dos."), (4, ""), (4, "  "), (1, "¿Tiene usted hijos?"), (4, "La niña va al colegio. "));
        var place = Assert.Single(places);
        Assert.Equal((2, 5, 8), (place.SegmentId, place.Start, place.Length));
    }

    [Fact]
    public void Lines_that_follow_each_other_make_one_passage_where_the_first_was_named()
    {
        var places = Check((4, "La niña"), (1, "¿Tiene hijos?"), (2, "Dos."), (5, "El niño no."));
        Assert.Equal([(0, 4), (0, 5), (1, 1), (1, 2)], places.Select(place => (place.Passage, place.SegmentId)));
        var shown = Citations.Shown(places, Lines, Print);
        Assert.Equal([["La niña", "El niño no."], ["¿Tiene hijos?", "Dos."]], shown.Select(passage => passage.Lines.Select(line => line.Quote)));
        Assert.All(shown.SelectMany(passage => passage.Lines), line => Assert.Equal(line.Quote, Lines[line.SegmentId - 1].Text.Substring(line.Start, line.Length)));
    }

    [Fact]
    public void No_more_than_twelve_lines_are_cited()
    {
        var many = Enumerable.Range(1, 40).Select(id => Line(id, $"Línea {id}.")).ToList();
        Assert.Equal(12, Citations.Checked(many.Select(line => new ProposedCitation(line.Id, line.Text)), many, Print).Length);
    }

    [Fact]
    public void An_edited_line_is_quoted_as_it_reads_now_and_says_so_until_the_edit_is_taken_back()
    {
        var places = Check((2, "Una niña"));
        var edited = Lines.Select(line => line.Id == 2 ? line with { Text = "Tres niñas." } : line).ToList();
        var line = Assert.Single(Assert.Single(Citations.Shown(places, edited, Print)).Lines);
        Assert.Equal(("Tres niñas.", true), (line.Quote, line.Edited));
        line = Assert.Single(Assert.Single(Citations.Shown(places, Lines, Print)).Lines);
        Assert.Equal(("Una niña", false), (line.Quote, line.Edited));
    }

    [Fact]
    public void A_line_that_was_joined_to_another_is_cited_in_it_and_one_that_is_gone_is_not()
    {
        var places = Check((4, "La niña"), (5, "El niño no."));
        Segment joined = Lines[3] with { Text = "La niña va al colegio. El niño no.", ToMs = Lines[4].ToMs };
        var line = Assert.Single(Assert.Single(Citations.Shown(places, [.. Lines[..3], joined], Print)).Lines);
        Assert.Equal((4, joined.Text, true), (line.SegmentId, line.Quote, line.Edited));
        Assert.Empty(Citations.Shown(places, Lines[..3], Print));
    }

    private static ImmutableArray<CitedPlace> Check(params (int Id, string Quote)[] proposed) =>
        Citations.Checked(proposed.Select(one => new ProposedCitation(one.Id, one.Quote)), Lines, Print);

    private static string Print(string text) => $"{text.Length}:{text}";

    private static Segment Line(int id, string text, SpeakerRole role = SpeakerRole.Interviewee) => new(id, null, role, text, id * 1_000, (id * 1_000) + 900, []);
}
