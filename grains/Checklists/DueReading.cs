using System.Collections.Immutable;
using Portal.Conversations;
using Portal.Forms;

namespace Portal.Checklists;

/// <summary>Lines that a model has not read yet, and what is to be done with them.</summary>
/// <param name="Kind">What is to be done.</param>
/// <param name="Whole">Part of the reading at the end.</param>
/// <param name="After">The line after which it begins, as the ledger has it: a reading that was overtaken is not taken.</param>
/// <param name="Through">The line with which it ends.</param>
/// <param name="Form">The questionnaire.</param>
/// <param name="Open">The questions that still take an answer.</param>
/// <param name="Recent">Up to eight lines before, to understand the new ones.</param>
/// <param name="New">The lines to read, in the order of the transcript.</param>
[GenerateSerializer, Immutable, Alias("portal.due-reading")]
internal sealed record DueReading(
    [property: Id(0)] ReadingKind Kind,
    [property: Id(1)] bool Whole,
    [property: Id(2)] int After,
    [property: Id(3)] int Through,
    [property: Id(4)] Form Form,
    [property: Id(5)] ImmutableArray<ChecklistItem> Open,
    [property: Id(6)] ImmutableArray<Segment> Recent,
    [property: Id(7)] ImmutableArray<Segment> New)
{
    /// <summary>Every line the model is shown, in order.</summary>
    public IEnumerable<Segment> Lines => Recent.Concat(New);

    /// <summary>As an analyst is given it.</summary>
    public ChecklistReading Reading => new(Form, Open.ToDictionary(item => item.QuestionId), null, Recent, New);
}

/// <summary>What is to be done with lines that a model has not read.</summary>
internal enum ReadingKind
{
    /// <summary>They are worth a call.</summary>
    Call,
    /// <summary>The rules have settled what was asked in them: they count as read.</summary>
    Settled,
    /// <summary>There are no tokens left for them.</summary>
    OutOfBudget,
}
