using System.Collections.Immutable;
using Portal.Conversations;
using Portal.Privacy;

namespace Portal.Forms;

/// <summary>Trying a form on talks: those that come with the portal, and the caller's own.</summary>
internal sealed partial class WorkbenchGrain
{
    private const int BeginningLength = 90;

    public Task<ImmutableArray<SampleLine>> Samples(Caller caller, string language)
    {
        Access.Require(caller, Roles.Coordinator);
        return Task.FromResult(samples.In(language).Select(sample => new SampleLine(sample.Id, sample.Lines.Count, Beginning(sample))).ToImmutableArray());
    }

    public async Task<TrialView> Try(Caller caller, Trial trial)
    {
        Access.Require(caller, Roles.Coordinator);
        if (trial.Samples.IsDefaultOrEmpty && trial.Conversations.IsDefaultOrEmpty)
            throw new PortalException(PortalError.Invalid, "Elige al menos una entrevista con la que probar.");
        var before = await State(trial, trial.Before);
        var after = await State(trial, trial.After);
        var scripts = trial.Samples.Distinct().Select(id => Script(id, trial.Language)).ToList();
        if (scripts.Count + trial.Conversations.Distinct().Count() > Trial.MostTalks)
            throw new PortalException(PortalError.Invalid, $"Son demasiadas entrevistas a la vez: hasta {Trial.MostTalks}.");
        // Each conversation decides itself whether it is the caller's.
        foreach (var id in trial.Conversations.Distinct()) scripts.Add(Script(await GrainFactory.GetGrain<IConversationGrain>(id).Read(caller)));
        if (scripts.Sum(script => script.Lines.Count) > Trial.MostLines)
            throw new PortalException(PortalError.Invalid, "Esas conversaciones son demasiado largas para probarlas a la vez. Elige menos.");
        return await trials.Run(before, after, scripts);
    }

    /// <summary>A version, or the draft; where there is none, what one would begin to change.</summary>
    private async Task<Form> State(Trial trial, int? version)
    {
        if (version is { } exact) return await library.Find(new FormRef(trial.FormId, exact, trial.Language)) ?? throw PortalException.NotFound();
        var newest = await Newest(trial.FormId, trial.Language);
        var content = (await store.Draft(trial.FormId, trial.Language))?.Content ?? newest;
        var wrong = FormProblems.Of(content, cues).FirstOrDefault(problem => problem.Part is FormPart.Cues or FormPart.Contents);
        return wrong is null ? content : throw new PortalException(PortalError.Invalid, wrong.Sentence);
    }

    private TrialScript Script(string id, string language) =>
        samples.In(language).FirstOrDefault(sample => sample.Id == id) is { } sample ? new TrialScript(id, null, null, null, sample.Lines) : throw PortalException.NotFound();

    /// <summary>Notes tell what the person said: nobody asks in them.</summary>
    private static TrialScript Script(ConversationView view) => new(
        null, view.Id, view.Title, view.OpenedAt,
        view.Origin == ConversationOrigin.Notes ? [.. view.Segments.Select(line => line with { Role = SpeakerRole.Interviewee })] : view.Segments);

    private static string Beginning(SampleInterview sample)
    {
        var words = sample.Lines[0].Text;
        return words.Length <= BeginningLength ? words : words[..words.LastIndexOf(' ', BeginningLength)] + "…";
    }
}
