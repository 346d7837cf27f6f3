using Portal.Checklists;
using Portal.Conversations;

namespace Portal.Forms;

/// <summary>Compares how two states of a form end one and the same talk. Pure.</summary>
internal static class TrialResult
{
    public static TrialTalk Of(TrialScript talk, Form before, ChecklistState was, Form after, ChecklistState now)
    {
        var questions = after.Questions().Concat(before.Questions()).DistinctBy(question => question.Id).ToList();
        var pairs = questions.Select(question => new TrialChange(
            question.Id, question.Label, Tick(before, was, question.Id, talk.Lines), Tick(after, now, question.Id, talk.Lines))).ToList();
        return new TrialTalk(
            talk.Sample, talk.ConversationId, talk.Title, talk.At, talk.Lines.Count,
            pairs.Count(pair => pair.Before is not null && pair.Before == pair.After),
            [.. pairs.Where(pair => pair.Before != pair.After)]);
    }

    private static TrialTick? Tick(Form form, ChecklistState checklist, string questionId, IReadOnlyList<Segment> lines)
    {
        if (form.Find(questionId) is null) return null;
        var item = checklist.Item(questionId);
        if (item.IsOpen) return null;
        var proof = item.Evidence.FirstOrDefault();
        var at = proof is null ? -1 : Place(lines, proof.SegmentId);
        return new TrialTick(item.State, item.Answer?.YesNo, item.Answer?.Number, proof?.Quote ?? item.Reason, at + 1, at < 0 ? SpeakerRole.Unknown : lines[at].Role);
    }

    private static int Place(IReadOnlyList<Segment> lines, int segmentId)
    {
        for (var i = 0; i < lines.Count; i++)
            if (lines[i].Id == segmentId) return i;
        return -1;
    }
}
