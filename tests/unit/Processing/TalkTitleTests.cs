using Portal.Checklists;
using Portal.Conversations;
using Portal.Forms;
using Portal.Processing;
using Portal.Simulator.Checklists;
using Portal.Tests.Unit.Checklists;
using Portal.Tests.Unit.Conversations;

namespace Portal.Tests.Unit.Processing;

public sealed class TalkTitleTests
{
    private const int WordsThatTell = 3;

    [Fact]
    public void The_title_says_what_was_settled_and_which_talk_it_was()
    {
        var talk = new Talk().Say(SpeakerRole.Interviewee, "Debemos tres meses de alquiler y estoy mal de la espalda.");
        talk.Tell([.. talk.Decide(talk.Heard("q1", 1, "Debemos tres meses de alquiler"))]);
        talk.Tell([.. talk.Decide(talk.Heard("q3", 1, "estoy mal de la espalda"))]);

        Assert.Equal("Primera entrevista: vivienda y salud", Of(talk).Title);
        Assert.Equal("Otra entrevista: vivienda y salud", Of(talk, first: false).Title);
    }

    [Fact]
    public void What_had_most_answers_comes_first()
    {
        var talk = new Talk().Mark("q3", MarkKind.Tick).Mark("q1", MarkKind.Tick).Mark("q2", MarkKind.Tick);
        Assert.Equal("Primera entrevista: vivienda y salud", Of(talk).Title);
    }

    [Fact]
    public void What_nobody_answered_is_not_in_it()
    {
        var talk = new Talk().Mark("q1", MarkKind.Declined).Mark("q3", MarkKind.Tick);
        Assert.Equal("Primera entrevista: salud", Of(talk).Title);
    }

    [Fact]
    public void A_talk_that_settled_nothing_claims_nothing() =>
        Assert.Equal(new Titled("Primera entrevista", ""), Of(new Talk().Say(SpeakerRole.Interviewee, "Hola.")));

    [Fact]
    public void Notes_are_called_notes() => Assert.Equal("Notas: salud", Of(new Talk(ConversationOrigin.Notes).Mark("q3", MarkKind.Tick)).Title);

    [Theory]
    [InlineData("es", "Primera entrevista: ")]
    [InlineData("ca", "Primera entrevista: ")]
    [InlineData("en", "First interview: ")]
    public async Task Of_every_interview_it_names_topics_in_the_language_of_the_form_and_quotes_nobody(string language, string kind)
    {
        var form = Hearsay.Forms.Latest("intake", language)!;
        var topics = form.Scopes.Select(scope => scope.Topic!).ToList();
        Assert.DoesNotContain(null, topics);
        var titles = new HashSet<string>();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Interviews", language), "*.txt"))
        {
            var interview = Interview.Read(path);
            var checklist = await new Rehearsal(form, Hearsay.Rules).Play(interview, new(false, false));
            var titled = TalkTitle.Of(form, View(form, checklist), first: true);

            Assert.StartsWith(kind, titled.Title, StringComparison.Ordinal);
            Assert.InRange(titled.Title.Length, kind.Length + 4, 90);
            Assert.Contains(topics, topic => titled.Title.Contains(topic, StringComparison.Ordinal));
            var said = string.Join(' ', interview.Turns.Select(turn => turn.Text));
            Assert.DoesNotContain(Runs(Without(topics, $"{titled.Title[kind.Length..]} {titled.Description}")), run => said.Contains(run, StringComparison.OrdinalIgnoreCase));
            titles.Add(titled.Title);
        }
        Assert.True(titles.Count > 1, titles.First()); // It tells one talk from another.
    }

    private static Titled Of(Talk talk, bool first = true) => TalkTitle.Of(Talk.Form, talk.State.View(Guid.NewGuid(), Talk.Form), first);

    private static ConversationView View(Form form, ChecklistState checklist) =>
        new Talk().State.View(Guid.NewGuid(), Talk.Form) with { Checklist = [.. checklist.InOrderOf(form)] };

    private static string Without(IEnumerable<string> topics, string text) => topics.Aggregate(text, (left, topic) => left.Replace(topic, "|", StringComparison.Ordinal));

    /// <summary>Any few words in a row.</summary>
    private static IEnumerable<string> Runs(string text) => text.Split('|')
        .Select(part => part.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .SelectMany(words => Enumerable.Range(0, Math.Max(0, words.Length - WordsThatTell + 1)).Select(at => string.Join(' ', words.Skip(at).Take(WordsThatTell))));
}
