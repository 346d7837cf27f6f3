namespace Portal.Privacy;

/// <summary>
/// Port: one 256-bit key per person, wrapped by the master key, kept in table <c>person_key</c>. Everything said by or about a person is sealed with it:
/// destroying the key erases the person, in backups too.
/// </summary>
public interface IKeyring
{
    /// <summary>The person's key, made on first use. Two first uses at once give the same key.</summary>
    Task<PersonKey> Get(Guid intervieweeId, CancellationToken cancellation = default);

    /// <summary>Destroys the key. Afterwards <see cref="Get"/> fails with <see cref="PortalError.NotFound"/> for ever.</summary>
    Task Destroy(Guid intervieweeId, CancellationToken cancellation = default);
}
