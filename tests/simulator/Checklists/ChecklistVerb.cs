using Portal.Analysts.Rules;
using Portal.Forms;

namespace Portal.Simulator.Checklists;

/// <summary><c>checklist DIR [--form intake] [--language es] [--bare] [--no-roles] [--verbose]</c>: scores the rules on annotated interviews.</summary>
internal static class ChecklistVerb
{
    public static async Task<int> Run(string[] arguments)
    {
        var folder = arguments.FirstOrDefault();
        if (folder is null || !Directory.Exists(folder)) return Refuse($"There is no such folder of interviews: {folder}");
        var files = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).ToArray();
        if (files.Length == 0) return Refuse($"There is no interview (*.txt) in {folder}");
        var (id, language) = (Option(arguments, "--form") ?? "intake", Option(arguments, "--language") ?? "es");
        var speeches = new SpeechCatalogue();
        if (new FormCatalogue(speeches).Latest(id, language) is not { } form) return Refuse($"There is no form \"{id}\" in \"{language}\".");
        var rehearsal = new Rehearsal(form, new RulesAnalyst(speeches));
        var handicap = new Handicap(arguments.Contains("--bare"), arguments.Contains("--no-roles"));
        Action<string> tell = arguments.Contains("--verbose") ? Console.Error.WriteLine : _ => { };
        var score = new Score();
        foreach (var file in files)
        {
            var interview = Interview.Read(file);
            score.Add(interview, await rehearsal.Play(interview, handicap), tell);
        }
        Console.WriteLine(score.ToJson());
        return 0;
    }

    private static string? Option(string[] arguments, string name) =>
        Array.IndexOf(arguments, name) is var at && at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;

    private static int Refuse(string sentence)
    {
        Console.Error.WriteLine(sentence);
        return 2;
    }
}
