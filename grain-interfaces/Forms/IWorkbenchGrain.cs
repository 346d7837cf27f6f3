using System.Collections.Immutable;

namespace Portal.Forms;

/// <summary>
/// Where coordinators prepare questionnaires. Key: 0. It holds nothing: what is written is fenced in the database, so that two coordinators never lose each
/// other's work. Whoever is no coordinator gets <see cref="PortalError.Forbidden"/>.
/// </summary>
[Alias("portal.workbench")]
public interface IWorkbenchGrain : IGrainWithIntegerKey
{
    /// <summary>Every questionnaire in every language, with its versions and its draft.</summary>
    [Alias("list")]
    Task<ImmutableArray<FormLine>> List(Caller caller);

    /// <summary>One exact version.</summary>
    [Alias("read")]
    Task<Form> Read(Caller caller, FormRef form);

    /// <summary>The draft; where there is none, the newest version as one would begin to change it.</summary>
    [Alias("draft")]
    Task<DraftView> Draft(Caller caller, string formId, string language);

    /// <summary>
    /// Stores the draft. It may still be wrong: what is wrong is told with it. <see cref="PortalError.Conflict"/> when somebody stored another one since
    /// <paramref name="revision"/>: then nothing is written.
    /// </summary>
    [Alias("save")]
    Task<DraftView> Save(Caller caller, Form content, long revision);

    /// <summary>Throws the draft away, if it still is that one.</summary>
    [Alias("drop")]
    Task<DraftView> Drop(Caller caller, string formId, string language, long revision);

    /// <summary>Makes the draft the newest version, which never changes again. New conversations take it; those that began keep theirs.</summary>
    [Alias("publish")]
    Task<FormLine> Publish(Caller caller, string formId, string language, long revision, string? note);

    /// <summary>The interviews that come with the portal, to try a form on.</summary>
    [Alias("samples")]
    Task<ImmutableArray<SampleLine>> Samples(Caller caller, string language);

    /// <summary>Plays talks through two states of a form and tells which ticks differ. Nothing is stored.</summary>
    [Alias("try")]
    Task<TrialView> Try(Caller caller, Trial trial);
}
