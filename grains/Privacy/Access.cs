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

    /// <summary>Whole areas are for a role: who does not have it may know that they exist.</summary>
    public static void Require(Caller caller, Roles role)
    {
        if (!caller.Roles.HasFlag(role))
            throw new PortalException(PortalError.Forbidden, "Tu cuenta no tiene permiso para esto. Pídeselo a quien la administra.");
    }
}
