using Microsoft.Extensions.Logging;
using Portal.Forms;
using Portal.Interviewees;
using Portal.Interviewers;
using Portal.Privacy;

namespace Portal.Fichas;

/// <summary>Keeps the book of a person's answers. Whose she is only her own grain knows, so it is asked each time.</summary>
[GrainType("ficha")]
internal sealed class FichaGrain(
    [PersistentState("ficha")] IPersistentState<SealedBody> stored, IKeyring keyring, TimeProvider clock, ILogger<FichaGrain> log) : Grain, IFichaGrain
{
    private SealedState<FichaBook> _state = null!; // Set on activation: its key is the grain's.

    private Guid Id => this.GetPrimaryKey();

    private IIntervieweeGrain Person => GrainFactory.GetGrain<IIntervieweeGrain>(Id);

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _state = new SealedState<FichaBook>(stored, keyring, Id, $"ficha/{Id}");
        return Task.CompletedTask;
    }

    public async Task<FichaView> Read(Caller caller, string language)
    {
        await Person.Read(caller);
        var book = await Book();
        return await View(book, await Form(book, language));
    }

    public async Task<FichaView> Write(Caller caller, string questionId, FichaEdit edit, string language)
    {
        await Person.Read(caller);
        var book = await Book();
        var form = await FormWith(book, questionId, language);
        var answer = TypedAnswer.Checked(form.Find(questionId)!, form.Locale, edit); // FormWith refuses a question that is not in it.
        return await Save(caller.InterviewerId, book.Write(questionId, answer, clock.GetUtcNow()), form);
    }

    public async Task<FichaView> Decide(Caller caller, string questionId, Guid conversationId, bool accept, string language)
    {
        await Person.Read(caller);
        var book = await Book();
        var form = await FormWith(book, questionId, language);
        return await Save(caller.InterviewerId, book.Decide(questionId, conversationId, accept, clock.GetUtcNow()), form);
    }

    public async Task<FichaView> Undo(Caller caller, string questionId, long revision, string language)
    {
        await Person.Read(caller);
        var book = await Book();
        var form = await FormWith(book, questionId, language);
        return await Save(caller.InterviewerId, book.Undo(questionId, revision), form);
    }

    public async Task<ClosingView> Closing(Caller caller, Guid conversationId, string language)
    {
        await Person.Read(caller);
        var book = await Book();
        return Fichas.Closing.Of(book, await Form(book, language), conversationId);
    }

    public async Task<ClosingView> Close(Caller caller, Guid conversationId, bool done, string language)
    {
        await Person.Read(caller);
        var before = await Book();
        if (!before.Taken.ContainsKey(conversationId))
            throw new PortalException(PortalError.Conflict, "Todavía estamos leyendo la conversación. Espera un momento y vuelve a intentarlo.");
        var book = before.Close(conversationId, done, clock.GetUtcNow());
        var form = await Form(book, language);
        if (!ReferenceEquals(book, before))
            await Save(caller.InterviewerId, book, form);
        return Fichas.Closing.Of(book, form, conversationId);
    }

    public async Task Take(Contribution contribution)
    {
        var before = await Book();
        var book = before.Take(contribution);
        var form = await Form(book, contribution.Form.Language);
        if (ReferenceEquals(book, before))
            await TellProgress(book, form); // Again: the first call may have ended before it was told.
        else
            await Save(contribution.OwnerId, book, form);
    }

    public async Task Withdraw(Withdrawal withdrawal)
    {
        var before = await Book();
        var book = before.Withdraw(withdrawal);
        var form = await Form(book, withdrawal.Language);
        if (ReferenceEquals(book, before))
            await TellProgress(book, form); // Again: the first call may have ended before it was told.
        else
            await Save(withdrawal.OwnerId, book, form);
    }

    private async ValueTask<FichaBook> Book() => await _state.Read() ?? FichaBook.Empty;

    private Task<Form> Form(FichaBook book, string language) => GrainFactory.GetGrain<IFormGrain>(book.FormId).Latest(language);

    private async Task<Form> FormWith(FichaBook book, string questionId, string language)
    {
        var form = await Form(book, language);
        return form.Find(questionId) is null ? throw PortalException.NotFound() : form;
    }

    private async Task<FichaView> Save(Guid ownerId, FichaBook book, Form form)
    {
        await _state.Save(book);
        await TellProgress(book, form);
        await this.Tell(log, ownerId, ChangeKind.Ficha, Id);
        return await View(book, form);
    }

    /// <summary>What was answered to questions that the form no longer has stays readable, each as it was last put.</summary>
    private async Task<FichaView> View(FichaBook book, Form form)
    {
        var view = book.View(Id, form);
        if (book.FormerQuestions(form) is not { IsEmpty: false } gone)
            return view;
        var former = await GrainFactory.GetGrain<IFormGrain>(form.Id).Former(gone, form.Locale);
        return view with { Former = [.. former.Select(one => new FormerItem(one.Scope, one.Question.Label, one.Question.Text, book.FormerItem(one.Question.Id)))] };
    }

    private Task TellProgress(FichaBook book, Form form) => Person.FichaChanged(book.Answered(form), form.Questions().Count(), book.Revision);
}
