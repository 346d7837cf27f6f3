using System.Collections.Immutable;

namespace Portal.Forms;

/// <summary>Names one version of one questionnaire in one language.</summary>
/// <param name="Id">For example <c>intake</c>.</param>
/// <param name="Version">1, 2, 3 …</param>
/// <param name="Language">ISO 639-1: <c>es</c>, <c>ca</c>, <c>en</c>.</param>
[GenerateSerializer, Immutable, Alias("portal.form-ref")]
public sealed record FormRef([property: Id(0)] string Id, [property: Id(1)] int Version, [property: Id(2)] string Language);

/// <summary>A questionnaire: data, not code.</summary>
/// <param name="Id">For example <c>intake</c>.</param>
/// <param name="Version">1, 2, 3 …</param>
/// <param name="Locale">ISO 639-1 language of every text and cue in it.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Scopes">Its chapters, in order.</param>
[GenerateSerializer, Immutable, Alias("portal.form")]
public sealed record Form(
    [property: Id(0)] string Id,
    [property: Id(1)] int Version,
    [property: Id(2)] string Locale,
    [property: Id(3)] string Title,
    [property: Id(4)] ImmutableArray<Scope> Scopes)
{
    /// <summary>All questions, in the order of the form.</summary>
    public IEnumerable<Question> Questions() => Scopes.SelectMany(scope => scope.Questions);

    /// <summary>The question with that id, or null.</summary>
    public Question? Find(string questionId) => Questions().FirstOrDefault(question => question.Id == questionId);
}

/// <summary>A chapter of a form.</summary>
/// <param name="Id">For example <c>vivienda</c>.</param>
/// <param name="Title">What the screen says.</param>
/// <param name="Questions">Its questions, in order.</param>
[GenerateSerializer, Immutable, Alias("portal.scope")]
public sealed record Scope([property: Id(0)] string Id, [property: Id(1)] string Title, [property: Id(2)] ImmutableArray<Question> Questions)
{
    /// <summary>What a talk about it was about, within a sentence: <c>vivienda</c>. Null: its title.</summary>
    [Id(8)] public string? Topic { get; init; }
}

/// <summary>The shape of an answer.</summary>
public enum AnswerType
{
    /// <summary>Free text.</summary>
    Text,
    /// <summary>Yes or no, with the words that say so.</summary>
    YesNo,
    /// <summary>A number.</summary>
    Number,
    /// <summary>A list of things.</summary>
    List,
    /// <summary>A rating such as "good", "fair", "bad".</summary>
    Rating,
    /// <summary>A day.</summary>
    Date,
    /// <summary>One of the question's <see cref="Question.Options"/>.</summary>
    Choice,
}

/// <summary>One predefined question.</summary>
/// <param name="Id">For example <c>q11</c>.</param>
/// <param name="Text">The question as the form states it.</param>
/// <param name="Label">Two to five words for the checklist.</param>
/// <param name="Spoken">The question as one would say it aloud, suggested to the interviewer.</param>
/// <param name="Type">The shape of its answer.</param>
/// <param name="Sensitive">Suggested late and never first.</param>
/// <param name="Hearing">How tier 0 recognises that it is asked and answered.</param>
[GenerateSerializer, Immutable, Alias("portal.question")]
public sealed record Question(
    [property: Id(0)] string Id,
    [property: Id(1)] string Text,
    [property: Id(2)] string Label,
    [property: Id(3)] string Spoken,
    [property: Id(4)] AnswerType Type,
    [property: Id(5)] bool Sensitive,
    [property: Id(6)] Hearing Hearing)
{
    /// <summary>What can be chosen by hand, for choices and ratings; empty where anything can be written.</summary>
    [Id(7)] public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>An interview is not closed without asking it.</summary>
    [Id(8)] public bool Mandatory { get; init; }

    /// <summary>How its answer is read back to the person; null: in general words around the label.</summary>
    [Id(9)] public ReadBack? ReadBack { get; init; }

    /// <summary>It does not apply while another question is answered so; null: it always applies.</summary>
    [Id(10)] public Condition? SkipWhen { get; init; }

    /// <summary>It is suggested only from then on; null: at any time.</summary>
    [Id(11)] public Position? NotBefore { get; init; }

    /// <summary>The rules do not listen for it: only a person ticks it.</summary>
    [Id(12)] public bool ByHandOnly { get; init; }
}

/// <summary>How a question's answer is read back to the person, with <i>usted</i>, in the language of the form.</summary>
/// <param name="About">What it is about, as a sentence begins: <c>Sobre su vivienda</c>.</param>
/// <param name="Yes">The whole sentence for a yes, where the question is one of yes or no.</param>
/// <param name="No">The whole sentence for a no.</param>
[GenerateSerializer, Immutable, Alias("portal.read-back")]
public sealed record ReadBack([property: Id(0)] string About, [property: Id(1)] string? Yes = null, [property: Id(2)] string? No = null);
