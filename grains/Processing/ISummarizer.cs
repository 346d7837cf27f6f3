using System.Collections.Immutable;
using Portal.Conversations;

namespace Portal.Processing;

/// <summary>
/// Port: a language model that says what a finished talk was about. It is given the lines piece by piece, each once, so its tokens grow with the length of the talk.
/// It only proposes; <see cref="SummaryChecks"/> keeps what rests on lines, and where it fails the topics that were settled are named instead.
/// </summary>
public interface ISummarizer
{
    /// <summary>Short name for the log: <c>openai</c>.</summary>
    string Name { get; }

    /// <summary>How much it is given.</summary>
    SummaryTerms Terms { get; }

    /// <summary>
    /// Takes one more piece in. Throws <see cref="Checklists.ModelUnavailableException"/> when nothing usable came, within <see cref="SummaryTerms.AnswerWithin"/>.
    /// </summary>
    Task<ProposedSummary> Write(SummaryPiece piece, CancellationToken cancellation);
}

/// <summary>How much a summarizer is given.</summary>
/// <param name="WordsPerPiece">At most so many words of the talk in one call.</param>
/// <param name="TokensPerConversation">What a conversation may cost, reading along included; read and written.</param>
/// <param name="AnswerWithin">Longer is no answer.</param>
public sealed record SummaryTerms(int WordsPerPiece, int TokensPerConversation, TimeSpan AnswerWithin);

/// <summary>A piece of the talk.</summary>
/// <param name="Language">In which to write, ISO 639-1.</param>
/// <param name="SoFar">What was noted of the pieces before; empty at the first.</param>
/// <param name="Lines">The lines of this one, in order.</param>
public sealed record SummaryPiece(string Language, ImmutableArray<SummarySentence> SoFar, ImmutableArray<Segment> Lines);

/// <summary>What it makes of all pieces so far. Not checked.</summary>
/// <param name="Title">In a few words.</param>
/// <param name="Sentences">What matters, with the lines each sentence rests on.</param>
/// <param name="InputTokens">What it was given for this piece.</param>
/// <param name="OutputTokens">What it wrote.</param>
public sealed record ProposedSummary(string Title, ImmutableArray<SummarySentence> Sentences, int InputTokens, int OutputTokens);
