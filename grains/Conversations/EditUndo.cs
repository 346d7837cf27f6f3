using System.Collections.Immutable;
using Portal.Checklists;

namespace Portal.Conversations;

/// <summary>The facts that take an edit back, given the conversation as it was before it. Questions that somebody changed since stay as they are.</summary>
public static class EditUndo
{
    /// <summary>What undoes the edit; <see cref="PortalError.Conflict"/> when its lines have changed since, <see cref="PortalError.Invalid"/> when it is no edit.</summary>
    public static IReadOnlyList<ConversationFact> Of(ConversationFact edit, ConversationState before, ConversationState now) => edit switch
    {
        LinesEdited edited => [Lines(edited, before, now)],
        SpeakerNamed { By: RoleSource.Person } named => Speakers(named, before, now),
        _ when MarkUndo.QuestionOf(edit) is { } question => [MarkUndo.Of(question, edit, before, now)],
        _ => throw new PortalException(PortalError.Invalid, "Ese cambio no se puede deshacer."),
    };

    private static LinesEdited Lines(LinesEdited edited, ConversationState before, ConversationState now)
    {
        if (!edited.Lines.All(line => now.Segment(line.Id) is { } still && still.Text == line.Text) || !TheyAreNeighbours(edited.Lines, now)) throw ChangedSince();
        var lines = edited.Replaced.Select(before.Segment).OfType<Segment>().ToImmutableArray();
        // What was taken off the record meanwhile does not come back, nor what it would stand beside.
        if (lines.Concat(edited.Lines).Any(line => line.Text.Length == 0)) throw ChangedSince();
        var restored = Restored(edited.Items, before, now);
        var followed = now.Checklist.Items.Values.Where(item => restored.All(one => one.QuestionId != item.QuestionId))
            .Select(item => (Was: item, Is: EvidenceMoves.Follow(item, edited.Lines, lines)))
            .Where(pair => !EvidenceMoves.Same(pair.Was, pair.Is)).Select(pair => pair.Is);
        return new LinesEdited(LineEdit.Undone, [.. edited.Lines.Select(line => line.Id)], lines, [.. restored, .. followed]);
    }

    private static bool TheyAreNeighbours(ImmutableArray<Segment> lines, ConversationState now)
    {
        var place = 0;
        while (place < now.Segments.Count && now.Segments[place].Id != lines[0].Id) place++;
        return place + lines.Length <= now.Segments.Count && lines.Select((line, i) => now.Segments[place + i].Id == line.Id).All(same => same);
    }

    /// <summary>One fact for the line or the voice, and one for each line of the voice that stood otherwise than the voice, or was named otherwise since.</summary>
    private static List<ConversationFact> Speakers(SpeakerNamed named, ConversationState before, ConversationState now)
    {
        var lines = now.Segments.Where(line => line.Id == named.SegmentId || (named.Voice is not null && line.Voice == named.Voice)).ToList();
        if (!lines.Exists(StillNamed)) throw ChangedSince();
        var items = Restored(named.Items ?? [], before, now);
        if (named.Voice is not { } voice) return [Line(lines[0], items)];
        var (role, by) = before.Voices.Of(voice);
        return [new SpeakerNamed(null, voice, role, items, by, Undone: true), .. lines.Select(line => Line(line, null)).Where(line => line.Role != role || line.By != by)];

        bool StillNamed(Segment line) => line.Role == named.Role && line.RoleBy == named.By;

        SpeakerNamed Line(Segment line, ImmutableArray<ChecklistItem>? moved)
        {
            var was = !StillNamed(line) ? line : before.Segment(line.Id) ?? before.Voices.Name(line with { Role = SpeakerRole.Unknown, RoleBy = RoleSource.Engine });
            return new SpeakerNamed(line.Id, null, was.Role, moved, was.RoleBy);
        }
    }

    private static ImmutableArray<ChecklistItem> Restored(ImmutableArray<ChecklistItem> items, ConversationState before, ConversationState now) =>
        [.. items.Where(item => EvidenceMoves.Same(item, now.Checklist.Item(item.QuestionId))).Select(item => before.Checklist.Item(item.QuestionId))];

    private static PortalException ChangedSince() =>
        new(PortalError.Conflict, "Esas intervenciones han cambiado desde entonces. Corrígelas a mano.");
}
