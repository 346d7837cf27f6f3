using System.Collections.Immutable;

namespace Portal.Transcription;

/// <summary>The engines configured in the silos. Key: 0.</summary>
[Alias("portal.engines")]
public interface IEnginesGrain : IGrainWithIntegerKey
{
    /// <summary>Those an interviewer can choose from, the default first.</summary>
    [Alias("list")]
    Task<ImmutableArray<EngineInfo>> List();
}
