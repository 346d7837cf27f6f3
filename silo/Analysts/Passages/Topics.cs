using Portal.Analysts.Rules;
using Portal.Asking;
using Portal.Conversations;
using Portal.Forms;

namespace Portal.Analysts.Passages;

/// <summary>
/// Which questions of the checklist somebody's question is about, heard by their cues as if an interviewer asked it. They have the same ids in every language
/// of a form, so one may ask in Catalan about a talk in Spanish.
/// </summary>
internal sealed class Topics(HeardForms heard)
{
    private const int Most = 3;

    public IReadOnlyList<HeardQuestion> Of(Inquiry inquiry)
    {
        var found = inquiry.Translations.Prepend(inquiry.Form).Select(form => In(inquiry.Question, form)).FirstOrDefault(ids => ids.Count > 0) ?? [];
        return [.. heard.QuestionsOf(inquiry.Form).Where(one => found.Contains(one.Id))];
    }

    public IReadOnlyList<Passage> PassagesOf(Segment line, Form form) =>
        [.. Utterance.Of(line, heard.SpeechOf(form), isNew: true).Select(utterance => utterance.Passage)];

    private HashSet<string> In(string question, Form form)
    {
        var passages = PassagesOf(new Segment(0, null, SpeakerRole.Interviewer, question, 0, 0, []), form);
        var fitting = heard.QuestionsOf(form).Where(one => !passages.Any(one.Never.Any)).ToList();
        var asked = fitting.Where(one => passages.Any(one.Asks.Any)).Take(Most).ToList();
        return [.. (asked.Count > 0 ? asked : fitting.Where(one => passages.Any(one.Opens.Any)).Take(Most)).Select(one => one.Id)];
    }
}
