using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using Portal.Conversations;
using Portal.Fichas;
using Portal.Forms;
using Portal.Interviewers;
using Portal.Privacy;

namespace Portal.Interviewees;

/// <inheritdoc cref="IIntervieweeGrain"/>
[GrainType("interviewee")]
internal sealed class IntervieweeGrain(
    [PersistentState("interviewee")] IPersistentState<SealedBody> stored, IKeyring keyring, TimeProvider clock, ILogger<IntervieweeGrain> log)
    : Grain, IIntervieweeGrain, IIntervieweeWork
{
    private SealedState<IntervieweeRecord> _state = null!; // Set on activation: its key is the grain's.

    private Guid Id => this.GetPrimaryKey();

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _state = new SealedState<IntervieweeRecord>(stored, keyring, Id, $"interviewee/{Id}");
        return Task.CompletedTask;
    }

    public async Task<IntervieweeView> Add(Caller caller, IntervieweeDetails details, bool demonstration)
    {
        if (await _state.Read() is not null)
        {
            var known = await Mine(caller);
            await Tell(known); // Again: the first call may have ended between storing her and putting her in the caseload.
            return known.View(Id);
        }
        var now = clock.GetUtcNow();
        return await Save(new IntervieweeRecord
        {
            OwnerId = caller.InterviewerId,
            Details = DetailsRules.Checked(details),
            AddedAt = now,
            LastInteraction = now,
            Demonstration = demonstration,
            Ficha = new FichaProgress(0, await QuestionsOfTheFicha(), 0),
        });
    }

    public async Task<IntervieweeView> Read(Caller caller) => (await Mine(caller)).View(Id);

    public async Task<IntervieweeView> Change(Caller caller, IntervieweeDetails details)
    {
        var known = await Mine(caller);
        var changed = DetailsRules.Checked(details);
        return changed == known.Details ? known.View(Id) : await Save(Next(known) with { Details = changed });
    }

    public async Task<IntervieweeView> Archive(Caller caller, bool archived)
    {
        var known = await Mine(caller);
        // Not an interaction with her: she keeps her place by date.
        return known.Archived == archived ? known.View(Id) : await Save(known with { Archived = archived, Revision = known.Revision + 1 });
    }

    public async Task<IntervieweeView> GiveConsent(Caller caller, string textVersion, string language)
    {
        var known = await Mine(caller);
        if (textVersion != ConsentText.CurrentVersion)
            throw new PortalException(PortalError.Invalid, "El texto del consentimiento ha cambiado. Vuelve a cargar la página y léele el nuevo.");
        if (!ConsentText.IsIn(language))
            throw new PortalException(PortalError.Invalid, "El texto del consentimiento no está en ese idioma. Elige español, catalán o inglés.");
        if (known.Consents.Any(consent => consent.TextVersion == textVersion))
            return known.View(Id);
        return await Save(Next(known) with { Consents = known.Consents.Add(new Consent(textVersion, clock.GetUtcNow(), language)) });
    }

    public async Task<ImmutableArray<ConversationSummary>> Conversations(Caller caller) => Listed(await Mine(caller), discarded: false);

    public async Task<ImmutableArray<ConversationSummary>> Discarded(Caller caller) => Listed(await Mine(caller), discarded: true);

    private static ImmutableArray<ConversationSummary> Listed(IntervieweeRecord person, bool discarded) =>
    [
        .. person.Conversations.Values
            .Select(one => one.Summary)
            .Where(summary => (summary.Status == ConversationStatus.Discarded) == discarded)
            .OrderByDescending(summary => summary.OpenedAt).ThenBy(summary => summary.Id),
    ];

    public async Task<Guid> ConversationChanged(ConversationSummary summary, long version)
    {
        var person = await Known();
        if (person.Conversations.TryGetValue(summary.Id, out var known) && known.Version >= version)
        {
            await Tell(person);
            return person.OwnerId;
        }
        await Save(Next(person) with
        {
            Archived = person.Archived && known is not null,
            Conversations = person.Conversations.SetItem(summary.Id, new KnownConversation(summary, version)),
        });
        await this.Tell(log, person.OwnerId, ChangeKind.Conversation, summary.Id);
        return person.OwnerId;
    }

    public async Task FichaChanged(int answered, int questions, long version)
    {
        var person = await Known();
        if (person.Ficha.Version >= version)
            await Tell(person);
        else
            await Save(Next(person) with { Ficha = new FichaProgress(answered, questions, version) });
    }

    public async Task<Guid?> Owner() => (await _state.Read())?.OwnerId;

    public async Task<ImmutableArray<Guid>?> HandOver(Guid from, Guid to)
    {
        // Neither's, or erased: whatever the list said, there is nothing to hand over.
        if (await _state.Read() is not { } person || (person.OwnerId != from && person.OwnerId != to))
            return [];
        if (person.OwnerId == from)
        {
            // Her sound is on its way, or lies in a laptop without a line: it would be refused half-way. What was interrupted ends by itself after a day.
            if (person.Conversations.Values.Any(known => known.Summary is { Status: ConversationStatus.Live or ConversationStatus.Interrupted, Origin: not ConversationOrigin.Notes }))
                return null;
            await Save(person with { OwnerId = to, Revision = person.Revision + 1 });
        }
        else
            await Tell(person);
        return [.. person.Conversations.Keys];
    }

    private async Task<IntervieweeRecord> Mine(Caller caller)
    {
        var person = await _state.Read();
        Access.Require(person?.OwnerId, caller);
        return person!; // Require refuses a missing owner.
    }

    private async Task<IntervieweeRecord> Known() => await _state.Read() ?? throw PortalException.NotFound();

    private IntervieweeRecord Next(IntervieweeRecord person) => person with { Revision = person.Revision + 1, LastInteraction = clock.GetUtcNow() };

    private async Task<IntervieweeView> Save(IntervieweeRecord person)
    {
        await _state.Save(person);
        await Tell(person);
        return person.View(Id);
    }

    private async Task<int> QuestionsOfTheFicha() =>
        (await GrainFactory.GetGrain<IFormGrain>(FichaBook.FirstForm).Latest("es")).Questions().Count();

    private Task Tell(IntervieweeRecord person) => GrainFactory.GetGrain<IInterviewerGrain>(person.OwnerId).Put(person.Summary(Id));
}
