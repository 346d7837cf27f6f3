using System.Runtime.CompilerServices;
using Portal.Forms;

namespace Portal.Analysts.Rules;

/// <summary>The questions of each form with their cues compiled, once in the life of the form.</summary>
internal sealed class HeardForms(SpeechCatalogue speeches)
{
    private readonly ConditionalWeakTable<Form, IReadOnlyList<HeardQuestion>> _compiled = [];

    public Speech SpeechOf(Form form) => speeches.For(form.Locale);

    public IReadOnlyList<HeardQuestion> QuestionsOf(Form form) =>
        _compiled.GetValue(form, one => [.. one.Questions().Select(question => new HeardQuestion(question, SpeechOf(one)))]);
}
