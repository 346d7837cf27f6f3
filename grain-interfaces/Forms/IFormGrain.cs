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
}
