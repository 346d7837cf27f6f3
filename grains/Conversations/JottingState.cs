using System.Collections.Immutable;

namespace Portal.Conversations;

/// <summary>Notes and flagged moments: the fold of their facts. <see cref="Apply"/> never throws and does no IO.</summary>
public sealed class JottingState
{
    private readonly Dictionary<Guid, Note> notes = [];
    private readonly Dictionary<Guid, Moment> moments = [];

    /// <summary>The notes, in their order.</summary>
    public ImmutableArray<Note> Notes => [.. notes.Values.OrderBy(note => note.AtMs)];

    /// <summary>The flagged moments, in their order.</summary>
    public ImmutableArray<Moment> Moments => [.. moments.Values.OrderBy(moment => moment.AtMs)];

    /// <summary>The note with that id, or null.</summary>
    public Note? Note(Guid id) => notes.GetValueOrDefault(id);

    /// <summary>Whether that moment is flagged.</summary>
    public bool Flags(Guid momentId) => moments.ContainsKey(momentId);

    /// <summary>Folds the next fact in.</summary>
    public void Apply(ConversationFact fact)
    {
        switch (fact)
        {
            case NoteTaken { Text: "" } gone: notes.Remove(gone.NoteId); break;
            case NoteTaken taken: notes[taken.NoteId] = new Note(taken.NoteId, taken.AtMs, taken.Text); break;
            case MomentFlagged { On: true } flagged: moments[flagged.MomentId] = new Moment(flagged.MomentId, flagged.AtMs); break;
            case MomentFlagged gone: moments.Remove(gone.MomentId); break;
            case OffTheRecord off:
                foreach (var note in notes.Values.Where(note => new Stretch(off.FromMs, off.ToMs).Holds(note.AtMs)).ToList()) notes.Remove(note.Id);
                break;
        }
    }
}
