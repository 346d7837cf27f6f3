using Portal.Privacy;

namespace Portal.Conversations;

/// <summary>Throwing away and taking back. The fact comes first; undoing and redoing are stages, so a crash between leaves them due.</summary>
internal sealed partial class ConversationGrain
{
    public async Task Discard(Caller caller)
    {
        Access.Require(OwnerOrNone, caller);
        if (state.IsDiscarded) return;
        // Notes that were only begun can go: nothing is listened to, and an empty draft could not even be ended.
        if (state.Sealed is null && !(HasNoSound && state.Segments.Count == 0)) throw new PortalException(PortalError.Conflict, "Esta conversación sigue abierta. Termínala y después podrás descartarla.");
        await LetGoOfEngine();
        await Turn(new Discarded());
    }

    public async Task Restore(Caller caller)
    {
        Access.Require(OwnerOrNone, caller);
        if (state.IsDiscarded) await Turn(new Restored());
    }

    private Guid? OwnerOrNone => state.Opened is null ? null : state.OwnerId;

    private async Task Turn(ConversationFact fact)
    {
        await Record(fact);
        await TellInterviewee();
        await PokeWork();
    }
}
