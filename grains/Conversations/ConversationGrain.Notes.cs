namespace Portal.Conversations;

/// <summary>What the interviewer writes: notes and flags beside a talk, or a conversation that is notes and nothing else.</summary>
internal sealed partial class ConversationGrain
{
    private const string NoEngine = "notes";
    private const int LongestNote = 4_000;
    private const int MostJottings = 2_000;

    private bool HasNoSound => state.Opened is { Origin: ConversationOrigin.Notes };

    public async Task TakeNote(Caller caller, Note note)
    {
        Require(caller);
        if (note.Id == Guid.Empty || note.Text is null || note.AtMs < 0) throw new PortalException(PortalError.Invalid, "La nota no ha llegado bien. Vuelve a escribirla.");
        if (note.Text.Length > LongestNote) throw new PortalException(PortalError.Invalid, $"La nota es demasiado larga: hasta {LongestNote} letras. Pártela en dos.");
        if (HasNoSound && state.Segments.Count > 0) throw new PortalException(PortalError.Conflict, "Estas notas ya están terminadas. Corrige el texto en la conversación.");
        var before = state.Jottings.Note(note.Id);
        var now = note with { Text = note.Text.Trim() };
        if (now == before || (before is null && now.Text.Length == 0)) return;
        if (before is null && state.Jottings.Notes.Length >= MostJottings) throw new PortalException(PortalError.Conflict, "Ya no caben más notas en esta conversación.");
        await Record(new NoteTaken(now.Id, now.AtMs, now.Text));
    }

    public async Task FlagMoment(Caller caller, Moment moment, bool on)
    {
        Require(caller);
        if (moment.Id == Guid.Empty || moment.AtMs < 0) throw new PortalException(PortalError.Invalid, "No sabemos qué momento marcar. Vuelve a intentarlo.");
        if (on == state.Jottings.Flags(moment.Id)) return;
        if (on && state.Jottings.Moments.Length >= MostJottings) throw new PortalException(PortalError.Conflict, "Ya no caben más momentos marcados en esta conversación.");
        await Record(new MomentFlagged(moment.Id, moment.AtMs, on));
    }

    /// <summary>
    /// Each note becomes a line and is read by the rules like one that was said. A crash half-way is found by the sweep: notes that are lines already are passed over.
    /// </summary>
    private async Task FinishNotes()
    {
        if (state.Jottings.Notes.IsEmpty) throw new PortalException(PortalError.Invalid, "Escribe algo antes de terminar.");
        await Enter([.. state.Jottings.Notes
            .Select(note => (note.Text, Key: $"note/{note.Id:N}")).Where(note => !state.HasHeard(note.Key))
            .Select((note, i) => new SegmentHeard(new Segment(state.NextSegmentId + i, null, SpeakerRole.Unknown, note.Text, 0, 0, []), note.Key))]);
        await Record(new Sealed(0, Complete: true), new StageFinished(Stage.Compact, Pipeline.InputOf(Stage.Compact, state)));
        await PokeWork();
        await TellInterviewee();
    }
}
