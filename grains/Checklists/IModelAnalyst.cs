using System.Collections.Immutable;
using Portal.Checks;

namespace Portal.Checklists;

/// <summary>
/// Port: tier 1, a language model that reads after the rules and in its own time: a talk never waits for it. Beside <see cref="IAnalyst"/>, which is asked line by line.
/// It only says what it believes; <see cref="ModelDecisions"/> and <see cref="ChecklistDecisions"/> keep what is proved.
/// </summary>
public interface IModelAnalyst
{
    /// <summary>Short name for options and notices: <c>openai</c>.</summary>
    string Name { get; }

    /// <summary>How much it is given, and how often.</summary>
    ModelTerms Terms { get; }

    /// <summary>
    /// Reads new lines once for all open questions. Throws <see cref="ModelUnavailableException"/> when nothing usable came, within <see cref="ModelTerms.AnswerWithin"/>.
    /// </summary>
    Task<ModelReading> Read(ChecklistReading reading, CancellationToken cancellation);
}

/// <summary>How much a model is given, and how often: what keeps the tokens of a conversation linear in its length.</summary>
/// <param name="WordsPerCall">So many new words are gathered before it is asked.</param>
/// <param name="MostWords">At most so many in one call; what is more is read by the next ones.</param>
/// <param name="TokensPerConversation">Its budget, read and written: what is over is left to the rules.</param>
/// <param name="Gated">It is asked only where a question was put and the rules have not heard its answer; what nobody asked waits for the reading at the end.</param>
/// <param name="AnswerWithin">Longer is no answer.</param>
/// <param name="Pause">How long to leave it in peace after a failure.</param>
public sealed record ModelTerms(int WordsPerCall, int MostWords, int TokensPerConversation, bool Gated, TimeSpan AnswerWithin, TimeSpan Pause);

/// <summary>What a model made of some lines.</summary>
/// <param name="Answers">What it believes was answered. Not checked.</param>
/// <param name="InputTokens">What it was given.</param>
/// <param name="OutputTokens">What it wrote.</param>
public sealed record ModelReading(ImmutableArray<ModelAnswer> Answers, int InputTokens, int OutputTokens);

/// <summary>A model says that a question was answered.</summary>
/// <param name="QuestionId">Which.</param>
/// <param name="SegmentId">In which line.</param>
/// <param name="Quote">With which words of it.</param>
/// <param name="YesNo">For a question of yes or no.</param>
/// <param name="Number">For a number.</param>
[GenerateSerializer, Immutable, Alias("portal.model-answer")]
public sealed record ModelAnswer(
    [property: Id(0)] string QuestionId, [property: Id(1)] int SegmentId, [property: Id(2)] string Quote, [property: Id(3)] bool? YesNo, [property: Id(4)] decimal? Number);

/// <summary>The model gave nothing usable. Its message never holds words of the talk, nor of the answer.</summary>
public sealed class ModelUnavailableException : Exception, IHasFault
{
    /// <summary>Says why, in a few words of ours.</summary>
    public ModelUnavailableException(string why, bool answered = false, TimeSpan? again = null) : base(why) => (Answered, Again, Fault) = (answered, again, answered ? OutsideFault.Nonsense : null);

    /// <summary>It did answer, but with something that cannot be used: asking the same again would cost the same again.</summary>
    public bool Answered { get; }

    /// <summary>What the model was given all the same.</summary>
    public int InputTokens { get; private set; }

    /// <summary>What it wrote all the same.</summary>
    public int OutputTokens { get; private set; }

    /// <summary>The same, with what it cost: an answer that is of no use is paid for, too.</summary>
    public ModelUnavailableException Costing(int inputTokens, int outputTokens)
    {
        (InputTokens, OutputTokens) = (inputTokens, outputTokens);
        return this;
    }

    /// <summary>What is wrong, for those who look after the machines.</summary>
    public OutsideFault? Fault { get; init; }

    /// <summary>When it wants to be asked again, where it said so.</summary>
    public TimeSpan? Again { get; }
}
