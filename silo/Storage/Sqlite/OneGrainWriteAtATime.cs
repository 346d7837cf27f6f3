using Orleans.Storage;

namespace Portal.Storage.Sqlite;

/// <summary>
/// SQLite has one writer. Left to itself the provider opens a connection for each write; under load they would wait for each other in the driver,
/// sleeping and polling, until some give up as "database is locked". Here they wait in order, for free.
/// </summary>
internal sealed class OneGrainWriteAtATime(IGrainStorage inner, SemaphoreSlim turn) : IGrainStorage, ILifecycleParticipant<ISiloLifecycle>
{
    public void Participate(ISiloLifecycle observer) => ((ILifecycleParticipant<ISiloLifecycle>)inner).Participate(observer);

    public Task ReadStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) => inner.ReadStateAsync(stateName, grainId, grainState);

    public Task WriteStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        InTurn(() => inner.WriteStateAsync(stateName, grainId, grainState));

    public Task ClearStateAsync<T>(string stateName, GrainId grainId, IGrainState<T> grainState) =>
        InTurn(() => inner.ClearStateAsync(stateName, grainId, grainState));

    private async Task InTurn(Func<Task> write)
    {
        await turn.WaitAsync();
        try
        {
            await write();
        }
        finally
        {
            turn.Release();
        }
    }
}
