using Portal.Checklists;
using Portal.Forms;

namespace Portal.Analysts.Rules;

internal sealed partial class Listener
{
    private const int ShortestAnswer = 2;

    private void Reply(Utterance utterance, bool takenBack = false)
    {
        var passage = utterance.Passage;
        if (passage.IsAsked)
        {
            // "¿La nacionalidad? Todavía no." She asks herself and goes on.
            foreach (var ask in AsksOf(utterance).Where(ask => !_closed.Contains(ask.Question.Id) && _due.All(due => due.Question != ask.Question)).ToArray())
                if (_due.Any(due => due.IsFresh) || utterance.FirstOfSegment) _due.Add(ask);
            return;
        }
        if (_speech.Refusals.Any(passage))
        {
            var named = _questions.Where(question => question.Asks.Any(passage)).ToHashSet();
            _due.RemoveAll(due => named.Count > 0 ? named.Contains(due.Question) : due.IsFresh);
            return;
        }
        // "…Eso es todo lo que le puedo decir" takes back what might have been an answer.
        if (_speech.Evasions.Any(passage))
            foreach (var due in _due) (due.Perhaps, due.EvadedIn) = (null, _turn);
        SettleByCues(utterance);
        SettleByPolarity(utterance, takenBack);
        SettleByType(utterance);
        Consider(utterance);
    }

    /// <summary>Words that settle a question by what they say.</summary>
    private void SettleByCues(Utterance utterance)
    {
        var passage = utterance.Passage;
        foreach (var question in _questions.Where(question => !_closed.Contains(question.Id)))
        {
            var due = _due.Find(due => due.Question == question);
            var cues = due is null ? question.Answers.In(passage) : question.Answers.In(passage).Concat(question.Replies.In(passage));
            var heard = cues.Where(match => Counts(question, passage, match)).Select(match => (CueMatch?)match).FirstOrDefault();
            if (heard is not { } match && (heard = Echo(due, passage)) is null) continue;
            match = heard.Value;
            SettleWith(question, due, utterance, match.Start, match.End, match.Cue?.Means);
        }
    }

    // "La nacionalidad todavía no": the question's own words and a yes or no in one clause.
    private CueMatch? Echo(Due? due, Passage passage)
    {
        if (due is null || !due.Direct) return null;
        foreach (var match in due.Question.Asks.In(passage))
            if (Polarity.Of(passage, passage.ClauseStart(match.Start), _speech) is not null && Counts(due.Question, passage, match))
                return match;
        return null;
    }

    private bool Counts(HeardQuestion question, Passage passage, CueMatch match) =>
        !question.Never.Any(passage, passage.ClauseStart(match.Start), passage.ClauseEnd(match.End - 1))
        && !SpeaksOfAnother(passage, match.Start, match.End, question.Subject)
        && !_speech.IsSupposed(passage, match.Start);

    /// <summary>A yes or a no to what has just been asked.</summary>
    private void SettleByPolarity(Utterance utterance, bool takenBack)
    {
        var passage = utterance.Passage;
        for (var clause = 0; clause < passage.Count; clause = passage.ClauseEnd(clause))
        {
            if (Polarity.Of(passage, clause, _speech) is not { } heard) continue;
            // "No me gusta el barrio", later in a reply, is a sentence about something else.
            if (!heard.Plain && (_sentences > 1 || clause > 0) && heard.Start == clause) continue;
            if (takenBack && heard is { Plain: true, Yes: false }) continue;
            // "No… no sé" is no answer; "sí, no sé qué haría sin ella" is one.
            if (_speech.Evasions.Any(passage, clause, heard.Yes ? passage.ClauseEnd(clause) : passage.Count)) continue;
            foreach (var due in Meant(heard, passage))
                SettleWith(due.Question, due, utterance, heard.Start, heard.End, heard.Yes, named: true);
        }
    }

    private IReadOnlyList<Due> Meant(Polarity heard, Passage passage)
    {
        var due = _due.Where(due => due is { IsFresh: true, Direct: true, Open: false, AskedIn: not null }
            && !SpeaksOfAnother(passage, heard.Start, heard.End, due.Question.Subject)).ToArray();
        if (due.Length < 2 || _speech.All.Any(passage) || (heard.Yes && due.All(one => one.AskedIn == due[0].AskedIn))) return due;
        return [due[^1]];
    }

    /// <summary>A number, a rating, a list: what the kind of question asks for.</summary>
    private void SettleByType(Utterance utterance)
    {
        var passage = utterance.Passage;
        foreach (var due in _due.Where(due => due is { IsFresh: true, Direct: true }).ToArray())
        {
            var type = due.Question.Question.Type;
            // "So you are well?" "Well, well." confirms; a number or a tale does not.
            if (due.Stated && type != AnswerType.Rating) continue;
            if (FittingAnswer(type, passage) is not { } at) continue;
            if (Counts(due.Question, passage, at)) SettleWith(due.Question, due, utterance, at.Start, at.End, null);
        }
    }

    private CueMatch? FittingAnswer(AnswerType type, Passage passage) => type switch
    {
        AnswerType.Number => passage.Numbers.Select(number => (CueMatch?)new CueMatch(null, number.Key, number.Value.End)).FirstOrDefault(),
        AnswerType.Rating => _speech.Ratings.In(passage).Select(match => (CueMatch?)match).FirstOrDefault(),
        AnswerType.Text when IsSubstance(passage, ShortestAnswer) => new CueMatch(null, 0, passage.Count),
        _ => null,
    };

    /// <summary>Something was said that names no cue: kept until the interviewer goes on.</summary>
    private void Consider(Utterance utterance)
    {
        var passage = utterance.Passage;
        var opening = SubjectPlaceEnd(passage);
        foreach (var due in _due.Where(due => due is { IsFresh: true, Direct: true, Stated: false, Perhaps: null } && due.EvadedIn != _turn))
            if (due.Question.Question.Type != AnswerType.Number && IsSubstance(passage, due.Open ? 1 : ShortestAnswer)
                && !SpeaksOfAnother(passage, opening, opening, due.Question.Subject)
                && !due.Question.Never.Any(passage))
                due.Perhaps = Words(due.Question, due, utterance, 0, passage.Count, null, named: true);
    }

    // "Mi hermana sí" speaks of the sister; "cuando el niño tenga plaza" does not speak of the child.
    private static int SubjectPlaceEnd(Passage passage)
    {
        var word = 0;
        while (word < passage.Count - 1 && passage.IsFiller(word)) word++;
        return Math.Min(passage.ClauseEnd(word), word + 2);
    }

    private bool IsSubstance(Passage passage, int words) =>
        Enumerable.Range(0, passage.Count).Count(i => !passage.IsFiller(i)) >= words
        && !(passage.Count <= 3 && _speech.Accepts.Any(passage))
        && !_speech.Evasions.Any(passage);

    private void SettleWith(HeardQuestion question, Due? due, Utterance utterance, int start, int end, bool? means, bool named = false)
    {
        var words = Words(question, due, utterance, start, end, means, named);
        Settle(question, utterance, words.Answer, words.Spans);
    }

    // "No, tengo permiso de residencia": the no that opens a reply to the question counts for all of it.
    private bool? Opening(Due? due, Passage passage) =>
        due is { IsFresh: true, Direct: true, AskedIn: not null } && passage.Count > 0 && Polarity.Of(passage, 0, _speech) is { Plain: true, Start: 0 } heard ? heard.Yes : null;

    private HeardAnswer Words(HeardQuestion question, Due? due, Utterance utterance, int start, int end, bool? means, bool named)
    {
        var quote = utterance.Quote(start, end);
        var passage = utterance.Passage;
        var type = question.Question.Type;
        bool? yes = type == AnswerType.YesNo ? Opening(due, passage) ?? means ?? !_speech.IsNegated(passage, start, end) : null;
        decimal? number = type == AnswerType.Number
            ? passage.Numbers.Where(number => number.Key >= start).Select(number => (decimal?)number.Value.Value).FirstOrDefault()
            : null;
        var spans = new List<QuoteSpan> { quote };
        // A no says nothing without its question.
        if ((named || yes == false) && due?.AskedIn is { } asked) spans.Add(asked.Quote(0, asked.Passage.Count));
        return new(new(utterance.Segment.Text.Substring(quote.Start, quote.Length), yes, number), spans);
    }
}

/// <summary>An answer and its proof, before it is proposed.</summary>
internal sealed record HeardAnswer(Answer Answer, IReadOnlyList<QuoteSpan> Spans);
