using Portal.Checklists;
using Portal.Conversations;
using Portal.Forms;

namespace Portal.Processing;

/// <summary>
/// Title and description without a language model: what kind of talk it was and what was settled in it. Never a word that was said: a title is read by
/// whoever looks over a shoulder. In the form's language.
/// </summary>
public static class TalkTitle
{
    private const int Named = 3;

    /// <summary>The title of a conversation; the first one with a person is called so.</summary>
    public static Titled Of(Form form, ConversationView view, bool first)
    {
        var words = TitleWords.In(form.Locale);
        var kind = view.Origin == ConversationOrigin.Notes ? words.Notes : first ? words.First : words.Later;
        var settled = view.Checklist.Where(item => item.State is QuestionState.Answered or QuestionState.Verified).ToDictionary(item => item.QuestionId);
        var topics = Topics(form, settled);
        var rest = topics.Skip(Named).ToList();
        return new Titled(
            topics.Count == 0 ? kind : $"{kind}: {words.Join(topics.Take(Named))}",
            rest.Count == 0 ? "" : words.Also(rest));
    }

    /// <summary>What was talked about, that with most answers first, and of those with as many the one with most words.</summary>
    private static List<string> Topics(Form form, Dictionary<string, ChecklistItem> settled) =>
    [
        .. form.Scopes
            .Select(scope => (Scope: scope, Items: scope.Questions.Where(question => settled.ContainsKey(question.Id)).Select(question => settled[question.Id]).ToList()))
            .Where(one => one.Items.Count > 0)
            .OrderByDescending(one => one.Items.Count)
            .ThenByDescending(one => one.Items.Sum(item => item.Evidence.Sum(evidence => evidence.Length)))
            .Select(one => one.Scope.Topic ?? Lower(one.Scope.Title)),
    ];

    private static string Lower(string title) => char.ToLowerInvariant(title[0]) + title[1..];
}
