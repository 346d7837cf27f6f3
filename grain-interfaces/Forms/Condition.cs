namespace Portal.Forms;

/// <summary>Another question is answered so. Exactly one of the ways to be answered is set.</summary>
/// <param name="QuestionId">The other question, of the same form.</param>
/// <param name="YesNo">With that yes or no.</param>
/// <param name="Option">With that one of its options.</param>
/// <param name="AtLeast">With that number or a greater one.</param>
/// <param name="AtMost">With that number or a smaller one.</param>
[GenerateSerializer, Immutable, Alias("portal.condition")]
public sealed record Condition(
    [property: Id(0)] string QuestionId,
    [property: Id(1)] bool? YesNo = null,
    [property: Id(2)] string? Option = null,
    [property: Id(3)] decimal? AtLeast = null,
    [property: Id(4)] decimal? AtMost = null);

/// <summary>From when on a question is suggested. Exactly one of the two is set. It is a hint: asked or told earlier, it counts all the same.</summary>
/// <param name="AfterQuestion">Once that other question is settled.</param>
/// <param name="AfterScopes">Once something is settled in so many other scopes.</param>
[GenerateSerializer, Immutable, Alias("portal.position")]
public sealed record Position([property: Id(0)] string? AfterQuestion = null, [property: Id(1)] int? AfterScopes = null);
