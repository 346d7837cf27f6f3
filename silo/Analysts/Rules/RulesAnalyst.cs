using System.Runtime.CompilerServices;
using Portal.Checklists;
using Portal.Forms;

namespace Portal.Analysts.Rules;

/// <summary>
/// Tier 0: reads with the cues of the form and the habits of its language. Deterministic, in process, no state between
/// readings, and a cost that depends only on what it is given.
/// </summary>
public sealed class RulesAnalyst(SpeechCatalogue speeches) : IAnalyst
{
    private readonly ConditionalWeakTable<Form, IReadOnlyList<HeardQuestion>> _compiled = [];

    /// <inheritdoc/>
    public string Name => "rules";

    /// <inheritdoc/>
    public Task<IReadOnlyList<ChecklistChange>> Read(ChecklistReading reading, CancellationToken cancellation)
    {
        var speech = speeches.For(reading.Form.Locale);
        var questions = _compiled.GetValue(reading.Form, form => [.. form.Questions().Select(question => new HeardQuestion(question, speech))]);
        return Task.FromResult(Listener.Listen(questions, speech, reading));
    }
}
