using Portal.Simulator.Checklists;
using Portal.Simulator.Live;
using Portal.Simulator.Searching;
using Portal.Simulator.Tokens;
using Portal.Simulator.Uploads;

// A table of verbs; each prints one JSON line on standard output and talks to people on standard error.
Dictionary<string, Func<string[], Task<int>>> verbs = new()
{
    ["checklist"] = ChecklistVerb.Run,
    ["live"] = LiveVerb.Run,
    ["uploads"] = UploadsVerb.Run,
    ["search"] = SearchVerb.Run,
    ["tokens"] = TokensVerb.Run,
};

if (args.Length > 0 && verbs.TryGetValue(args[0], out var run)) return await run(args[1..]);
Console.Error.WriteLine($"Say what to do: {string.Join(", ", verbs.Keys)}.");
return 2;
