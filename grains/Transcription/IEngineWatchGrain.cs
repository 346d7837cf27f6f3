using System.Collections.Immutable;
using Portal.Checklists;

namespace Portal.Transcription;

/// <summary>What one silo has seen of its engines. Key: the silo's address, and it lives there. Never offered to the web nodes.</summary>
[Alias("portal.engine-watch")]
internal interface IEngineWatchGrain : IGrainWithStringKey
{
    /// <summary>What was seen, and on which silo.</summary>
    [Alias("read")]
    Task<SiloEngines> Read();
}

/// <summary>What a silo has seen.</summary>
/// <param name="Silo">Its address.</param>
/// <param name="Seen">By the engine's name.</param>
/// <param name="Analysts">Language models, by name; null from a silo of an older version.</param>
[GenerateSerializer, Immutable, Alias("portal.silo-engines")]
internal sealed record SiloEngines(
    [property: Id(0)] string Silo, [property: Id(1)] ImmutableDictionary<string, EngineSeen> Seen, [property: Id(2)] ImmutableDictionary<string, AnalystSeen>? Analysts = null);
