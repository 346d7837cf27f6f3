using Portal.Forms;

namespace Portal.Analysts.Rules;

/// <summary>A question whose file gives no cues is heard by its own words: two of its longer ones close together, or its only one.</summary>
internal static class AskedByItsWords
{
    private const int ShortestWord = 5;
    private const int LettersOfEnding = 2;
    private const int ShortestStem = 4;

    public static Hearing Hear(Question question)
    {
        var hearing = question.Hearing;
        if (question.ByHandOnly) return hearing with { Asks = [], Opens = [], Answers = [], Replies = [] };
        if (!hearing.Asks.IsEmpty || !hearing.Opens.IsEmpty || !hearing.Answers.IsEmpty) return hearing;
        var stems = Tokens.Of(question.Text)
            .Select(token => token.Word)
            .Where(word => word.Length >= ShortestWord)
            .Select(word => word[..Math.Max(ShortestStem, word.Length - LettersOfEnding)] + "*")
            .Distinct()
            .ToArray();
        if (stems.Length == 0) return hearing;
        var any = string.Join('|', stems);
        return hearing with { Asks = stems.Length == 1 ? [stems[0]] : [$"({any}) ...6 ({any})"] };
    }
}
