using Portal.Conversations;
using Portal.Forms;

namespace Portal.Checklists;

/// <summary>Turns a person's decision on a question into a fact.</summary>
public static class Marks
{
    private const int MaxAnswerLength = 4_000;

    /// <summary>The fact of a decision, or null when it changes nothing. An unknown question or an empty answer is <see cref="PortalError.Invalid"/>.</summary>
    public static ConversationFact? Decide(Form form, ChecklistItem item, QuestionMark mark)
    {
        if (form.Find(mark.QuestionId) is not { } question)
            throw new PortalException(PortalError.Invalid, "Esa pregunta no está en el formulario.");
        return mark.Kind switch
        {
            MarkKind.Tick when item is { State: QuestionState.Answered or QuestionState.Verified } => null,
            MarkKind.Tick => Take(question, item, item.Proposals.FirstOrDefault(proposal => !proposal.Rejected)),
            MarkKind.Untick when item is { State: QuestionState.Pending, DecidedByPerson: true } => null,
            MarkKind.Untick => new AnswerWithdrawn(question.Id, "La has desmarcado a mano.", AnswerSource.Person),
            MarkKind.Reject when item is { State: QuestionState.Answered or QuestionState.Verified, Evidence.Length: > 0 } => new AnswerWithdrawn(
                question.Id, "Has dicho que no era eso.", AnswerSource.Person, Rejected: true),
            MarkKind.Reject when item.Proposals.Any(proposal => proposal.Rejected) => null,
            MarkKind.Reject => throw new PortalException(PortalError.Conflict, "Aquí no hay nada oído que quitar."),
            MarkKind.Accept when item.Proposals.LastOrDefault(proposal => !proposal.Rejected) is { } beside => Take(question, item, beside),
            MarkKind.Accept => throw new PortalException(PortalError.Conflict, "No se ha oído ninguna otra cosa."),
            MarkKind.Restore when item is { State: QuestionState.Answered or QuestionState.Verified } => null,
            MarkKind.Restore => Take(question, item, item.Proposals.FirstOrDefault()),
            MarkKind.NotApplicable when item.State != QuestionState.NotApplicable || item.SetAsideByRule => new QuestionSetAside(question.Id, QuestionState.NotApplicable),
            MarkKind.Declined when item.State != QuestionState.Declined => new QuestionSetAside(question.Id, QuestionState.Declined),
            MarkKind.NotApplicable or MarkKind.Declined => null,
            MarkKind.Answer => new QuestionAnswered(question.Id, new Answer(Checked(mark.Text)), [], AnswerSource.Person),
            MarkKind.Verify when item.State == QuestionState.Answered => new QuestionVerified(question.Id),
            MarkKind.Verify when item.State == QuestionState.Verified => null,
            MarkKind.Verify => throw new PortalException(PortalError.Conflict, "Todavía no hay ninguna respuesta que confirmar."),
            _ => throw new PortalException(PortalError.Invalid, "No entendemos qué quieres hacer con esa pregunta."),
        };
    }

    /// <summary>A tick takes what was heard, where something was; else it stands without words.</summary>
    private static QuestionAnswered Take(Question question, ChecklistItem item, Proposal? heard) => heard is null
        ? new QuestionAnswered(question.Id, item.Answer, item.Evidence, AnswerSource.Person)
        : new QuestionAnswered(question.Id, heard.Answer, heard.Evidence, AnswerSource.Person);

    private static string Checked(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) throw new PortalException(PortalError.Invalid, "Escribe la respuesta antes de guardarla.");
        if (text.Length > MaxAnswerLength) throw new PortalException(PortalError.Invalid, $"La respuesta es demasiado larga: el máximo son {MaxAnswerLength} caracteres.");
        return text.Trim();
    }
}
