namespace Portal.Privacy;

/// <summary>The one place that decides whether data is the caller's.</summary>
public static class Access
{
    /// <summary>"Not yours" and "not there" (a null owner) leave by the same door, so that nobody can learn what exists.</summary>
    public static void Require(Guid? ownerId, Caller caller)
    {
        if (ownerId is null || ownerId != caller.InterviewerId)
            throw PortalException.NotFound();
    }
}
