namespace Portal.Web.Errors;

/// <summary>Known problems are told as such; unforeseen ones are logged with a reference that the answer shows.</summary>
internal static partial class ProblemLog
{
    public static Problem ProblemOf(this ILogger log, Exception exception, string where)
    {
        if (Problem.Of(exception) is { } known)
            return known;
        var reference = Guid.NewGuid().ToString("N")[..8];
        LogUnforeseen(log, exception, reference, where);
        return Problem.Unforeseen(reference);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Unforeseen problem {Reference} in {Where}")]
    private static partial void LogUnforeseen(ILogger log, Exception exception, string reference, string where);
}
