using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Portal.Checklists;
using Portal.Conversations;
using Portal.Forms;

namespace Portal.Processing;

/// <summary>
/// What a finished conversation is called: written by a language model where one is set up and what it writes is proved, else made of the topics that were settled.
/// Repeatable: while the lines it rests on stand as they were, what was written stays.
/// </summary>
internal sealed partial class TitleWriting(IEnumerable<ISummarizer> summarizers, TimeProvider clock, ILogger<TitleWriting> logger)
{
    // Less than that is told by its topics.
    private const int FewestWords = 40;

    private readonly ISummarizer? summarizer = summarizers.FirstOrDefault();

    /// <param name="id">The conversation, for the log.</param>
    /// <param name="due">What is due.</param>
    /// <param name="first">Whether it is the first one with the person.</param>
    /// <param name="paid">Is told what each call cost, input and output tokens, also one whose answer is of no use.</param>
    /// <param name="cancellation">When the stage is given up.</param>
    public async Task<Titled> Write(Guid id, DueWork due, bool first, Func<int, int, Task> paid, CancellationToken cancellation)
    {
        var plain = TalkTitle.Of(due.Form, due.View, first);
        var lines = due.View.Segments.Where(line => line.Text.Length > 0).ToImmutableArray();
        if (summarizer is not { } model || lines.Sum(Portions.Words) < FewestWords) return plain;
        if (due.Titled is { Basis: { } basis, Summary: { } summary } before && basis == BasisOf(summary, lines)) return before;
        try
        {
            return await Written(id, model, due, plain, lines, paid, cancellation);
        }
        catch (ModelUnavailableException away)
        {
            LogUnwritten(id, model.Name, away.Message);
            return plain;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            LogUnwritten(id, model.Name, "it takes too long");
            return plain;
        }
    }

    private async Task<Titled> Written(Guid id, ISummarizer model, DueWork due, Titled plain, ImmutableArray<Segment> lines, Func<int, int, Task> paid, CancellationToken cancellation)
    {
        var spent = due.View.Model is { } use ? use.InputTokens + use.OutputTokens : 0;
        var (title, sentences) = ("", ImmutableArray<SummarySentence>.Empty);
        var shown = new Dictionary<int, Segment>();
        foreach (var piece in Pieces(lines, model.Terms.WordsPerPiece))
        {
            if (spent >= model.Terms.TokensPerConversation) throw new ModelUnavailableException("the conversation's tokens are spent");
            var proposed = await Ask(model, new SummaryPiece(due.Form.Locale, sentences, piece), paid, cancellation);
            spent += proposed.InputTokens + proposed.OutputTokens;
            foreach (var line in piece) shown[line.Id] = line;
            (title, sentences) = (proposed.Title, SummaryChecks.Proved(proposed.Sentences, shown));
        }
        if (sentences.IsEmpty)
        {
            LogUnwritten(id, model.Name, "it rests on no line");
            return plain;
        }
        return new Titled(
            SummaryChecks.Quiet(title, WordsOf(due.Form), lines) ?? plain.Title,
            string.Join(' ', sentences.Select(sentence => sentence.Text)), sentences, BasisOf(sentences, lines));
    }

    private async Task<ProposedSummary> Ask(ISummarizer model, SummaryPiece piece, Func<int, int, Task> paid, CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(model.Terms.AnswerWithin, clock);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        try
        {
            var proposed = await model.Write(piece, patience.Token).WaitAsync(patience.Token);
            await paid(proposed.InputTokens, proposed.OutputTokens);
            return proposed;
        }
        catch (ModelUnavailableException useless) when (useless.InputTokens > 0)
        {
            await paid(useless.InputTokens, useless.OutputTokens);
            throw;
        }
    }

    private static IEnumerable<ImmutableArray<Segment>> Pieces(ImmutableArray<Segment> lines, int most)
    {
        for (int from = 0, count; from < lines.Length; from += count)
            yield return lines.Slice(from, count = Portions.Next(lines, from, most));
    }

    private static string BasisOf(ImmutableArray<SummarySentence> sentences, ImmutableArray<Segment> lines)
    {
        var cited = sentences.SelectMany(sentence => sentence.SegmentIds).ToHashSet();
        var basis = new StringBuilder();
        foreach (var line in lines.Where(line => cited.Contains(line.Id))) basis.Append(line.Id).Append(' ').Append(line.Role).Append(' ').Append(line.Text).Append('\n');
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(basis.ToString())));
    }

    private static string WordsOf(Form form) =>
        string.Join(' ', form.Scopes.SelectMany(scope => scope.Questions.Select(question => question.Text).Prepend(scope.Topic ?? "").Prepend(scope.Title)));

    [LoggerMessage(Level = LogLevel.Warning, Message = "Conversation {Conversation}: the summarizer {Summarizer} wrote nothing of use: {Why}. Title and description name the topics.")]
    private partial void LogUnwritten(Guid conversation, string summarizer, string why);
}
