using System.Collections.Immutable;
using Orleans.Concurrency;

namespace Portal.Forms;

/// <summary>The versions of one questionnaire. Key: the form's id, for example <c>intake</c>.</summary>
[Alias("portal.forms")]
public interface IFormGrain : IGrainWithStringKey
{
    /// <summary>The newest version in a language; an unknown form is <see cref="PortalError.NotFound"/>.</summary>
    [AlwaysInterleave, Alias("latest")]
    Task<Form> Latest(string language);

    /// <summary>One exact version.</summary>
    [AlwaysInterleave, Alias("read")]
    Task<Form> Read(int version, string language);

    /// <summary>Questions that a newer version no longer has, each as the last version that had it states it; what no version has is left out.</summary>
    [AlwaysInterleave, Alias("former")]
    Task<ImmutableArray<FormerQuestion>> Former(ImmutableArray<string> questionIds, string language);
}

/// <summary>A question as an earlier version stated it.</summary>
/// <param name="Scope">The title of its chapter.</param>
/// <param name="Question">The question.</param>
[GenerateSerializer, Immutable, Alias("portal.former-question")]
public sealed record FormerQuestion([property: Id(0)] string Scope, [property: Id(1)] Question Question);
