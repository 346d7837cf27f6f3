using Portal.Asking;

namespace Portal.Conversations;

/// <summary>What the person did not want kept.</summary>
internal sealed partial class ConversationGrain
{
    public async Task OffTheRecord(Caller caller, OffTheRecordWish wish)
    {
        Require(caller);
        if (Striking.Decide(state, wish, form) is { } fact)
        {
            await Record(fact);
            recording!.OffTheRecord = state.OffTheRecord.Stretches;
            untold?.Turns.Remove(new Stretch(fact.FromMs, fact.ToMs));
            if (state.Sealed is not null) await TellInterviewee();
        }
        await Forget();
    }

    /// <summary>
    /// Carries out what is recorded and not yet done: after a crash between the steps the sweep asks for it again, and each step can be repeated.
    /// A sealed file is a stage's work and follows.
    /// </summary>
    private async Task Forget()
    {
        foreach (var (version, wish) in state.OffTheRecord.Due)
        {
            // The engine has heard it: what it still makes of it is not asked for. The next frame begins a new session from the stored sound.
            await LetGoOfEngine();
            await recording!.Forget(new Stretch(wish.FromMs, wish.ToMs));
            await log.Rewrite(state.Opened!.IntervieweeId, Id, version, fact => Striking.Without(fact, wish, state));
            await index.Remove(Id, state.Version);
            await GrainFactory.GetGrain<IAskingWork>(Id).Forget(state.OwnerId, state.Opened.IntervieweeId, [.. wish.Segments.SelectMany(state.Kin).Distinct()]);
            await Record(new Forgotten(wish.StrikeId));
            if (Pipeline.Next(state) is not null) await PokeWork();
        }
    }
}
