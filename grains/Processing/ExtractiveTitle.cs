using System.Text;
using Portal.Checklists;
using Portal.Conversations;
using Portal.Forms;

namespace Portal.Processing;

/// <summary>
/// Title and description without a language model: the chapters that were talked about, and the person's own most telling words. Everything in it was
/// said or is a title of the form, so it is always in the form's language.
/// </summary>
public static class ExtractiveTitle
{
    private const int TitleLength = 70;
    private const int QuoteLength = 160;
    private const int Quotes = 2;

    /// <summary>The title of a conversation.</summary>
    public static Titled Of(Form form, ConversationView view)
    {
        var chapters = Chapters(form, view);
        var quotes = Telling(view);
        var title = quotes.Count > 0 ? Cut(quotes[0], TitleLength) : chapters.Count > 0 ? Join(chapters, form.Locale) : form.Title;
        var description = new StringBuilder();
        if (chapters.Count > 0) description.Append(Join(chapters, form.Locale)).Append(". ");
        foreach (var quote in quotes.Take(Quotes)) description.Append('«').Append(Cut(quote, QuoteLength)).Append("» ");
        return new Titled(title, description.ToString().Trim());
    }

    /// <summary>Up to three chapters, those with most answers first.</summary>
    private static List<string> Chapters(Form form, ConversationView view)
    {
        var answered = view.Checklist.Where(item => item.State is QuestionState.Answered or QuestionState.Verified).Select(item => item.QuestionId).ToHashSet();
        return [.. form.Scopes
            .Select(scope => (scope.Title, Count: scope.Questions.Count(question => answered.Contains(question.Id))))
            .Where(scope => scope.Count > 0)
            .OrderByDescending(scope => scope.Count)
            .Take(3)
            .Select(scope => scope.Title)];
    }

    /// <summary>The person's sentences that carry most: they prove answers, and their words come back in the talk without being everywhere.</summary>
    private static List<string> Telling(ConversationView view)
    {
        var proving = view.Checklist.SelectMany(item => item.Evidence).GroupBy(evidence => evidence.SegmentId).ToDictionary(group => group.Key, group => group.Count());
        var counts = view.Segments.SelectMany(segment => Words(segment.Text).Distinct()).GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        return [.. view.Segments
            .Where(segment => segment.Role is SpeakerRole.Interviewee or SpeakerRole.Unknown && !segment.Text.Contains('?'))
            .SelectMany(segment => Sentences(segment.Text).Select(sentence => (Text: sentence, segment.Id, Score: Score(sentence) * (1 + proving.GetValueOrDefault(segment.Id)))))
            .Where(candidate => candidate.Score > 0)
            .OrderByDescending(candidate => candidate.Score).ThenBy(candidate => candidate.Id)
            .Select(candidate => candidate.Text)
            .Take(Quotes)];

        double Score(string sentence)
        {
            var words = Words(sentence).Distinct().ToList();
            if (words.Count < 2) return 0;
            return words.Sum(word => 1.0 / counts[word]) / Math.Sqrt(words.Count + 4);
        }
    }

    private static IEnumerable<string> Sentences(string text) =>
        text.Split(['.', '!', ';', '…'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(sentence => sentence.Length > 0);

    private static IEnumerable<string> Words(string text) =>
        text.Split([' ', ',', '.', ';', ':', '¿', '?', '¡', '!', '«', '»', '"', '(', ')'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length >= 4).Select(word => word.ToLowerInvariant());

    private static string Cut(string text, int length)
    {
        var capital = char.ToUpper(text[0], System.Globalization.CultureInfo.InvariantCulture) + text[1..];
        if (capital.Length <= length) return capital;
        var space = capital.LastIndexOf(' ', length - 1);
        return capital[..(space > length / 2 ? space : length - 1)].TrimEnd(',', ' ') + "…";
    }

    private static string Join(List<string> parts, string language) =>
        parts.Count == 1 ? parts[0] : $"{string.Join(", ", parts.SkipLast(1))}{And(language)}{parts[^1]}";

    private static string And(string language) => language switch { "ca" => " i ", "en" => " and ", _ => " y " };
}
