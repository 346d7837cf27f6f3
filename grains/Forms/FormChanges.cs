using System.Collections.Immutable;

namespace Portal.Forms;

/// <summary>How one version of a questionnaire differs from another. Pure.</summary>
internal static class FormChanges
{
    /// <summary>The differences: the form itself first, then its scopes, then its questions, in the order of the newer one.</summary>
    public static ImmutableArray<FormChange> Between(Form before, Form after)
    {
        var changes = ImmutableArray.CreateBuilder<FormChange>();
        if (before.Title != after.Title) changes.Add(new(FormChangeKind.Retitled, "", after.Title, []));
        Scopes(before, after, changes);
        Questions(before, after, changes);
        if (IsReordered(before, after)) changes.Add(new(FormChangeKind.Reordered, "", after.Title, []));
        return changes.ToImmutable();
    }

    private static void Scopes(Form before, Form after, ImmutableArray<FormChange>.Builder changes)
    {
        var old = before.Scopes.DistinctBy(scope => scope.Id).ToDictionary(scope => scope.Id);
        foreach (var scope in after.Scopes)
        {
            if (!old.Remove(scope.Id, out var was)) changes.Add(new(FormChangeKind.ScopeAdded, scope.Id, scope.Title, []));
            else if (was.Title != scope.Title) changes.Add(new(FormChangeKind.ScopeRenamed, scope.Id, scope.Title, []));
        }
        changes.AddRange(old.Values.Select(scope => new FormChange(FormChangeKind.ScopeRemoved, scope.Id, scope.Title, [])));
    }

    private static void Questions(Form before, Form after, ImmutableArray<FormChange>.Builder changes)
    {
        var old = Placed(before).DistinctBy(place => place.Question.Id).ToDictionary(place => place.Question.Id);
        foreach (var (scope, question) in Placed(after))
        {
            if (!old.Remove(question.Id, out var was))
            {
                changes.Add(new(FormChangeKind.QuestionAdded, question.Id, question.Label, []));
                continue;
            }
            if (Parts(was.Question, question) is { IsEmpty: false } parts) changes.Add(new(FormChangeKind.QuestionChanged, question.Id, question.Label, parts));
            if (was.Scope.Id != scope.Id) changes.Add(new(FormChangeKind.QuestionMoved, question.Id, question.Label, []));
        }
        changes.AddRange(old.Values.Select(place => new FormChange(FormChangeKind.QuestionRemoved, place.Question.Id, place.Question.Label, [])));
    }

    private static ImmutableArray<FormPart> Parts(Question was, Question now)
    {
        var parts = ImmutableArray.CreateBuilder<FormPart>();
        Note(was.Text != now.Text, FormPart.Text);
        Note(was.Label != now.Label, FormPart.Label);
        Note(was.Spoken != now.Spoken, FormPart.Spoken);
        Note(was.Type != now.Type, FormPart.Type);
        Note(!was.Options.SequenceEqual(now.Options), FormPart.Options);
        Note(was.Mandatory != now.Mandatory, FormPart.Mandatory);
        Note(was.Sensitive != now.Sensitive, FormPart.Sensitive);
        Note(!SameHearing(was, now), FormPart.Cues);
        Note(was.SkipWhen != now.SkipWhen, FormPart.SkipWhen);
        Note(was.NotBefore != now.NotBefore, FormPart.NotBefore);
        Note(was.ReadBack != now.ReadBack, FormPart.ReadBack);
        return parts.ToImmutable();

        void Note(bool differs, FormPart part)
        {
            if (differs) parts.Add(part);
        }
    }

    private static bool SameHearing(Question was, Question now) =>
        was.ByHandOnly == now.ByHandOnly && was.Hearing.Subject == now.Hearing.Subject
        && was.Hearing.Asks.SequenceEqual(now.Hearing.Asks) && was.Hearing.Opens.SequenceEqual(now.Hearing.Opens)
        && was.Hearing.Answers.SequenceEqual(now.Hearing.Answers) && was.Hearing.Replies.SequenceEqual(now.Hearing.Replies)
        && was.Hearing.Never.SequenceEqual(now.Hearing.Never);

    /// <summary>What both have stands in another order: what came, went or moved to another scope does not count.</summary>
    private static bool IsReordered(Form before, Form after)
    {
        var scopes = before.Scopes.Select(scope => scope.Id).Intersect(after.Scopes.Select(scope => scope.Id));
        if (!scopes.SequenceEqual(after.Scopes.Select(scope => scope.Id).Intersect(before.Scopes.Select(scope => scope.Id)))) return true;
        foreach (var scope in after.Scopes)
        {
            if (before.Scopes.FirstOrDefault(one => one.Id == scope.Id) is not { } was) continue;
            var (old, now) = (was.Questions.Select(question => question.Id).ToList(), scope.Questions.Select(question => question.Id).ToList());
            if (!old.Intersect(now).SequenceEqual(now.Intersect(old))) return true;
        }
        return false;
    }

    private static IEnumerable<(Scope Scope, Question Question)> Placed(Form form) =>
        form.Scopes.SelectMany(scope => scope.Questions.Select(question => (scope, question)));
}
