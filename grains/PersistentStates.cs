namespace Portal;

/// <summary>Writing a grain's state so that memory never runs ahead of storage.</summary>
internal static class PersistentStates
{
    /// <summary>Stores the next state; the old one stays in force when the write fails.</summary>
    public static async Task Replace<T>(this IPersistentState<T> stored, T next)
    {
        var before = stored.State;
        stored.State = next;
        try
        {
            await stored.WriteStateAsync();
        }
        catch
        {
            stored.State = before;
            throw;
        }
    }
}
