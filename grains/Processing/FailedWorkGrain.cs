using System.Collections.Immutable;
using Orleans.Concurrency;
using Portal.Conversations;
using Portal.Privacy;
using Portal.Recordings;

namespace Portal.Processing;

/// <summary>Reads what waits for a person from the two tables where it is written in the same transaction as the failure.</summary>
[StatelessWorker, GrainType("failed-work")]
internal sealed class FailedWorkGrain(IFactStore conversations, IUploadStore uploads) : Grain, IFailedWorkGrain
{
    private const int Shown = 200;

    public async Task<ImmutableArray<FailedWork>> List(Caller caller)
    {
        Access.Require(caller, Roles.Operator);
        var stages = (await conversations.Failed(Shown))
            .Select(head => new FailedWork(head.ConversationId, head.Failed!.Stage, head.Failed.Attempts, head.Failed.Reason, head.ChangedAt)); // Asked for those that have one.
        var files = (await uploads.At(UploadStep.Stuck, DateTimeOffset.MaxValue, Shown))
            .Select(line => new FailedWork(line.Id, null, line.Attempts, line.Problem ?? "", line.ChangedAt));
        return [.. stages.Concat(files).OrderByDescending(work => work.At).ThenBy(work => work.Id).Take(Shown)];
    }

    public async Task Retry(Caller caller, Guid id)
    {
        Access.Require(caller, Roles.Operator);
        if (!await GrainFactory.GetGrain<IUploadWork>(id).TryAgain() && !await GrainFactory.GetGrain<IConversationWork>(id).TryAgain())
            throw PortalException.NotFound();
    }
}
