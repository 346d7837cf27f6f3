using System.Collections.Immutable;
using Portal.Identity;

namespace Portal.Administration;

/// <summary>
/// Every account as a value, and what may be decided about it. A decision is written before it is carried out: what the account was not told, what the
/// audit does not hold and which caseloads still move stays here until it is done.
/// </summary>
[GenerateSerializer, Immutable, Alias("portal.directory-book")]
internal sealed record DirectoryBook
{
    private const Roles All = Roles.Interviewer | Roles.Coordinator | Roles.Operator | Roles.Admin;

    [Id(0)] public ImmutableDictionary<Guid, DirectoryLine> Lines { get; init; } = ImmutableDictionary<Guid, DirectoryLine>.Empty;

    /// <summary>What the audit does not hold yet.</summary>
    [Id(1)] public ImmutableArray<AuditEntry> Unwritten { get; init; } = [];

    /// <summary>Caseloads that still move, by whose they were.</summary>
    [Id(2)] public ImmutableDictionary<Guid, OrderedTransfer> Transfers { get; init; } = ImmutableDictionary<Guid, OrderedTransfer>.Empty;

    public DirectoryLine Line(Guid id) => Lines.GetValueOrDefault(id) ?? throw PortalException.NotFound();

    public DirectoryLine? LineOf(string email) => Lines.Values.FirstOrDefault(line => line.Email == email);

    /// <summary>Somebody came in: the account exists and is in use. The same book when that was known.</summary>
    public DirectoryBook Adopt(string email, SignedIn who) =>
        !Lines.TryGetValue(who.InterviewerId, out var known)
            ? With(new DirectoryLine { Id = who.InterviewerId, Email = email, Roles = who.Roles, Active = true, Told = true })
            : known.Active ? this : With(known with { Active = true, InvitedUntil = null });

    /// <summary>Somebody new, with that id, or somebody who was invited before and has not come in.</summary>
    public DirectoryBook Invite(Guid newId, string email, Roles roles, DateTimeOffset until)
    {
        var known = LineOf(email);
        if (known is { Active: true } or { Disabled: true })
            throw new PortalException(PortalError.Conflict, "Ya hay una cuenta con ese correo. Búscala en la lista.");
        return Decide((known ?? new DirectoryLine { Id = newId, Email = email }) with { Roles = Checked(roles), InvitedUntil = until });
    }

    /// <summary>A new link for an account that may be used.</summary>
    public DirectoryBook Link(Guid id, DateTimeOffset until) => Line(id).Disabled
        ? throw new PortalException(PortalError.Conflict, "Esa cuenta está desactivada. Actívala antes de darle un enlace.")
        : With(Line(id) with { InvitedUntil = until });

    public DirectoryBook SetRoles(Guid actor, Guid id, Roles roles)
    {
        var line = Line(id);
        var taken = line.Roles & ~Checked(roles);
        if (taken.HasFlag(Roles.Admin) && actor == id)
            throw new PortalException(PortalError.Conflict, "No puedes quitarte a ti el permiso de administración. Pídeselo a otra persona que lo tenga.");
        if (taken.HasFlag(Roles.Admin))
            RequireAnotherAdmin(id);
        return line.Roles == roles ? this : Decide(line with { Roles = roles });
    }

    public DirectoryBook SetDisabled(Guid actor, Guid id, bool disabled)
    {
        var line = Line(id);
        if (disabled && actor == id)
            throw new PortalException(PortalError.Conflict, "No puedes desactivar tu propia cuenta. Pídeselo a otra persona con permiso de administración.");
        if (disabled && line.Roles.HasFlag(Roles.Admin))
            RequireAnotherAdmin(id);
        return line.Disabled == disabled ? this : Decide(line with { Disabled = disabled, InvitedUntil = disabled ? null : line.InvitedUntil });
    }

    /// <summary>From the console: in use again, an administrator, with a link.</summary>
    public DirectoryBook Rescue(string email, DateTimeOffset until)
    {
        var line = LineOf(email) ?? throw PortalException.NotFound();
        return Decide(line with { Disabled = false, Roles = line.Roles | Roles.Admin, InvitedUntil = until });
    }

    public DirectoryBook Transfer(Guid transferId, Guid from, Guid to)
    {
        Line(from);
        var heir = Line(to);
        if (from == to)
            throw new PortalException(PortalError.Invalid, "Elige a otra persona: no se puede traspasar a la misma.");
        if (heir.Disabled || !heir.Active || !heir.Roles.HasFlag(Roles.Interviewer))
            throw new PortalException(PortalError.Conflict, "Quien recibe a las personas tiene que haber entrado ya y poder llevar entrevistas.");
        if (Transfers.ContainsKey(from))
            throw new PortalException(PortalError.Conflict, "Ya se están traspasando sus personas. Espera a que termine.");
        return this with { Transfers = Transfers.Add(from, new OrderedTransfer(transferId, to)) };
    }

    public DirectoryBook Noting(AuditEntry entry) => this with { Unwritten = Unwritten.Add(entry) };

    /// <summary>The accounts and the audit have been told, and these transfers are over.</summary>
    public DirectoryBook Settled(ImmutableArray<Guid> endedTransfers) => this with
    {
        Lines = Lines.SetItems(Lines.Where(line => !line.Value.Told).Select(line => KeyValuePair.Create(line.Key, line.Value with { Told = true }))),
        Unwritten = [],
        Transfers = Transfers.RemoveRange(endedTransfers),
    };

    /// <summary>Something is decided and not carried out.</summary>
    public bool HasWork => HasUntold || !Transfers.IsEmpty;

    /// <summary>An account or the audit does not know yet.</summary>
    public bool HasUntold => !Unwritten.IsEmpty || Lines.Values.Any(line => !line.Told);

    private void RequireAnotherAdmin(Guid but)
    {
        if (!Lines.Values.Any(line => line.Id != but && line is { Active: true, Disabled: false } && line.Roles.HasFlag(Roles.Admin)))
            throw new PortalException(PortalError.Conflict, "Es la última cuenta de administración. Da antes ese permiso a otra persona.");
    }

    private static Roles Checked(Roles roles) =>
        roles != Roles.None && (roles & ~All) == 0 ? roles : throw new PortalException(PortalError.Invalid, "Elige al menos un permiso de la lista.");

    private DirectoryBook Decide(DirectoryLine line) => With(line with { Revision = line.Revision + 1, Told = false });

    private DirectoryBook With(DirectoryLine line) => this with { Lines = Lines.SetItem(line.Id, line) };
}

/// <summary>An account in the directory.</summary>
[GenerateSerializer, Immutable, Alias("portal.directory-line")]
internal sealed record DirectoryLine
{
    [Id(0)] public Guid Id { get; init; }
    [Id(1)] public string Email { get; init; } = "";
    [Id(2)] public Roles Roles { get; init; }
    [Id(3)] public bool Disabled { get; init; }

    /// <summary>Somebody has come in with it.</summary>
    [Id(4)] public bool Active { get; init; }
    [Id(5)] public DateTimeOffset? InvitedUntil { get; init; }

    /// <summary>Of the last decision.</summary>
    [Id(6)] public long Revision { get; init; }

    /// <summary>The account has taken it.</summary>
    [Id(7)] public bool Told { get; init; }

    public AccountStatus Status => Disabled ? AccountStatus.Disabled : Active ? AccountStatus.Active : AccountStatus.Invited;
}

/// <summary>A transfer that was ordered.</summary>
/// <param name="Id">Names it: ordering it twice is ordering it once.</param>
/// <param name="To">Who gets the people.</param>
[GenerateSerializer, Immutable, Alias("portal.ordered-transfer")]
internal sealed record OrderedTransfer([property: Id(0)] Guid Id, [property: Id(1)] Guid To);
