using Portal.Checklists;
using Portal.Conversations;
using Portal.Forms;

namespace Portal.Analysts.Rules;

/// <summary>
/// Follows a stretch of talk sentence by sentence, remembers which questions are due, and writes down what the new
/// segments change. Made anew for each reading: what it must know comes with the reading.
/// </summary>
internal sealed partial class Listener
{
    private const int OldestDue = 2;
    private readonly IReadOnlyList<HeardQuestion> _questions;
    private readonly Speech _speech;
    private readonly HashSet<string> _closed;
    private readonly HashSet<string> _asked;
    private readonly HashSet<(string Question, int Segment)> _rejected;
    private readonly List<Due> _due = [];
    private readonly List<ChecklistChange> _changes = [];
    private bool _interpreted;
    private bool _interviewerSpeaks;
    private bool _aged;
    private int _turn;
    private int _sentences;

    private Listener(IReadOnlyList<HeardQuestion> questions, Speech speech, ChecklistReading reading)
    {
        (_questions, _speech) = (questions, speech);
        _closed = [.. reading.Items.Values.Where(item => !item.TakesAnswer).Select(item => item.QuestionId)];
        _asked = [.. reading.Items.Values.Where(item => item.State != QuestionState.Pending).Select(item => item.QuestionId)];
        foreach (var item in reading.Items.Values)
            if (item is { State: QuestionState.Answered, DecidedByPerson: false, Answer: { } answer }) _answered[item.QuestionId] = answer;
        _rejected = [.. reading.Items.Values.SelectMany(item => item.Proposals.Where(proposal => proposal.Rejected).Select(proposal => (item.QuestionId, proposal.Evidence[0].SegmentId)))];
        if (reading.LastAsked is { } last && reading.Recent.All(segment => segment.Id != last.SegmentId)
            && questions.FirstOrDefault(question => question.Id == last.QuestionId) is { } asked)
            _due.Add(new(asked, null, turn: 0) { Age = 1 });
    }

    public static IReadOnlyList<ChecklistChange> Listen(IReadOnlyList<HeardQuestion> questions, Speech speech, ChecklistReading reading)
    {
        var listener = new Listener(questions, speech, reading);
        foreach (var segment in reading.Recent) listener.Hear([.. Utterance.Of(segment, speech, isNew: false)]);
        foreach (var segment in reading.New) listener.Hear([.. Utterance.Of(segment, speech, isNew: true)]);
        return listener._changes;
    }

    private void Hear(IReadOnlyList<Utterance> segment)
    {
        _interpreted |= segment.Any(utterance => utterance.Segment.Role == SpeakerRole.Other || _speech.Interprets.Any(utterance.Passage));
        var asking = segment.Where(IsInterviewers).ToHashSet();
        if (asking.Count > 0) TakeUp([.. asking]);
        for (var i = 0; i < segment.Count; i++)
        {
            TakeTurn(asking.Contains(segment[i]));
            if (_interviewerSpeaks) Ask(segment[i]);
            else Reply(segment[i], takenBack: i + 1 < segment.Count && IsEvasive(segment[i + 1].Passage));
            ListenAgain(segment[i]);
        }
    }

    private void TakeTurn(bool interviewer)
    {
        _sentences++;
        if (interviewer == _interviewerSpeaks && _turn > 0) return;
        (_interviewerSpeaks, _aged, _sentences) = (interviewer, false, 1);
        _turn++;
    }

    // Where nobody told the voices apart, whoever asks is taken for the interviewer.
    private bool IsInterviewers(Utterance utterance) => utterance.Segment.Role switch
    {
        SpeakerRole.Interviewer => true,
        SpeakerRole.Unknown => utterance.Passage.IsAsked
            || _speech.Requests.Any(utterance.Passage)
            || _speech.Postpones.Any(utterance.Passage)
            || (utterance.Marked && _speech.Confirms.Any(utterance.Passage))
            || (!utterance.Marked && (_speech.Openings.Any(utterance.Passage) || SoundsLikeAsking(utterance.Passage))),
        _ => false,
    };

    // Words that ask something not yet due, without an "I" and without a yes or no.
    private bool SoundsLikeAsking(Passage passage) =>
        !passage.Words.Any(_speech.Self.Fits)
        && Polarity.Of(passage, 0, _speech) is null
        && _questions.Any(question => question.Asks.Any(passage) && !_due.Any(due => due.IsFresh && due.Question == question));

    private bool IsEvasive(Passage passage) => _speech.Evasions.Any(passage) || _speech.Refusals.Any(passage);

    private bool SpeaksOfAnother(Passage passage, int start, int end, AnswerSubject subject) =>
        _speech.SpeaksOfAnother(passage, start, end, subject, _interpreted);

    private void Settle(HeardQuestion question, Utterance at, Answer answer, IReadOnlyList<QuoteSpan> spans)
    {
        if (_rejected.Contains((question.Id, spans[0].SegmentId)) || !_closed.Add(question.Id)) return;
        _due.RemoveAll(due => due.Question == question);
        if (at.IsNew) _changes.Add(new Answered(question.Id, answer, spans, AnswerSource.Rules));
    }
}
