namespace Portal;

/// <summary>What went wrong, in the one vocabulary shared by grains, hub and REST.</summary>
public enum PortalError
{
    /// <summary>The thing is not there, or is not the caller's: the two are answered alike.</summary>
    NotFound,
    /// <summary>No valid session.</summary>
    Unauthenticated,
    /// <summary>The session is valid but the role does not allow it. Used only for whole areas, never for a single person's data.</summary>
    Forbidden,
    /// <summary>The request breaks a rule that its sentence names.</summary>
    Invalid,
    /// <summary>The person has not consented yet.</summary>
    ConsentRequired,
    /// <summary>The state does not allow it (already finished, changed meanwhile).</summary>
    Conflict,
    /// <summary>Too many tries; wait.</summary>
    TooMany,
    /// <summary>The file is not something we can read.</summary>
    Unreadable,
    /// <summary>Something this needs is away for the moment; nothing was lost, try again.</summary>
    Unavailable,
}

/// <summary>The only exception meant for people: a code for programs and a sentence that says what to do, in the user's language.</summary>
[GenerateSerializer, Alias("portal.exception")]
public sealed class PortalException : Exception
{
    /// <summary>Creates the error.</summary>
    public PortalException(PortalError error, string sentence) : base(sentence) => Error = error;

    /// <summary>Creates the error, with what led to it for those who look after the machines.</summary>
    public PortalException(PortalError error, string sentence, Exception inner) : base(sentence, inner) => Error = error;

    /// <summary>Which kind of error.</summary>
    [Id(0)] public PortalError Error { get; }

    /// <summary>The answer for anything that is absent or belongs to someone else.</summary>
    public static PortalException NotFound() => new(PortalError.NotFound, "No lo encontramos. Puede que se haya borrado o que no sea tuyo.");
}
