using Portal.Conversations;
using Portal.Processing;
using Portal.Tests.Unit.Conversations;

namespace Portal.Tests.Unit.Processing;

public sealed class ExtractiveTitleTests
{
    [Fact]
    public void The_title_is_something_the_person_said()
    {
        var titled = Of(new Talk()
            .Say(SpeakerRole.Interviewer, "¿Dónde está viviendo ahora mismo, si no es indiscreción preguntarlo?")
            .Say(SpeakerRole.Interviewee, "Desde febrero duermo en el albergue municipal."));

        Assert.Equal("Desde febrero duermo en el albergue municipal", titled.Title);
    }

    [Fact]
    public void What_proves_an_answer_is_preferred_and_its_chapter_is_named()
    {
        var talk = new Talk()
            .Say(SpeakerRole.Interviewee, "El otro día vimos una película larguísima sobre piratas.")
            .Say(SpeakerRole.Interviewee, "Debemos tres meses de alquiler.");
        talk.Tell([.. talk.Decide(talk.Heard("q1", 2, "Debemos tres meses de alquiler"))]);

        var titled = Of(talk);
        Assert.Equal("Debemos tres meses de alquiler", titled.Title);
        Assert.StartsWith("Vivienda.", titled.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_sentence_is_cut_between_words()
    {
        var titled = Of(new Talk().Say(SpeakerRole.Interviewee, string.Join(' ', Enumerable.Range(1, 40).Select(i => $"palabra{i}"))));

        Assert.True(titled.Title.Length <= 71);
        Assert.EndsWith("…", titled.Title, StringComparison.Ordinal);
        Assert.Matches("palabra\\d+…$", titled.Title);
    }

    [Fact]
    public void A_talk_without_words_is_called_like_its_form() => Assert.Equal("Pequeño", Of(new Talk()).Title);

    private static Titled Of(Talk talk) => ExtractiveTitle.Of(Talk.Form, talk.State.View(Guid.NewGuid(), Talk.Form));
}
