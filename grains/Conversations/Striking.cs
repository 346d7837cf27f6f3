using System.Collections.Immutable;
using Portal.Checklists;

namespace Portal.Conversations;

/// <summary>
/// "Esto no", decided: which lines go, which answers stood on them, and what each stored fact may still say. The list of facts is append-only but for this:
/// a person's wish that something was never said weighs more than a log that is never written over. Versions, times and kinds stay.
/// </summary>
public static class Striking
{
    private const long LongestMs = 48L * 60 * 60 * 1000;

    /// <summary>The fact of a wish, or null when it is recorded already. What is no stretch is <see cref="PortalError.Invalid"/>.</summary>
    public static OffTheRecord? Decide(ConversationState state, OffTheRecordWish wish)
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
        var withdrawn = state.Checklist.Items.Values.Where(item => item.Evidence.Any(evidence => ids.Contains(evidence.SegmentId))).Select(item => item.QuestionId);
        return new OffTheRecord(wish.Id, from, to, [.. ids.Order()], [.. withdrawn.Order(StringComparer.Ordinal)], "Se ha quitado lo que la sostenía.");
    }

    /// <summary>What a stored fact may still say; the same fact when it holds nothing of the stretch.</summary>
    public static ConversationFact Without(ConversationFact fact, OffTheRecord off) => fact switch
    {
        SegmentHeard heard when off.Segments.Contains(heard.Segment.Id) => heard with { Segment = heard.Segment with { Text = "", Words = [] } },
        SegmentCorrected corrected when off.Segments.Contains(corrected.SegmentId) => corrected with { Text = "" },
        QuestionAnswered answered when RestsOn(answered.Evidence, off) => new Erased(),
        AnswerProposed proposed when RestsOn(proposed.Proposal.Evidence, off) => new Erased(),
        NoteTaken note when new Stretch(off.FromMs, off.ToMs).Holds(note.AtMs) => new Erased(),
        // Titles quote the talk; a new one is made.
        Titled => new Erased(),
        _ => fact,
    };

    private static bool RestsOn(ImmutableArray<Evidence> proof, OffTheRecord off) => proof.Any(evidence => off.Segments.Contains(evidence.SegmentId));
}
