using Microsoft.Extensions.Logging;
using Portal.Checklists;
using Portal.Conversations;
using Portal.Forms;

namespace Portal.Asking;

/// <summary>Who answers: the first who can; and who shows passages always can.</summary>
internal sealed partial class AskingGrain
{
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(25);

    private async Task<KeptAnswer> Answer(Guid id, string question, ConversationView view)
    {
        var form = await forms.Find(view.Form) ?? throw new PortalException(PortalError.Unavailable, "Falta el formulario de esta conversación. Avisa a quien mantiene el portal.");
        var inquiry = new Inquiry(question, view.Segments, view.Checklist, form, await Translations(view.Form));
        var print = await Printer(view);
        var (tried, spent) = (0, false);
        foreach (var answerer in answerers.SkipLast(1))
        {
            if (answerer.TokensPerConversation <= (view.Model is { } use ? use.InputTokens + use.OutputTokens : 0))
            {
                spent = true;
                continue;
            }
            if (await Try(answerer, inquiry) is { } answer)
                return Kept(answer);
            tried++;
        }
        return Kept(await answerers.Last().Answer(inquiry, CancellationToken.None));

        KeptAnswer Kept(ProposedAnswer answer) => new(
            id, question, clock.GetUtcNow(), answer.Text, Substitute: tried > 0 && !spent,
            view.Segments.Select(line => line.ToMs).DefaultIfEmpty(-1).Max(),
            Citations.Checked(answer.Citations, view.Segments, print), Spent: spent);
    }

    private async Task<IReadOnlyList<Form>> Translations(FormRef of)
    {
        var newest = (await forms.Versions(of.Id, of.Language)).Where(form => form.Language != of.Language).DistinctBy(form => form.Language);
        return [.. (await Task.WhenAll(newest.Select(forms.Find))).OfType<Form>()];
    }

    /// <summary>Null when it could not, in time, or when its words rest on nothing that was said.</summary>
    private async Task<ProposedAnswer?> Try(IAnswerer answerer, Inquiry inquiry)
    {
        try
        {
            using var patience = new CancellationTokenSource(AnswerWithin, clock);
            var answer = await answerer.Answer(inquiry, patience.Token).WaitAsync(patience.Token);
            if (answer.InputTokens + answer.OutputTokens > 0) await GrainFactory.GetGrain<IConversationWork>(Id).NoteModel(answer.InputTokens, answer.OutputTokens);
            if (answer.Text is null || !Citations.Checked(answer.Citations, inquiry.Segments, text => text).IsEmpty)
                return answer;
            LogUnproved(Id, answerer.Name);
        }
        catch (Exception exception)
        {
            LogFailed(Id, answerer.Name, exception);
            if (exception is ModelUnavailableException { InputTokens: > 0 } paid) await GrainFactory.GetGrain<IConversationWork>(Id).NoteModel(paid.InputTokens, paid.OutputTokens);
        }
        return null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Conversation {Conversation}: the answerer {Answerer} failed; the next one is asked.")]
    private partial void LogFailed(Guid conversation, string answerer, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Conversation {Conversation}: what the answerer {Answerer} wrote rests on no line; the next one is asked.")]
    private partial void LogUnproved(Guid conversation, string answerer);
}
