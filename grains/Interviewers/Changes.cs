using Microsoft.Extensions.Logging;

namespace Portal.Interviewers;

/// <summary>Tells an interviewer's open browsers that something changed.</summary>
internal static partial class Changes
{
    /// <summary>A lost message costs freshness, never data: a stream that fails is noted and does not undo what is already stored.</summary>
    public static async Task Tell(this Grain grain, ILogger log, Guid interviewerId, ChangeKind kind, Guid id)
    {
        try
        {
            await grain.GetStreamProvider(InterviewerStream.Provider)
                .GetStream<InterviewerChange>(StreamId.Create(InterviewerStream.Namespace, interviewerId))
                .OnNextAsync(new InterviewerChange(kind, id));
        }
        catch (Exception problem)
        {
            LogNotTold(log, problem, kind, id);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The open browsers were not told of {Kind} {Id}")]
    private static partial void LogNotTold(ILogger log, Exception problem, ChangeKind kind, Guid id);
}
