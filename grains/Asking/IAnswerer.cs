using Portal.Checklists;
using Portal.Conversations;
using Portal.Forms;

namespace Portal.Asking;

/// <summary>
/// Port: answers a question about one conversation. An answerer proposes; <see cref="Citations"/> keeps only what stands in the transcript word for word, and words
/// that rest on nothing are not shown, so a wrong or hostile answer cannot invent what somebody said. Those registered are tried in their order; the last one,
/// which shows passages, is always there.
/// </summary>
public interface IAnswerer
{
    /// <summary>Short name for notices: <c>passages</c>, <c>openai</c>.</summary>
    string Name { get; }

    /// <summary>Tokens that a conversation may cost, reading along included; null from one that costs none.</summary>
    int? TokensPerConversation => null;

    /// <summary>Answers, within 25 seconds. May fail: then the next one is asked. Nothing of the question or the talk may stand in what it throws.</summary>
    Task<ProposedAnswer> Answer(Inquiry inquiry, CancellationToken cancellation);
}

/// <summary>What an answerer is given.</summary>
/// <param name="Question">As typed, in any language.</param>
/// <param name="Segments">The transcript, in its order; only lines with words.</param>
/// <param name="Checklist">What the talk settled, with its evidence.</param>
/// <param name="Form">The questionnaire; its language is that of the talk.</param>
/// <param name="Translations">The same questionnaire in other languages, its questions with the same ids: one may ask in another language than that of the talk.</param>
public sealed record Inquiry(
    string Question, IReadOnlyList<Segment> Segments, IReadOnlyList<ChecklistItem> Checklist, Form Form, IReadOnlyList<Form> Translations);

/// <summary>What it answers.</summary>
/// <param name="Text">The answer in words; null from one that only finds passages.</param>
/// <param name="Citations">What it rests on, the most important first; none when the talk says nothing about it.</param>
/// <param name="InputTokens">What a model was given for it.</param>
/// <param name="OutputTokens">What it wrote.</param>
public sealed record ProposedAnswer(string? Text, IReadOnlyList<ProposedCitation> Citations, int InputTokens = 0, int OutputTokens = 0);

/// <summary>Words that an answer rests on.</summary>
/// <param name="SegmentId">The line.</param>
/// <param name="Quote">Words of it, literally.</param>
public sealed record ProposedCitation(int SegmentId, string Quote);
