using System.Collections.Immutable;
using Orleans.Concurrency;

namespace Portal.Identity;

/// <summary>The credentials of one account. Key: the e-mail, trimmed and lower-cased.</summary>
[Alias("portal.account")]
public interface IAccountGrain : IGrainWithStringKey
{
    /// <summary>Creates the account if there is none yet; answers whether it did.</summary>
    [Alias("create")]
    Task<bool> Create(Guid interviewerId, string name, string password, Roles roles);

    /// <summary>
    /// Checks the password (Argon2id) and answers whose account it is. A wrong password, an unknown account and a disabled one
    /// are the same <see cref="PortalError.Unauthenticated"/>; after repeated failures <see cref="PortalError.TooMany"/>.
    /// </summary>
    [Alias("verify")]
    Task<SignedIn> Verify(string password);

    /// <summary>Changes the password; the old one is checked first. Every session but the one with <paramref name="sessionKey"/> ends.</summary>
    [Alias("change-password")]
    Task ChangePassword(string oldPassword, string newPassword, string sessionKey);

    /// <summary>What the directory decided about this account; an older <see cref="AccountStanding.Revision"/> is ignored. Disabling ends all its sessions.</summary>
    [Alias("take")]
    Task Take(AccountStanding standing);

    /// <summary>From now on only this invitation is good; earlier ones are not.</summary>
    [Alias("invite")]
    Task Invite(string invitationKey, DateTimeOffset until);

    /// <summary>Whose that invitation is; <see cref="PortalError.NotFound"/> when it is used, replaced or over.</summary>
    [Alias("invited")]
    Task<InvitedAccount> Invited(string invitationKey);

    /// <summary>Sets the password by an invitation, which is used up with it; every session ends.</summary>
    [Alias("accept")]
    Task<SignedIn> Accept(string invitationKey, string password);

    /// <summary>The account as it stands now, for a session; <see cref="PortalError.Unauthenticated"/> when it is disabled or absent.</summary>
    [AlwaysInterleave, Alias("current")]
    Task<SignedIn> Current();

    /// <summary>A session of this account began.</summary>
    [Alias("keep")]
    Task Keep(KnownSession session);

    /// <summary>Its sessions, the newest first; <paramref name="sessionKey"/> says which one asks.</summary>
    [Alias("sessions")]
    Task<ImmutableArray<SessionLine>> Sessions(string sessionKey);

    /// <summary>Ends one session, but not the one that asks; <see cref="PortalError.NotFound"/> when there is none such.</summary>
    [Alias("end-session")]
    Task EndSession(Guid id, string sessionKey);

    /// <summary>Ends every session but the one that asks.</summary>
    [Alias("end-other-sessions")]
    Task EndOtherSessions(string sessionKey);
}

/// <summary>A proved identity.</summary>
/// <param name="InterviewerId">Whose it is.</param>
/// <param name="Roles">What it may do.</param>
/// <param name="Generation">Goes up when all sessions end at once: those of an earlier one are over.</param>
[GenerateSerializer, Immutable, Alias("portal.signed-in")]
public sealed record SignedIn([property: Id(0)] Guid InterviewerId, [property: Id(1)] Roles Roles, [property: Id(2)] long Generation = 0);

/// <summary>What the directory decided about an account.</summary>
/// <param name="InterviewerId">Whose it is.</param>
/// <param name="Roles">What it may do.</param>
/// <param name="Disabled">Nobody may use it.</param>
/// <param name="Revision">Goes up with each decision.</param>
[GenerateSerializer, Immutable, Alias("portal.account-standing")]
public sealed record AccountStanding(
    [property: Id(0)] Guid InterviewerId, [property: Id(1)] Roles Roles, [property: Id(2)] bool Disabled, [property: Id(3)] long Revision);

/// <summary>Whose an invitation is.</summary>
/// <param name="InterviewerId">Whose account.</param>
/// <param name="Until">When it ends.</param>
[GenerateSerializer, Immutable, Alias("portal.invited-account")]
public sealed record InvitedAccount([property: Id(0)] Guid InterviewerId, [property: Id(1)] DateTimeOffset Until);
