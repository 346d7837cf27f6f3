using Portal.Checklists;

namespace Portal.Analysts.Rules;

/// <summary>
/// Tier 0: reads with the cues of the form and the habits of its language. Deterministic, in process, no state between
/// readings, and a cost that depends only on what it is given.
/// </summary>
public sealed class RulesAnalyst(SpeechCatalogue speeches) : IAnalyst
{
    private readonly HeardForms _forms = new(speeches);

    /// <inheritdoc/>
    public string Name => "rules";

    /// <inheritdoc/>
    public Task<IReadOnlyList<ChecklistChange>> Read(ChecklistReading reading, CancellationToken cancellation) =>
        Task.FromResult(Listener.Listen(_forms.QuestionsOf(reading.Form), _forms.SpeechOf(reading.Form), reading));
}
