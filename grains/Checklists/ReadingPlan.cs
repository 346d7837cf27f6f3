using System.Collections.Immutable;
using Portal.Conversations;
using Portal.Forms;

namespace Portal.Checklists;

/// <summary>
/// What a model reads next: a pure reading of the facts, so after a restart it goes on where it was. While people talk it is given new lines only; at the end the
/// whole once more, in pieces, for what is still open.
/// </summary>
internal static class ReadingPlan
{
    private const int RecentLines = 8;

    /// <summary>The next lines to read, or null when there is nothing to do now.</summary>
    /// <param name="state">The conversation.</param>
    /// <param name="form">Its questionnaire.</param>
    /// <param name="terms">How much the model is given.</param>
    /// <param name="whole">Whether this is the reading at the end, which is one of the stages.</param>
    public static DueReading? Next(ConversationState state, Form form, ModelTerms terms, bool whole)
    {
        if (state.Opened is null || state.IsDiscarded || whole != state.Sealed is not null) return null;
        var open = form.Questions().Where(question => !question.ByHandOnly).Select(question => state.Checklist.Item(question.Id)).Where(item => item.TakesAnswer).ToImmutableArray();
        if (open.IsEmpty || state.Reading.Trouble == AnalystTrouble.Budget) return null;
        var lines = state.Segments.Where(line => line.Text.Length > 0).ToList();
        var unread = whole ? UnreadOfWhole(state) : lines.Where(line => line.Id > state.Reading.Through).OrderBy(line => line.Id).ToList();
        if (unread.Count == 0 || (!whole && unread.Sum(Portions.Words) < terms.WordsPerCall)) return null;

        var piece = unread[..Portions.Next(unread, 0, terms.MostWords)];
        var first = lines.FindIndex(piece.Contains);
        var recent = lines.Skip(Math.Max(0, first - RecentLines)).Take(Math.Min(first, RecentLines)).ToImmutableArray();
        var fresh = lines.Where(piece.Contains).ToImmutableArray();
        var kind = state.Reading.InputTokens + state.Reading.OutputTokens >= terms.TokensPerConversation ? ReadingKind.OutOfBudget
            : !whole && terms.Gated && !IsUndecided(state, open, recent, fresh) ? ReadingKind.Settled
            : ReadingKind.Call;
        return new DueReading(kind, whole, whole ? state.Reading.WholeThrough : state.Reading.Through, piece[^1].Id, form, open, recent, fresh);
    }

    /// <summary>Whether what was read then may still be told to the conversation as it is now.</summary>
    public static bool IsCurrent(ConversationState state, DueReading read) =>
        state.Opened is not null && !state.IsDiscarded && (state.Sealed is null || Pipeline.Next(state) is not null)
        && read.After == (read.Whole ? state.Reading.WholeThrough : state.Reading.Through);

    /// <summary>A question was put here or shortly before, somebody has spoken since, and the rules have not heard its answer.</summary>
    private static bool IsUndecided(ConversationState state, ImmutableArray<ChecklistItem> open, ImmutableArray<Segment> recent, ImmutableArray<Segment> fresh)
    {
        var shown = recent.Concat(fresh).ToList();
        return open.Any(item => state.Reading.AskedIn(item.QuestionId) is { } asked
            && shown.FindIndex(line => line.Id == asked) is >= 0 and var at
            && shown.Skip(at + 1).Any(line => line.Role != SpeakerRole.Interviewer && line.Id > state.Reading.Through));
    }

    private static List<Segment> UnreadOfWhole(ConversationState state)
    {
        var transcript = state.Segments.ToList();
        var read = state.Reading.WholeThrough;
        var from = read == 0 ? 0 : transcript.FindIndex(line => line.Id == read) is >= 0 and var at ? at + 1 : transcript.Count;
        return [.. transcript.Skip(from).Where(line => line.Text.Length > 0)];
    }
}
