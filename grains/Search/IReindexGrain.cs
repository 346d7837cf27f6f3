namespace Portal.Search;

/// <summary>Fills an index that is new. Key: 0, so that of a whole cluster one silo does it.</summary>
[Alias("portal.reindex")]
public interface IReindexGrain : IGrainWithIntegerKey
{
    /// <summary>Fills the index if it was never filled; returns at once. Can be asked as often as one likes.</summary>
    [Alias("poke")]
    Task Poke();
}
