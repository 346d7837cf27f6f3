using System.Collections.Immutable;
using Portal.Checklists;

namespace Portal.Conversations;

/// <summary>What a language model makes of the lines: it reads after the rules, elsewhere, and what it says is checked here like everything else.</summary>
internal sealed partial class ConversationGrain
{
    public Task<DueReading?> DueReading(bool whole) => Task.FromResult(models.FirstOrDefault() is { } model && Next(model, whole) is { } due
        ? due with { Recent = [.. due.Recent.Select(AsHeard)], New = [.. due.New.Select(AsHeard)] }
        : null);

    public async Task<bool> TakeReading(DueReading read, bool called, ImmutableArray<ModelAnswer> answers, int inputTokens, int outputTokens)
    {
        if (!ReadingPlan.IsCurrent(state, read)) return false;
        var settled = ChecklistDecisions.Decide(form!, state.Checklist, ModelDecisions.Of(read, answers, state.Segment), state.Segment);
        ConversationFact[] back = called && state.Reading.Trouble == AnalystTrouble.Away ? [new AnalystBack()] : [];
        await Record([.. settled, new LinesRead(read.Through, read.Whole, called, inputTokens, outputTokens), .. back]);
        return true;
    }

    /// <summary>While people talk the lines stay unread until it is back. At the end nothing waits for it.</summary>
    public async Task StopReading(DueReading read, AnalystTrouble trouble)
    {
        if (!ReadingPlan.IsCurrent(state, read)) return;
        var facts = new List<ConversationFact>();
        if (state.Reading.Trouble != trouble) facts.Add(new AnalystLost(trouble));
        if (read.Whole) facts.Add(new LinesRead(state.Segments[^1].Id, Whole: true, Called: false, 0, 0));
        if (facts.Count > 0) await Record(facts);
    }

    public Task NoteModel(int inputTokens, int outputTokens) =>
        state.Opened is null || state.IsDiscarded ? Task.CompletedTask : Record([new ModelAsked(inputTokens, outputTokens)]);

    /// <summary>Not awaited: a model that is slow, or a silo that is, holds no line up. A poke that is lost is made good by the next line.</summary>
    private void PokeReading()
    {
        if (models.FirstOrDefault() is { } model && Next(model, whole: false) is not null) GrainFactory.GetGrain<IReadingGrain>(Id).Poke().Ignore();
    }

    private DueReading? Next(IModelAnalyst model, bool whole) => form is null ? null : ReadingPlan.Next(state, form, model.Terms, whole);
}
