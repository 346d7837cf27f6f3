using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace Portal.Interviewers;

/// <inheritdoc cref="IInterviewerGrain"/>
[GrainType("interviewer")]
internal sealed class InterviewerGrain(
    [PersistentState("interviewer")] IPersistentState<InterviewerState> stored, ILogger<InterviewerGrain> log) : Grain, IInterviewerGrain
{
    private const int MaxName = 120;

    public async Task Begin(string name, string email)
    {
        if (stored.State.Profile is not null)
            return;
        await stored.Replace(stored.State with { Profile = new InterviewerProfile(this.GetPrimaryKey(), name, email, "") });
    }

    public Task<InterviewerProfile> Profile() => Task.FromResult(Known());

    public async Task<InterviewerProfile> Change(string? name, string? language, string? appearance)
    {
        var known = Known();
        var changed = known with { Name = name?.Trim() ?? known.Name, Language = language ?? known.Language, Appearance = appearance ?? known.Appearance };
        if (changed.Name.Length is 0 or > MaxName || changed.Name.Any(char.IsControl))
            throw new PortalException(PortalError.Invalid, $"Escribe tu nombre, de hasta {MaxName} letras.");
        if (language is not (null or "es" or "ca" or "en"))
            throw new PortalException(PortalError.Invalid, "Elige español, catalán o inglés.");
        if (appearance is not (null or "light" or "dark" or "auto"))
            throw new PortalException(PortalError.Invalid, "Elige claro, oscuro o como el equipo.");
        if (changed == known)
            return known;
        await stored.Replace(stored.State with { Profile = changed });
        await this.Tell(log, this.GetPrimaryKey(), ChangeKind.Profile, this.GetPrimaryKey());
        return changed;
    }

    public Task<ImmutableArray<IntervieweeSummary>> Caseload() => Task.FromResult(stored.State.Caseload.Values.ToImmutableArray());

    public Task<bool> Owns(Guid intervieweeId) => Task.FromResult(stored.State.Caseload.ContainsKey(intervieweeId));

    public async Task Put(IntervieweeSummary summary)
    {
        if (stored.State.Caseload.TryGetValue(summary.Id, out var known) && known.Revision >= summary.Revision)
            return;
        await stored.Replace(stored.State with { Caseload = stored.State.Caseload.SetItem(summary.Id, summary) });
        await this.Tell(log, this.GetPrimaryKey(), ChangeKind.Caseload, summary.Id);
    }

    public async Task Drop(Guid intervieweeId)
    {
        if (!stored.State.Caseload.ContainsKey(intervieweeId))
            return;
        await stored.Replace(stored.State with { Caseload = stored.State.Caseload.Remove(intervieweeId) });
        await this.Tell(log, this.GetPrimaryKey(), ChangeKind.Caseload, intervieweeId);
    }

    private InterviewerProfile Known() => stored.State.Profile ?? throw PortalException.NotFound();
}

/// <summary>What is stored of an interviewer.</summary>
[GenerateSerializer, Immutable, Alias("portal.interviewer-state")]
internal sealed record InterviewerState
{
    /// <summary>Who she is; null before the account was set up.</summary>
    [Id(0)] public InterviewerProfile? Profile { get; init; }

    /// <summary>Her people, by id.</summary>
    [Id(1)] public ImmutableDictionary<Guid, IntervieweeSummary> Caseload { get; init; } = ImmutableDictionary<Guid, IntervieweeSummary>.Empty;
}
