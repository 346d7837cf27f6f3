using Portal.Analysts.Rules;

namespace Portal.Forms;

/// <summary>What a form must fulfil before anybody is interviewed with it.</summary>
internal static class FormRules
{
    private const int LongestLabel = 60;

    public static void Check(Form form, string file, SpeechCatalogue speeches)
    {
        if (Path.GetFileName(file) != $"{form.Id}.{form.Locale}.json")
            throw FormFolder.Wrong(file, "id, locale", $"the file should be called {form.Id}.{form.Locale}.json");
        if (form.Version < 1) throw FormFolder.Wrong(file, "version", "counts from 1");
        if (string.IsNullOrWhiteSpace(form.Title)) throw FormFolder.Wrong(file, "title", "is empty");
        if (!form.Questions().Any()) throw FormFolder.Wrong(file, "scopes", "has no question");
        if (!speeches.Knows(form.Locale))
            throw FormFolder.Wrong(file, "locale", $"no speech.{form.Locale}.json says how \"{form.Locale}\" is spoken");
        Once(form.Scopes.Select(scope => scope.Id), file, "scopes[].id");
        Once(form.Questions().Select(question => question.Id), file, "questions[].id");
        foreach (var question in form.Questions())
        {
            Check(question, file, speeches.For(form.Locale));
            if (question.SkipWhen is { } condition && FormProblems.Wrong(form, question, condition) is { } wrong)
                throw FormFolder.Wrong(file, $"{question.Id}.skipWhen", wrong);
        }
    }

    private static void Check(Question question, string file, Speech speech)
    {
        if (string.IsNullOrWhiteSpace(question.Id)) throw FormFolder.Wrong(file, "questions[].id", "is empty");
        if (string.IsNullOrWhiteSpace(question.Text)) throw FormFolder.Wrong(file, $"{question.Id}.text", "is empty");
        if (question.Label.Length > LongestLabel && question.Label != question.Text)
            throw FormFolder.Wrong(file, $"{question.Id}.label", $"is longer than {LongestLabel} characters");
        if (question.Type == AnswerType.Choice && question.Options.Length < 2)
            throw FormFolder.Wrong(file, $"{question.Id}.options", "a choice needs at least two");
        if (question.Options.Any(string.IsNullOrWhiteSpace)) throw FormFolder.Wrong(file, $"{question.Id}.options", "one of them is empty");
        Once(question.Options.Select(option => option.Trim().ToUpperInvariant()), file, $"{question.Id}.options");
        var hearing = question.Hearing;
        (string Field, IEnumerable<string> Cues)[] lists =
        [
            ("asks", hearing.Asks), ("opens", hearing.Opens), ("answers", hearing.Answers), ("replies", hearing.Replies), ("never", hearing.Never),
        ];
        foreach (var (field, cues) in lists)
            foreach (var cue in cues)
                Compile(cue, file, $"{question.Id}.{field}", speech);
    }

    private static void Compile(string cue, string file, string field, Speech speech)
    {
        try
        {
            Cue.Parse(cue, speech.Groups);
        }
        catch (FormatException error)
        {
            throw FormFolder.Wrong(file, field, error.Message);
        }
    }

    private static void Once(IEnumerable<string> ids, string file, string field)
    {
        var twice = ids.GroupBy(id => id).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null) throw FormFolder.Wrong(file, field, $"\"{twice.Key}\" stands there twice");
    }
}
