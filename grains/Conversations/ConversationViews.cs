using Portal.Checklists;
using Portal.Forms;

namespace Portal.Conversations;

/// <summary>What others see of a conversation's state.</summary>
public static class ConversationViews
{
    /// <summary>The whole conversation.</summary>
    public static ConversationView View(this ConversationState state, Guid id, Form form) => new(
        id, state.Version, state.Opened!.IntervieweeId, state.Opened.Form, state.Opened.Engine, state.Opened.Origin, state.Status, state.OpenedAt,
        state.Sealed?.DurationMs ?? 0, state.Sealed?.Complete ?? true, state.Titled?.Title, state.Titled?.Description,
        [.. state.Segments.Where(segment => segment.Text.Length > 0)], [.. state.Checklist.InOrderOf(form)], [.. state.Gaps], state.EngineAway,
        state.Failure is { NeedsAttention: true } failure ? failure.Sentence : null,
        state.OffTheRecord.Stretches, state.Jottings.Notes, state.Jottings.Moments, state.AwayFromMs, state.Missing, state.Reading.Use,
        state.Titled?.Summary);

    /// <summary>One line of it, for lists.</summary>
    public static ConversationSummary Summary(this ConversationState state, Guid id, Form form) => new(
        id, state.Status, state.Opened!.Origin, state.OpenedAt, state.Sealed?.DurationMs ?? 0, state.Titled?.Title, state.Titled?.Description,
        state.Checklist.InOrderOf(form).Count(item => item.State is not (QuestionState.Pending or QuestionState.Asked)), form.Questions().Count());
}
