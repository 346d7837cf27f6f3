using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Portal.Conversations;

namespace Portal.Processing;

/// <summary>
/// What of a model's title and sentences is kept. A title is read by whoever looks over a shoulder, so it has no names and no numbers; a sentence rests on lines of the
/// talk, and each name and number in it was said in one of them. So a model that was talked round, or that invents, cannot put somebody into it who was not there.
/// </summary>
public static partial class SummaryChecks
{
    private const int LongestTitle = 60;
    private const int LongestSentence = 240;
    private const int MostSentences = 3;
    private const int MostLines = 8;

    /// <summary>The sentences that are proved by the lines, three at most.</summary>
    public static ImmutableArray<SummarySentence> Proved(IEnumerable<SummarySentence> proposed, IReadOnlyDictionary<int, Segment> lines)
    {
        var kept = ImmutableArray.CreateBuilder<SummarySentence>();
        foreach (var (written, ids) in proposed)
        {
            if (kept.Count == MostSentences) break;
            var text = written.Trim();
            var known = ids.Distinct().Where(lines.ContainsKey).Take(MostLines).ToImmutableArray();
            if (text.Length > LongestSentence || known.IsEmpty || !IsPlain(text, mayHaveDigits: true)) continue;
            var said = known.SelectMany(id => Words(lines[id].Text)).Select(word => PlainLetters.Of(word.Value)).ToHashSet();
            if (Named(text).All(said.Contains)) kept.Add(new SummarySentence(text, known));
        }
        return kept.ToImmutable();
    }

    /// <summary>The title, or null where it says more than what the talk was about.</summary>
    /// <param name="proposed">The model's.</param>
    /// <param name="form">All words of the questionnaire: names that stand there (NIE, SEPE) are nobody's.</param>
    /// <param name="lines">The talk: a word that it has in capitals within a sentence is a name, at the beginning of a title, too.</param>
    public static string? Quiet(string proposed, string form, IEnumerable<Segment> lines)
    {
        var title = proposed.Trim().TrimEnd('.');
        if (title.Length > LongestTitle || !IsPlain(title, mayHaveDigits: false)) return null;
        var known = Words(form).Select(word => PlainLetters.Of(word.Value)).ToHashSet();
        if (!Named(title).All(known.Contains)) return null;
        var first = PlainLetters.Of(Words(title).First().Value);
        return known.Contains(first) || !lines.SelectMany(line => Named(line.Text)).Contains(first) ? title : null;
    }

    /// <summary>Letters and the signs of a sentence, on one line: no address, no markup, nothing to press.</summary>
    private static bool IsPlain(string text, bool mayHaveDigits) =>
        Words(text).Count > 0
        && text.All(c => char.IsLetter(c) || c is ' ' or '\'' or '’' or '·' or '-' or ',' or ';' or '.' or '(' or ')' or '«' or '»' or '¿' or '?' or 'ª' or 'º' || (mayHaveDigits && (char.IsDigit(c) || c is '%' or '€' or ':')))
        && !Address().IsMatch(text);

    /// <summary>Names and numbers: words with a digit, and those in capitals where no sentence begins.</summary>
    private static IEnumerable<string> Named(string text) =>
        from word in Words(text)
        where word.Value.Any(char.IsDigit) || (char.IsUpper(word.Value[0]) && (word.Value.Skip(1).Any(char.IsUpper) || !Begins(text, word.Index)))
        select PlainLetters.Of(word.Value);

    private static bool Begins(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd(" ¿¡«(\"—-");
        return before.IsEmpty || before[^1] is '.' or '?' or '!' or ':' or '…';
    }

    private static MatchCollection Words(string text) => Word().Matches(text);

    [GeneratedRegex(@"[\p{L}\p{M}\p{Nd}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    // «p.ej.tal» is no address that anybody could follow, and is refused all the same.
    [GeneratedRegex(@"\p{L}\.\p{L}", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
