using Portal.Forms;

namespace Portal.Analysts.Rules;

/// <summary>One question of a form with its cues compiled.</summary>
internal sealed class HeardQuestion
{
    public HeardQuestion(Question question, Speech speech)
    {
        Question = question;
        var hearing = AskedByItsWords.Hear(question);
        (Asks, Opens) = (new(hearing.Asks, speech.Groups), new(hearing.Opens, speech.Groups));
        (Answers, Replies) = (new(hearing.Answers, speech.Groups), new(hearing.Replies, speech.Groups));
        Never = new(hearing.Never, speech.Groups);
    }

    public Question Question { get; }

    public string Id => Question.Id;

    public AnswerSubject Subject => Question.Hearing.Subject;

    public CueSet Asks { get; }

    public CueSet Opens { get; }

    public CueSet Answers { get; }

    public CueSet Replies { get; }

    public CueSet Never { get; }
}
