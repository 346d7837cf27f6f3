using System.Collections.Immutable;
using Portal.Checklists;
using Portal.Forms;
using Portal.Recordings;

namespace Portal.Conversations;

/// <summary>
/// "Esto no", decided: which lines go, which answers stood on them, and what each stored fact may still say. The list of facts is append-only but for this:
/// a person's wish that something was never said weighs more than a log that is never written over. Versions, times and kinds stay.
/// </summary>
public static class Striking
{
    private const long LongestMs = 48L * 60 * 60 * 1000;

    /// <summary>The fact of a wish, or null when it is recorded already. What is no stretch is <see cref="PortalError.Invalid"/>. The form is for its conditions.</summary>
    public static OffTheRecord? Decide(ConversationState state, OffTheRecordWish wish, Form? form = null)
    {
        if (wish.Id == Guid.Empty || wish.FromMs < 0 || wish.ToMs <= wish.FromMs || wish.ToMs > LongestMs)
            throw new PortalException(PortalError.Invalid, "No entendemos qué parte hay que quitar. Vuelve a elegirla.");
        if (state.OffTheRecord.Knows(wish.Id)) return null;
        var asked = new Stretch(wish.FromMs, wish.ToMs);
        var lines = state.Segments.Where(segment => segment.Text.Length > 0 && asked.Touches(segment.FromMs, segment.ToMs)).ToList();
        // Lines go whole, with their sound: half a sentence can say it all.
        var from = lines.Select(line => line.FromMs).Append(asked.FromMs).Min();
        var to = lines.Select(line => line.ToMs).Append(asked.ToMs).Max();
        var ids = lines.Select(line => line.Id).ToHashSet();
        var off = new OffTheRecord(wish.Id, from, to, [.. ids.Order()], [], "Se ha quitado lo que la sostenía.");
        var withdrawn = state.Checklist.Items.Values.Where(item => RestsOn(item.Evidence, off, state)).Select(item => item.QuestionId);
        off = off with { Withdrawn = [.. withdrawn.Order(StringComparer.Ordinal)] };
        return form is null ? off : off with { Withdrawn = [.. off.Withdrawn.Union(Concluded(form, off, state)).Order(StringComparer.Ordinal)] };
    }

    /// <summary>What a condition had concluded from an answer tells the answer: it goes with it.</summary>
    private static IEnumerable<string> Concluded(Form form, OffTheRecord off, ConversationState state) =>
        Conditions.Follow(form, state.Checklist.With([off])).OfType<AnswerWithdrawn>().Select(withdrawn => withdrawn.QuestionId);

    /// <summary>
    /// What a stored fact may still say; the same fact when it holds nothing of the stretch. A line that was split or merged stood in other lines before: of
    /// those, only what a line that stays still says is left.
    /// </summary>
    public static ConversationFact Without(ConversationFact fact, OffTheRecord off, ConversationState state) => fact switch
    {
        SegmentHeard heard when Goes(heard.Segment, off, state) => heard with { Segment = Silent(heard.Segment) },
        SegmentCorrected corrected when Goes(corrected.SegmentId, corrected.Text, off, state) => corrected with { Text = "" },
        LinesEdited edited when edited.Lines.Any(line => Goes(line, off, state)) || edited.Items.Any(item => RestsOn(item, off, state)) => edited with
        {
            Lines = [.. edited.Lines.Select(line => Goes(line, off, state) ? Silent(line) : line)],
            Items = Left(edited.Items, off, state),
        },
        SpeakerNamed { Items: { } items } named when items.Any(item => RestsOn(item, off, state)) => named with { Items = Left(items, off, state) },
        MarkUndone undone when RestsOn(undone.Item, off, state) => undone with { Item = Left(undone.Item, off, state) },
        QuestionAnswered answered when RestsOn(answered.Evidence, off, state) => new Erased(),
        AnswerProposed proposed when RestsOn(proposed.Proposal.Evidence, off, state) => new Erased(),
        // A conclusion that holds no longer would still tell what it was drawn from.
        QuestionSetAside { By: AnswerSource.Rules } aside when !state.Checklist.Item(aside.QuestionId).SetAsideByRule => new Erased(),
        AnswerWithdrawn { By: AnswerSource.Rules } withdrawn when !state.Checklist.Item(withdrawn.QuestionId).SetAsideByRule => new Erased(),
        MicrophonesHeard heard when heard.Turns.Any(turn => turn.FromMs < off.ToMs && off.FromMs < turn.ToMs) => heard with { Turns = MicrophoneTurns.Without(heard.Turns, new Stretch(off.FromMs, off.ToMs)) },
        NoteTaken note when new Stretch(off.FromMs, off.ToMs).Holds(note.AtMs) => new Erased(),
        // Titles quote the talk; a new one is made.
        Titled => new Erased(),
        _ => fact,
    };

    private static Segment Silent(Segment line) => line with { Text = "", Words = [] };

    private static bool Goes(Segment line, OffTheRecord off, ConversationState state) => Goes(line.Id, line.Text, off, state);

    private static bool RestsOn(ChecklistItem item, OffTheRecord off, ConversationState state) =>
        RestsOn(item.Evidence, off, state) || item.Proposals.Any(proposal => RestsOn(proposal.Evidence, off, state));

    private static ImmutableArray<ChecklistItem> Left(ImmutableArray<ChecklistItem> items, OffTheRecord off, ConversationState state) =>
        [.. items.Where(item => !RestsOn(item.Evidence, off, state)).Select(item => item with { Proposals = item.Proposals.RemoveAll(proposal => RestsOn(proposal.Evidence, off, state)) })];

    private static ChecklistItem Left(ChecklistItem item, OffTheRecord off, ConversationState state) =>
        (RestsOn(item.Evidence, off, state) ? item with { Answer = null, Evidence = [] } : item) with { Proposals = item.Proposals.RemoveAll(proposal => RestsOn(proposal.Evidence, off, state)) };

    private static bool RestsOn(ImmutableArray<Evidence> proof, OffTheRecord off, ConversationState state) =>
        proof.Any(evidence => Goes(evidence.SegmentId, evidence.Quote, off, state));

    private static bool Goes(int id, string words, OffTheRecord off, ConversationState state)
    {
        if (off.Segments.Contains(id)) return true;
        var kin = state.Kin(id);
        return kin.Any(off.Segments.Contains)
            && !kin.Any(one => !off.Segments.Contains(one) && state.Segment(one) is { } stays && stays.Text.Contains(words, StringComparison.Ordinal));
    }
}
