using Portal.Checklists;
using Portal.Conversations;
using Portal.Fichas;
using Portal.Forms;
using Portal.Interviewers;

namespace Portal.Tests.Cluster;

/// <summary>Versions of a questionnaire, seen from conversations and fichas.</summary>
public sealed class FormsTests : IAsyncLifetime
{
    private readonly Caller coordinator = new(Guid.NewGuid(), Roles.Coordinator);
    private PortalCluster cluster = null!; // Made before the test.

    private IWorkbenchGrain Workbench => cluster.Grains.GetGrain<IWorkbenchGrain>(0);

    public async Task InitializeAsync()
    {
        cluster = await PortalCluster.Embedded();
        await cluster.Grains.GetGrain<IInterviewerGrain>(coordinator.InterviewerId).Begin("Coral", "coral@example.org");
    }

    public async Task DisposeAsync() => await cluster.DisposeAsync();

    [Fact]
    public async Task A_conversation_keeps_the_version_it_began_with_and_the_ficha_keeps_what_was_answered()
    {
        var first = await Notes("Está empadronada en Badalona.");
        await Publish(form => Without(form, "q2"));
        var second = await Notes("Vive en un piso de alquiler.", first);

        await cluster.Silos.DeactivateAsync(first.Conversation);
        var (old, now) = (await first.Conversation.Read(first.Caller), await second.Conversation.Read(second.Caller));
        Assert.Equal((1, 16), (old.Form.Version, old.Checklist.Length));
        Assert.Equal((2, 15), (now.Form.Version, now.Checklist.Length));
        Assert.Equal(QuestionState.Answered, old.Checklist.Single(item => item.QuestionId == "q2").State);

        var ficha = await cluster.Grains.GetGrain<IFichaGrain>(first.PersonId).Read(first.Caller, "es");
        Assert.Equal((2, 15), (ficha.Form.Version, ficha.Items.Length));
        var former = Assert.Single(ficha.Former);
        Assert.Equal(("q2", "Empadronamiento", first.Id), (former.Item.QuestionId, former.Label, former.Item.Current?.ConversationId));
        Assert.Contains("empadronada", former.Item.Current?.Answer?.Text);
        Assert.NotNull(ficha.Items.Single(item => item.QuestionId == "q11").Current);
    }

    [Fact]
    public async Task A_condition_sets_aside_at_once_is_taken_back_and_goes_with_what_is_taken_off_the_record()
    {
        // The intake that comes with the portal: a Spanish national has nothing to homologate.
        cluster.Script("papeles", "E: ¿Tiene la nacionalidad española?\nU: Sí, tengo la nacionalidad española desde 2020.");
        var talk = await new Interview(cluster.Grains, "papeles").Begin();
        await talk.Speak(20);
        var facts = await talk.Until(fact => fact is QuestionSetAside);
        Assert.Equal(AnswerSource.Rules, ((QuestionSetAside)facts[^1].Fact).By);
        Assert.IsType<QuestionAnswered>(facts[^2].Fact); // In the same breath as the answer.

        await talk.Conversation.Mark(talk.Caller, new QuestionMark("q1", MarkKind.Untick));
        Assert.True((await Item(talk, "q3")).IsOpen);
        await talk.Conversation.Mark(talk.Caller, new QuestionMark("q1", MarkKind.Tick));
        Assert.True((await Item(talk, "q3")).SetAsideByRule);

        var line = (await talk.Conversation.Read(talk.Caller)).Segments.Single(segment => segment.Text.Contains("2020"));
        await talk.Conversation.OffTheRecord(talk.Caller, new OffTheRecordWish(Guid.NewGuid(), line.FromMs, line.ToMs));
        Assert.True((await Item(talk, "q3")).IsOpen);
        await cluster.Silos.DeactivateAsync(talk.Conversation);
        Assert.True((await Item(talk, "q3")).IsOpen);
        var told = await talk.Until(fact => fact is Forgotten);
        Assert.DoesNotContain(told, fact => fact.Fact is QuestionSetAside { By: AnswerSource.Rules });
        await talk.Stop();
    }

    [Fact]
    public async Task Only_coordinators_prepare_forms()
    {
        var admin = new Caller(Guid.NewGuid(), Roles.Admin | Roles.Interviewer | Roles.Operator);
        Assert.Equal(PortalError.Forbidden, (await Assert.ThrowsAsync<PortalException>(() => Workbench.List(admin))).Error);
        Assert.Equal(PortalError.Forbidden, (await Assert.ThrowsAsync<PortalException>(() => Workbench.Try(admin, new Trial("intake", "es", 1, 1, ["amina"], [])))).Error);
        Assert.Equal(["es", "ca", "en"], (await Workbench.List(coordinator)).Select(line => line.Language));
    }

    private async Task<ChecklistItem> Item(Interview talk, string question) => (await talk.Conversation.Read(talk.Caller)).Checklist.Single(item => item.QuestionId == question);

    private async Task<Interview> Notes(string text, Interview? with = null)
    {
        var talk = with is null ? await new Interview(cluster.Grains).Meet(consents: false) : with.Besides();
        await talk.Conversation.Open(talk.Caller, new OpenConversation(talk.PersonId, "intake", "es", "notes", ConversationOrigin.Notes));
        await talk.Conversation.TakeNote(talk.Caller, new Note(Guid.NewGuid(), 1_000, text));
        await talk.Conversation.Finish(talk.Caller);
        await talk.Until(fact => fact is Finished);
        return talk;
    }

    private async Task Publish(Func<Form, Form> change)
    {
        var draft = await Workbench.Draft(coordinator, "intake", "es");
        var saved = await Workbench.Save(coordinator, change(draft.Form), draft.Revision);
        Assert.Empty(saved.Problems);
        await Workbench.Publish(coordinator, "intake", "es", saved.Revision, null);
    }

    private static Form Without(Form form, string id) => form with { Scopes = [.. form.Scopes.Select(scope => scope with { Questions = [.. scope.Questions.Where(question => question.Id != id)] })] };
}
