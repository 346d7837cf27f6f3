using Microsoft.Extensions.DependencyInjection;
using Portal.Administration;
using Portal.Forms;

namespace Portal.Tests.Stores.Forms;

public abstract class FormStoreConformance(IStoresFixture fixture)
{
    private static readonly DateTimeOffset Noon = new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero).AddTicks(1234567);

    private readonly IFormStore forms = fixture.Services.GetRequiredService<IFormStore>();
    private readonly string id = $"form-{Guid.NewGuid():N}";
    private readonly Guid coordinator = Guid.NewGuid();

    [Fact]
    public async Task A_draft_is_read_back_as_it_was_written()
    {
        Assert.Null(await forms.Draft(id, "es"));
        var draft = Draft(1);
        Assert.True(await forms.Write(draft));
        var read = await forms.Draft(id, "es");
        Assert.Equal((1, Noon, coordinator), (read!.Revision, read.At, read.By));
        Same(draft.Content!, read.Content!);
        Assert.Equal(draft with { Content = null }, Assert.Single(await forms.Drafts(), one => one.FormId == id));
        Assert.Null(await forms.Draft(id, "ca")); // Each language has its own.
    }

    [Fact]
    public async Task Of_two_who_change_the_same_draft_the_second_is_refused_and_writes_nothing()
    {
        await forms.Write(Draft(1));
        var both = await Task.WhenAll(forms.Write(Draft(2, "una")), forms.Write(Draft(2, "otra")));
        Assert.Single(both, written => written);
        var kept = (await forms.Draft(id, "es"))!.Content!.Title;
        foreach (var stale in new[] { 1, 2, 4 })
            Assert.False(await forms.Write(Draft(stale, "tarde")));
        Assert.Equal(kept, (await forms.Draft(id, "es"))!.Content!.Title);
    }

    [Fact]
    public async Task An_old_screen_does_not_fit_a_draft_that_was_begun_anew()
    {
        await forms.Write(Draft(1));
        await forms.Write(Draft(2) with { Content = null });
        Assert.Null((await forms.Draft(id, "es"))!.Content);
        Assert.DoesNotContain(await forms.Drafts(), one => one.FormId == id);
        Assert.False(await forms.Write(Draft(1)));
        Assert.True(await forms.Write(Draft(3)));
    }

    [Fact]
    public async Task Publishing_makes_a_version_empties_the_draft_and_is_in_the_audit()
    {
        await forms.Write(Draft(1));
        var entry = Entry();
        Assert.Equal(0, await forms.Newest(id, "es"));
        Assert.True(await forms.Publish(Version(2), 1, entry));

        Assert.Equal(2, await forms.Newest(id, "es"));
        Assert.Equal(0, await forms.Newest(id, "ca"));
        var read = await forms.Read(new FormRef(id, 2, "es"));
        Assert.Equal((Noon, coordinator, "Por la nueva ley"), (read!.At, read.By, read.Note));
        Same(Form(2), read.Form);
        Assert.Equal(
            new PublishedLine(new FormRef(id, 2, "es"), "Acogida", 2, Noon, coordinator, "Por la nueva ley"), Assert.Single(await forms.Published(), line => line.Form.Id == id));
        var draft = await forms.Draft(id, "es");
        Assert.Equal((2L, null), (draft!.Revision, draft.Content));
        Assert.Contains(entry, await fixture.Services.GetRequiredService<IAuditLog>().Newest(200));
    }

    [Fact]
    public async Task A_published_version_never_changes_and_a_refused_one_leaves_nothing_behind()
    {
        await forms.Write(Draft(1));
        await forms.Publish(Version(2), 1, Entry());
        await forms.Write(Draft(3, "otra"));
        var refused = Entry();
        Assert.False(await forms.Publish(Version(2, "otra"), 3, refused)); // The number is taken.
        Assert.False(await forms.Publish(Version(3, "otra"), 2, refused)); // The draft has changed.

        Assert.Equal("Acogida", (await forms.Read(new FormRef(id, 2, "es")))!.Form.Title);
        Assert.Equal(2, await forms.Newest(id, "es"));
        Assert.Equal("otra", (await forms.Draft(id, "es"))!.Content!.Title);
        Assert.DoesNotContain(refused, await fixture.Services.GetRequiredService<IAuditLog>().Newest(200));
    }

    [Fact]
    public async Task Of_two_who_publish_the_same_draft_one_does()
    {
        await forms.Write(Draft(1));
        var both = await Task.WhenAll(forms.Publish(Version(2), 1, Entry()), forms.Publish(Version(2), 1, Entry()));
        Assert.Single(both, published => published);
        Assert.Single(await forms.Published(), line => line.Form.Id == id);
    }

    private FormDraft Draft(long revision, string title = "Acogida") => new(id, "es", revision, Form(0, title), Noon, coordinator);

    private PublishedForm Version(int version, string title = "Acogida") => new(Form(version, title), Noon, coordinator, "Por la nueva ley");

    private AuditEntry Entry() => new(
        Guid.NewGuid(), new DateTimeOffset(2310, 1, 1, 0, 0, 0, TimeSpan.Zero), coordinator, AuditAction.FormPublished, coordinator, About: $"{id} 2 es");

    private Form Form(int version, string title = "Acogida") => new(id, version, "es", title,
    [
        new Scope("personal", "Personal",
        [
            new Question("q1", "¿Tiene la nacionalidad?", "Nacionalidad", "¿La tiene ya?", AnswerType.YesNo, false, new(["nacionalidad"], [], ["soy español*"], [], ["doble [la] …"], AnswerSubject.Self))
            {
                Mandatory = true, ReadBack = new("Sobre su nacionalidad", "La tiene.", null),
            },
            new Question("q2", "¿Cuántos hijos tiene?", "Hijos", "¿Tiene hijos?", AnswerType.Number, true, new(["hijos"], [], [], [], [], AnswerSubject.Household))
            {
                SkipWhen = new("q1", YesNo: true), NotBefore = new(AfterScopes: 1), ByHandOnly = true, Options = ["Uno", "Dos"],
            },
        ]),
    ]);

    private static void Same(Form expected, Form actual)
    {
        Assert.Equal(expected with { Scopes = [] }, actual with { Scopes = [] });
        Assert.Equal(System.Text.Json.JsonSerializer.Serialize(expected, PortalJson.Options), System.Text.Json.JsonSerializer.Serialize(actual, PortalJson.Options));
    }
}

public sealed class SqliteFormStoreTests(SqliteFixture fixture) : FormStoreConformance(fixture), IClassFixture<SqliteFixture>;

[Collection(PostgresTests.Name)]
public sealed class PostgresFormStoreTests(PostgresFixture fixture) : FormStoreConformance(fixture), IClassFixture<PostgresFixture>;
