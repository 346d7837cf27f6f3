using Portal.Privacy;

namespace Portal.Conversations;

/// <summary>Throwing away and taking back. The fact comes first; undoing and redoing are stages, so a crash between leaves them due.</summary>
internal sealed partial class ConversationGrain
{
    public async Task Discard(Caller caller)
    {
        Access.Require(OwnerOrNone, caller);
        if (state.IsDiscarded) return;
        if (state.Sealed is null) throw new PortalException(PortalError.Conflict, "Esta conversación sigue abierta. Termínala y después podrás descartarla.");
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
