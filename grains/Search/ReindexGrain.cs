using Microsoft.Extensions.Logging;

namespace Portal.Search;

/// <inheritdoc cref="IReindexGrain"/>
[GrainType("reindex")]
internal sealed partial class ReindexGrain(ISearchIndex index, SearchRebuild rebuild, ILogger<ReindexGrain> logger) : Grain, IReindexGrain
{
    private static readonly TimeSpan AgainAfter = TimeSpan.FromMinutes(1);
    private IGrainTimer? work;

    public Task Poke()
    {
        work ??= this.RegisterWork(Work, AgainAfter, LogFailed);
        return Task.CompletedTask;
    }

    private async Task Work(CancellationToken cancellation)
    {
        if (!await index.IsBuilt(cancellation))
        {
            var built = await rebuild.Run(cancellation);
            LogBuilt(built.Conversations, built.Passages);
        }
        work?.Dispose();
        work = null;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The search index was filled: {Conversations} conversations, {Passages} passages.")]
    private partial void LogBuilt(int conversations, int passages);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The search index could not be filled; it will be tried again.")]
    private partial void LogFailed(Exception exception);
}
