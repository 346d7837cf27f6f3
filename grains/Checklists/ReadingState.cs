using Portal.Conversations;

namespace Portal.Checklists;

/// <summary>What a model has read of a conversation and what that cost: the fold of its facts. <see cref="Apply"/> never throws and does no IO.</summary>
public sealed class ReadingState
{
    private readonly Dictionary<string, int> asked = [];

    /// <summary>While people talk: the last line it has read. Later lines have greater ids.</summary>
    public int Through { get; private set; }

    /// <summary>Afterwards, over the whole: the last line it has read, in the order of the transcript; 0 before the first.</summary>
    public int WholeThrough { get; private set; }

    /// <summary>How often it was asked.</summary>
    public int Calls { get; private set; }

    /// <summary>Tokens it was given.</summary>
    public int InputTokens { get; private set; }

    /// <summary>Tokens it wrote.</summary>
    public int OutputTokens { get; private set; }

    /// <summary>Why it does not read at the moment; null while it does.</summary>
    public AnalystTrouble? Trouble { get; private set; }

    /// <summary>What of it is shown; null where no model has read anything.</summary>
    public ModelUse? Use => Calls == 0 && Trouble is null ? null : new ModelUse(Calls, InputTokens, OutputTokens, Trouble);

    /// <summary>The line in which a question was put last, or null.</summary>
    public int? AskedIn(string questionId) => asked.TryGetValue(questionId, out var line) ? line : null;

    /// <summary>Folds one fact in.</summary>
    public void Apply(ConversationFact fact)
    {
        switch (fact)
        {
            case QuestionAsked put: asked[put.QuestionId] = put.SegmentId; break;
            case LinesRead read: Read(read); break;
            case ModelAsked one: Paid(one.InputTokens, one.OutputTokens); break;
            case AnalystLost lost: Trouble = lost.Reason; break;
            case AnalystBack: Trouble = null; break;
        }
    }

    private void Read(LinesRead read)
    {
        if (read.Whole) WholeThrough = read.Through;
        Through = Math.Max(Through, read.Through);
        if (read.Called) Paid(read.InputTokens, read.OutputTokens);
    }

    private void Paid(int inputTokens, int outputTokens)
    {
        Calls++;
        InputTokens += inputTokens;
        OutputTokens += outputTokens;
    }
}
