namespace Portal.Tests.Web.Access;

/// <summary>Every caller at one endpoint, with every kind of id. What is wrong is told in sentences.</summary>
internal sealed class Knocking(Callers callers, Probe probe)
{
    private const string Malformed = "not-an-id";

    private readonly List<string> _wrong = [];

    private bool HasId => probe.Target is not (Target.Open or Target.Session or Target.Mine or Target.Accounts or Target.Coordinators);

    public async Task<IReadOnlyList<string>> Wrong()
    {
        if (probe.Target == Target.Open)
            await Allowed("anonymous", refused: 403);
        else
            await Outsiders();
        if (probe.Target is Target.Session)
            foreach (var caller in Callers.Inside.Keys)
                await Allowed(caller, refused: 401);
        else if (probe.Target is Target.Accounts or Target.Account)
            await Administrators();
        else if (probe.Target is Target.Operators)
            await OperatorsOnly();
        else if (probe.Target is Target.Coordinators)
            await CoordinatorsOnly();
        else if (probe.Target is not Target.Open)
            await Insiders();
        return _wrong;
    }

    private async Task Outsiders()
    {
        var answers = new HashSet<string>();
        foreach (var caller in Callers.Outside)
            foreach (var id in Ids())
                answers.Add(await Ask(caller, id));
        Expect(answers.Count == 1 && answers.Single().StartsWith("401", StringComparison.Ordinal), $"outsiders got {string.Join(" | ", answers)}");
    }

    private async Task OperatorsOnly()
    {
        await OthersThan(Roles.Operator);
        await Allowed("operator", refused: 403);
    }

    private async Task CoordinatorsOnly()
    {
        await OthersThan(Roles.Coordinator);
        await Allowed("coordinator", refused: 403);
    }

    private async Task Insiders()
    {
        await OthersThan(Roles.Interviewer);
        if (!HasId)
        {
            await Allowed("another", refused: 403);
            await Allowed("owner", refused: 403);
            return;
        }
        var anothers = await Ask("another", Own);
        Expect(anothers.StartsWith("404", StringComparison.Ordinal), $"somebody else's was answered {anothers}");
        if (probe.Target != Target.MakesInterviewee)
        {
            var absent = await Ask("another", Guid.NewGuid().ToString());
            Expect(absent == anothers, $"somebody else's was answered {anothers}, an absent one {absent}");
        }
        var malformed = await Ask("owner", Malformed);
        Expect(malformed.StartsWith("400", StringComparison.Ordinal), $"a malformed id was answered {malformed}");
        var own = await Ask("owner", Own);
        Expect(own[..3] is not ("401" or "403") && own[0] != '5', $"the owner got {own}");
        // Of these there is nothing yet, or the rest of the address is made up, for the owner too.
        if (!probe.Endpoint.EndsWith("/recording", StringComparison.Ordinal) && !probe.Endpoint.EndsWith("/peaks", StringComparison.Ordinal) && !probe.Endpoint.Contains("proposals") && !probe.Endpoint.Contains("segments")
            && probe.Target != Target.Notification)
            Expect(own[..3] != "404", $"the owner got {own}");
    }

    private async Task Administrators()
    {
        await OthersThan(Roles.Admin);
        await Allowed("admin", refused: 403);
        if (!HasId)
            return;
        var absent = await Ask("admin", Guid.NewGuid().ToString());
        Expect(absent.StartsWith("404", StringComparison.Ordinal), $"an absent account was answered {absent}");
        var malformed = await Ask("admin", Malformed);
        Expect(malformed.StartsWith("400", StringComparison.Ordinal), $"a malformed id was answered {malformed}");
    }

    /// <summary>Whoever has a session and not this role gets one and the same answer, whatever the id.</summary>
    private async Task OthersThan(Roles role)
    {
        var answers = new HashSet<string>();
        foreach (var caller in Callers.Inside.Where(one => one.Value != role))
            foreach (var id in Ids())
                answers.Add(await Ask(caller.Key, id));
        Expect(answers.Count == 1 && answers.Single().StartsWith("403", StringComparison.Ordinal), $"other roles got {string.Join(" | ", answers)}");
    }

    private async Task Allowed(string caller, int refused)
    {
        var answer = await Ask(caller, Own);
        Expect(!answer.StartsWith($"{refused}", StringComparison.Ordinal) && answer[0] != '5', $"{caller} got {answer}");
    }

    private string Own => callers.OwnersThing(probe.Target).ToString();

    private string[] Ids() => HasId ? [Own, Guid.NewGuid().ToString(), Malformed] : [Own];

    private async Task<string> Ask(string caller, string id)
    {
        if (probe.Target == Target.Session)
            callers.Forget(caller); // One of them ends it.
        using var answer = await (await callers.As(caller)).SendAsync(probe.Ask(id));
        // The headers too, but for those that tell the time or the length of a conversation with a program.
        var headers = answer.Headers.Where(header => header.Key is not ("Date" or "Connection")).Select(header => $"{header.Key}={string.Join(",", header.Value)}");
        return $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()} {string.Join(" ", headers)}";
    }

    private void Expect(bool holds, string otherwise)
    {
        if (!holds)
            _wrong.Add($"{probe.Endpoint}: {otherwise}");
    }
}
