using Portal.Checklists;
using Portal.Conversations;

namespace Portal.Analysts.Rules;

internal sealed partial class Listener
{
    private const int ShortRemark = 5;

    /// <summary>
    /// How the interviewer goes on tells whether a reply that named no cue was an answer: she moves to something else, or
    /// she asks again.
    /// </summary>
    private void TakeUp(IReadOnlyList<Utterance> interviewer)
    {
        var waiting = _due.Where(due => due.Perhaps is not null).ToArray();
        if (waiting.Length == 0) return;
        var passages = interviewer.Select(utterance => utterance.Passage).ToArray();
        var askedAgain = interviewer.SelectMany(AsksOf).Select(ask => ask.Question).ToHashSet();
        var closes = passages.Any(_speech.Closes.Any);
        var insists = passages.Any(passage => _speech.Clarifies.Any(passage) || _speech.Reassures.Any(passage) || (!closes && _speech.Postpones.Any(passage)))
            || interviewer.Any(utterance => utterance.TrailsOff);
        foreach (var due in waiting)
        {
            // Whoever asks something else of the form has gone on, whatever small words came before.
            var goesOn = askedAgain.Count > 0 ? !askedAgain.Contains(due.Question) : !insists;
            if (goesOn && due.Perhaps is { } words) Settle(due.Question, interviewer[0], words.Answer, words.Spans);
            due.Perhaps = null;
        }
    }

    private void Ask(Utterance utterance)
    {
        var passage = utterance.Passage;
        if (_speech.Postpones.Any(passage))
        {
            PutOff(passage);
            return;
        }
        _due.RemoveAll(due => due.Rhetorical);
        var asks = AsksOf(utterance).ToArray();
        var clarifies = _speech.Clarifies.Any(passage);
        // Another question of the form ends the wait for the one before; small talk in between does not.
        if (asks.Length > 0) Age(OldestDue + 1);
        else if (!clarifies && IsQuestion(utterance)) Age(1);
        foreach (var ask in asks)
        {
            _due.RemoveAll(due => due.Question == ask.Question);
            if (_closed.Contains(ask.Question.Id)) continue;
            _due.Add(ask);
            if (ask.Direct && !ask.Stated && utterance.IsNew && _asked.Add(ask.Question.Id))
                _changes.Add(new Asked(ask.Question.Id, utterance.Segment.Id));
        }
        if (utterance.Segment.Role == SpeakerRole.Unknown && !utterance.Marked) ReplyInSameBreath(utterance);
    }

    /// <summary>"We leave that for another day": what it names, or else what this turn has asked, is not due any more.</summary>
    private void PutOff(Passage passage)
    {
        var named = _questions.Where(question => question.Asks.Any(passage) || question.Opens.Any(passage)).ToHashSet();
        _due.RemoveAll(due => named.Count > 0 ? named.Contains(due.Question) : due.Turn == _turn);
    }

    private void Age(int by)
    {
        if (_aged) return;
        _aged = true;
        foreach (var due in _due.Where(due => due.Turn < _turn)) due.Age += by;
        _due.RemoveAll(due => due.Age > OldestDue);
    }

    private IEnumerable<Due> AsksOf(Utterance utterance)
    {
        var passage = utterance.Passage;
        if (_speech.Postpones.Any(passage)) yield break;
        var stated = IsStatement(utterance);
        if (stated && !_speech.Confirms.Any(passage)) yield break;
        foreach (var question in _questions)
        {
            if (question.Never.Any(passage)) continue;
            var direct = FirstAbout(question, question.Asks, passage);
            var opened = direct is null ? FirstAbout(question, question.Opens, passage) : null;
            var heard = direct ?? opened ?? (stated ? FirstAbout(question, question.Answers, passage) : null);
            if (heard is not { } match) continue;
            yield return new(question, utterance, _turn)
            {
                Direct = direct is not null || (stated && opened is null),
                Open = !stated && AsksOpenly(passage, match),
                Stated = stated && opened is null,
                Rhetorical = !_interviewerSpeaks,
            };
        }
    }

    private CueMatch? FirstAbout(HeardQuestion question, CueSet cues, Passage passage)
    {
        foreach (var match in cues.In(passage))
            // Through an interpreter the person is asked about as "she" and "your mother".
            if (_interpreted || IsAddressed(passage, match.End) || !SpeaksOfAnother(passage, match.Start, match.End, question.Subject))
                return match;
        return null;
    }

    private bool IsAddressed(Passage passage, int end) =>
        Enumerable.Range(passage.ClauseStart(end - 1), end - passage.ClauseStart(end - 1)).Any(i => _speech.Addressed.Fits(passage.Words[i]));

    // A recogniser that writes commas and full stops would have written the question mark.
    private bool IsStatement(Utterance utterance) =>
        utterance.Marked
        && !utterance.Passage.IsAsked
        && !utterance.TrailsOff
        && utterance.Passage.Count > ShortRemark
        && !_speech.Requests.Any(utterance.Passage);

    private bool IsQuestion(Utterance utterance) =>
        utterance.Passage.IsAsked
        || _speech.Requests.Any(utterance.Passage)
        || (!utterance.Marked && _speech.Openings.Any(utterance.Passage));

    private bool AsksOpenly(Passage passage, CueMatch match)
    {
        for (var i = 0; i < match.End; i++)
        {
            var word = passage.Words[i];
            if (!_speech.QuestionWords.Fits(word) || (i > 0 && _speech.Embeds.Fits(passage.Words[i - 1]))) continue;
            // Without its accent it asks only where a clause begins: "dónde vive" but "un sitio donde vivir".
            if (word.Spelled != word.Word || passage.OpensClause(i)) return true;
            if (i > 0 && _speech.Prepositions.Fits(passage.Words[i - 1]) && passage.OpensClause(i - 1)) return true;
        }
        return false;
    }

    /// <summary>Question and answer in one unpunctuated segment: the answer begins with a yes or no, or where somebody says "I".</summary>
    private void ReplyInSameBreath(Utterance utterance)
    {
        var words = utterance.Passage.Words;
        var from = _due.Where(due => due.AskedIn == utterance).Select(due => LastWordOf(due, utterance.Passage)).DefaultIfEmpty(-1).Max();
        if (from < 0) return;
        foreach (var tag in _speech.Tags.In(utterance.Passage, from, words.Count).Take(1)) from = tag.End;
        for (; from < words.Count; from++)
        {
            var rest = new Passage([.. words.Skip(from)], _speech);
            if (!_speech.Self.Fits(words[from]) && Polarity.Of(rest, 0, _speech) is not { Start: 0 }) continue;
            TakeTurn(interviewer: false);
            Reply(utterance with { Passage = rest });
            return;
        }
    }

    private static int LastWordOf(Due due, Passage passage) =>
        due.Question.Asks.In(passage).Concat(due.Question.Opens.In(passage)).Select(match => match.End).DefaultIfEmpty(-1).First();
}
