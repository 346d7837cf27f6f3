using System.Collections.Immutable;

namespace Portal.Forms;

/// <summary>A questionnaire in one language, as the workbench lists it.</summary>
/// <param name="Id">For example <c>intake</c>.</param>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Title">Of the newest version.</param>
/// <param name="Versions">All of them, newest first; at least one.</param>
/// <param name="Draft">What is being prepared; null when nothing is.</param>
[GenerateSerializer, Immutable, Alias("portal.form-line")]
public sealed record FormLine(
    [property: Id(0)] string Id,
    [property: Id(1)] string Language,
    [property: Id(2)] string Title,
    [property: Id(3)] ImmutableArray<VersionLine> Versions,
    [property: Id(4)] DraftLine? Draft);

/// <summary>A version of a questionnaire.</summary>
/// <param name="Version">1, 2, 3 …</param>
/// <param name="Questions">How many it has.</param>
/// <param name="PublishedAt">When; null for one that came with the portal.</param>
/// <param name="PublishedBy">Name of who did it; null for one that came with the portal.</param>
/// <param name="Note">What she wrote about it.</param>
[GenerateSerializer, Immutable, Alias("portal.version-line")]
public sealed record VersionLine(
    [property: Id(0)] int Version,
    [property: Id(1)] int Questions,
    [property: Id(2)] DateTimeOffset? PublishedAt,
    [property: Id(3)] string? PublishedBy,
    [property: Id(4)] string? Note);

/// <summary>Who last changed a draft, and when.</summary>
/// <param name="Revision">Goes up with each change.</param>
/// <param name="ChangedAt">When.</param>
/// <param name="ChangedBy">Her name.</param>
[GenerateSerializer, Immutable, Alias("portal.draft-line")]
public sealed record DraftLine([property: Id(0)] long Revision, [property: Id(1)] DateTimeOffset ChangedAt, [property: Id(2)] string? ChangedBy);
