using Portal.Analysts.Rules;
using Portal.Asking;
using Portal.Conversations;

namespace Portal.Analysts.Passages;

/// <summary>
/// Answers without a language model: shows what was said that fits the question best, or nothing. Rare words count more than frequent ones (the weights are
/// BM25's, Robertson and Zaragoza 2009, as shares of what a line with every word of the question would have). Where a question of the interviewer fits, what the
/// person said next is what was asked for, be it "two". What the checklist knows about the topic counts as well: who asked it, who answered it, and the proof.
/// </summary>
internal sealed class PassageAnswerer(SpeechCatalogue speeches) : IAnswerer
{
    private const double Saturation = 1.2, LengthShare = 0.4, LongestCounted = 3;
    // A word that is said nowhere tells little about which line is meant, and still that something else may be.
    private const double Unsaid = 0.5;
    private const double Proof = 0.8, AsksIt = 0.65, AnswersIt = 0.55, BothAgree = 0.3;
    private const double WorthShowing = 0.38, BesideTheBest = 0.5;
    private const int MostLines = 5;

    // What is said next answers, what comes after that less and less so.
    private static readonly double[] Replies = [0.9, 0.45, 0.25];

    private readonly HeardForms heard = new(speeches);

    public string Name => "passages";

    public Task<ProposedAnswer> Answer(Inquiry inquiry, CancellationToken cancellation)
    {
        var lines = inquiry.Segments.Select(segment => new ScoredLine(segment)).ToList();
        WeighWords(lines, new WantedWords(inquiry.Question, inquiry.Form.Locale));
        WeighTopics(lines, inquiry);
        foreach (var line in lines)
            line.Score = Math.Max(line.Words, line.Topic) + (BothAgree * Math.Min(line.Words, line.Topic));
        PassOnToReplies(lines);

        var worth = Math.Max(WorthShowing, lines.Select(line => line.Score).DefaultIfEmpty().Max() * BesideTheBest);
        var best = lines
            .Where(line => Math.Max(line.Score, line.AnswerTo?.Score ?? 0) >= worth && !IsTold(line, lines))
            .OrderByDescending(line => line.Score)
            .Take(MostLines)
            .SelectMany(line => line.AnswerTo is { } question ? new[] { question, line } : [line])
            .Select(line => new ProposedCitation(line.Segment.Id, Excerpt.Of(line)))
            .ToList();
        return Task.FromResult(new ProposedAnswer(null, best));
    }

    private static void WeighWords(List<ScoredLine> lines, WantedWords wanted)
    {
        if (wanted.Entries.Count == 0)
            return;
        var found = lines.ConvertAll(line => wanted.In(line.Segment.Text));
        var rarity = Enumerable.Range(0, wanted.Entries.Count)
            .Select(i => found.Count(line => line.Counts[i] > 0))
            .Select(holding => Math.Log(1 + ((lines.Count - holding + 0.5) / (holding + 0.5))) * (holding == 0 ? Unsaid : 1))
            .ToArray();
        var usual = Math.Max(1, found.Select(line => (double)line.Words).DefaultIfEmpty().Average());
        for (var at = 0; at < lines.Count; at++)
        {
            var (counts, words, places) = found[at];
            var length = 1 - LengthShare + (LengthShare * Math.Min(LongestCounted, words / usual));
            lines[at].Words = counts.Select((count, i) => rarity[i] * count * (Saturation + 1) / (count + (Saturation * length))).Sum() / rarity.Sum();
            lines[at].Places.AddRange(places);
        }
    }

    private void WeighTopics(List<ScoredLine> lines, Inquiry inquiry)
    {
        var topics = new Topics(heard);
        var questions = topics.Of(inquiry);
        if (questions.Count == 0)
            return;
        foreach (var line in lines)
        {
            var passages = topics.PassagesOf(line.Segment, inquiry.Form);
            var about = questions.Where(question => !passages.Any(question.Never.Any)).ToList();
            if (line.Segment.Role != SpeakerRole.Interviewee && about.Any(question => passages.Any(question.Asks.Any)))
                (line.Topic, line.Asks) = (AsksIt, true);
            else if (!line.Asks && about.Any(question => passages.Any(question.Answers.Any)))
                line.Topic = AnswersIt;
        }
        var asked = questions.Select(question => question.Id).ToHashSet();
        foreach (var proof in inquiry.Checklist.Where(item => asked.Contains(item.QuestionId)).SelectMany(item => item.Evidence).Where(proof => !proof.ToReview))
        {
            if (lines.Find(line => line.Segment.Id == proof.SegmentId) is not { } line)
                continue;
            line.Topic = Proof;
            line.Places.Add(proof.Start);
        }
    }

    private static void PassOnToReplies(List<ScoredLine> lines)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            if (!lines[at].Asks)
                continue;
            for (var next = 0; next < Replies.Length && at + next + 1 < lines.Count && !lines[at + next + 1].Asks; next++)
            {
                var reply = lines[at + next + 1];
                reply.Score = Math.Max(reply.Score, lines[at].Score * Replies[next]);
                if (next == 0)
                    reply.AnswerTo = lines[at];
            }
        }
    }

    /// <summary>A question whose answer is shown is shown with it.</summary>
    private static bool IsTold(ScoredLine line, List<ScoredLine> lines) => line.Asks && lines.Exists(reply => reply.AnswerTo == line);
}
