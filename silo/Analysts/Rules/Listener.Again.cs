using Portal.Checklists;
using Portal.Forms;

namespace Portal.Analysts.Rules;

/// <summary>
/// What has been answered is listened for again, to hear whether she says the opposite later: another yes or no, another number. Only where it is put
/// plainly: by words that settle the question alone, or when just this question is asked once more.
/// </summary>
internal sealed partial class Listener
{
    private readonly Dictionary<string, Answer> _answered = [];
    private Due? _again;

    private void ListenAgain(Utterance utterance)
    {
        if (_answered.Count == 0) return;
        if (_interviewerSpeaks) AskAgain(utterance);
        else ReplyAgain(utterance);
    }

    private void AskAgain(Utterance utterance)
    {
        var asks = AsksOf(utterance).ToArray();
        if (asks.Length == 0 && !IsQuestion(utterance)) return;
        // What it only touches on by the way is not what it asks.
        _again = asks.Where(ask => ask is { Direct: true, Stated: false }).ToArray() is [var only] && _answered.ContainsKey(only.Question.Id) ? only : null;
    }

    private void ReplyAgain(Utterance utterance)
    {
        var (passage, again) = (utterance.Passage, _again);
        if (passage.IsAsked || IsEvasive(passage)) return;
        _again = null;
        if (!utterance.IsNew) return;
        foreach (var question in _questions.Where(question => _answered.ContainsKey(question.Id)))
        {
            if (Said(question, again?.Question == question ? again : null, utterance) is not { } said) continue;
            if (said.Answer.Contradicts(_answered[question.Id]) && _answered.Remove(question.Id))
                _changes.Add(new Answered(question.Id, said.Answer, said.Spans, AnswerSource.Rules));
        }
    }

    private HeardAnswer? Said(HeardQuestion question, Due? again, Utterance utterance)
    {
        var passage = utterance.Passage;
        // Words that settle a question and leave it open which way prove no opposite.
        foreach (var match in question.Answers.In(passage))
            if ((question.Question.Type == AnswerType.Number || match.Cue?.Means is not null) && Counts(question, passage, match))
                return Words(question, again, utterance, match.Start, match.End, match.Cue?.Means, named: false);
        if (again is null) return null;
        if (question.Question.Type == AnswerType.Number)
            return FittingAnswer(AnswerType.Number, passage) is { } number ? Words(question, again, utterance, number.Start, number.End, null, named: true) : null;
        return Polarity.Of(passage, 0, _speech) is { Plain: true, Start: 0 } heard && !again.Open
            ? Words(question, again, utterance, heard.Start, heard.End, heard.Yes, named: true)
            : null;
    }
}
