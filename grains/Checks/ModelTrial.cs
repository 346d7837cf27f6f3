using System.Collections.Immutable;
using Portal.Checklists;
using Portal.Conversations;
using Portal.Forms;

namespace Portal.Checks;

/// <summary>Asks a language model about two invented lines: the smallest reading there is.</summary>
internal static class ModelTrial
{
    private const string QuestionId = "q1";
    private const string Answer = "sí, vivo de alquiler";

    public static Trial Of(IModelAnalyst model) => new(CheckKind.Analyst, model.Name, null, model.Terms.AnswerWithin, async cancellation =>
    {
        var reading = await model.Read(Invented, cancellation);
        return reading.Answers.Any(one => one is { QuestionId: QuestionId, SegmentId: 2, Quote.Length: > 0 } && Answer.Contains(one.Quote, StringComparison.Ordinal))
            ? null
            : throw new FaultException(OutsideFault.Clueless);
    });

    private static ChecklistReading Invented { get; } = new(
        new Form("check", 1, "es", "check",
        [
            new Scope("s1", "casa", [new Question(QuestionId, "vive de alquiler", "alquiler", "vive de alquiler", AnswerType.YesNo, false, new Hearing([], [], [], [], [], AnswerSubject.Anyone))]),
        ]),
        ImmutableDictionary<string, ChecklistItem>.Empty.Add(QuestionId, ChecklistItem.Pending(QuestionId)),
        null,
        [],
        [Line(1, SpeakerRole.Interviewer, "vive de alquiler"), Line(2, SpeakerRole.Interviewee, Answer)]);

    private static Segment Line(int id, SpeakerRole role, string text) => new(id, null, role, text, id * 1_000, id * 1_000 + 900, []);
}
