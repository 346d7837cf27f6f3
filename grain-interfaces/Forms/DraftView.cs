using System.Collections.Immutable;

namespace Portal.Forms;

/// <summary>A questionnaire while it is being changed.</summary>
/// <param name="Form">What it says now. Its version is the one it would become.</param>
/// <param name="Revision">Goes up with each change: to be named when storing the next one.</param>
/// <param name="Stored">There is a draft; else this is the newest version, untouched.</param>
/// <param name="Changed">Who stored it, and when.</param>
/// <param name="Problems">What must be mended before it can be published, in the order of the form.</param>
/// <param name="Changes">How it differs from the newest version.</param>
[GenerateSerializer, Immutable, Alias("portal.draft-view")]
public sealed record DraftView(
    [property: Id(0)] Form Form,
    [property: Id(1)] long Revision,
    [property: Id(2)] bool Stored,
    [property: Id(3)] DraftLine? Changed,
    [property: Id(4)] ImmutableArray<FormProblem> Problems,
    [property: Id(5)] ImmutableArray<FormChange> Changes);

/// <summary>Something that keeps a form from being published.</summary>
/// <param name="ScopeId">Where; null when it is about the whole form.</param>
/// <param name="QuestionId">Where; null when it is not about a question.</param>
/// <param name="Part">Which part of it.</param>
/// <param name="Sentence">What to do.</param>
[GenerateSerializer, Immutable, Alias("portal.form-problem")]
public sealed record FormProblem(
    [property: Id(0)] string? ScopeId, [property: Id(1)] string? QuestionId, [property: Id(2)] FormPart Part, [property: Id(3)] string Sentence);

/// <summary>One difference between two versions of a form.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Id">To which question or scope; empty for the form itself.</param>
/// <param name="Name">Its label or title: as it is now, or as it was where it is gone.</param>
/// <param name="Parts">Of a changed question: which parts are others now.</param>
[GenerateSerializer, Immutable, Alias("portal.form-change")]
public sealed record FormChange(
    [property: Id(0)] FormChangeKind Kind, [property: Id(1)] string Id, [property: Id(2)] string Name, [property: Id(3)] ImmutableArray<FormPart> Parts);

/// <summary>What can happen to a form.</summary>
public enum FormChangeKind
{
    /// <summary>The form has another title.</summary>
    Retitled,
    /// <summary>A scope is new.</summary>
    ScopeAdded,
    /// <summary>A scope is gone.</summary>
    ScopeRemoved,
    /// <summary>A scope has another title.</summary>
    ScopeRenamed,
    /// <summary>A question is new.</summary>
    QuestionAdded,
    /// <summary>A question is gone; what was answered to it stays readable.</summary>
    QuestionRemoved,
    /// <summary>A question is another in some of its parts.</summary>
    QuestionChanged,
    /// <summary>A question stands in another scope.</summary>
    QuestionMoved,
    /// <summary>The same scopes and questions in another order.</summary>
    Reordered,
}

/// <summary>The parts of a form that can be wrong or different.</summary>
public enum FormPart
{
    /// <summary>The title of the form or of a scope.</summary>
    Title,
    /// <summary>The scopes and questions there are.</summary>
    Contents,
    /// <summary>The question as the form states it.</summary>
    Text,
    /// <summary>Its short name.</summary>
    Label,
    /// <summary>How one says it aloud.</summary>
    Spoken,
    /// <summary>The shape of its answer.</summary>
    Type,
    /// <summary>What can be chosen.</summary>
    Options,
    /// <summary>Whether it must be asked.</summary>
    Mandatory,
    /// <summary>Whether it is delicate.</summary>
    Sensitive,
    /// <summary>The words by which it is heard.</summary>
    Cues,
    /// <summary>When it does not apply.</summary>
    SkipWhen,
    /// <summary>From when on it is suggested.</summary>
    NotBefore,
    /// <summary>How it is read back.</summary>
    ReadBack,
}
