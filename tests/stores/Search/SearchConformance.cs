using Microsoft.Extensions.DependencyInjection;
using Portal.Search;

namespace Portal.Tests.Stores.Search;

public abstract class SearchConformance(IStoresFixture fixture)
{
    private readonly ISearchIndex index = fixture.Services.GetRequiredService<ISearchIndex>();
    private readonly Guid owner = Guid.NewGuid();

    [Theory]
    [InlineData("habitacion", "Vivo en una habitación alquilada.")]
    [InlineData("HABITACIONES", "Vivo en una habitación alquilada.")]
    [InlineData("habitación", "vivo en una habitacion")]
    [InlineData("hijo", "Tengo dos hijos pequeños.")]
    [InlineData("trabajar", "Antes estaba trabajando de cocinera.")]
    [InlineData("trabajo", "Trabajé tres años en el campo.")]
    [InlineData("médico", "Los medicos no me atienden")]
    [InlineData("ano", "Llegué hace un año")]
    [InlineData("alqui", "Vivo en una habitación alquilada.")]
    [InlineData("dos hijos peque", "Tengo dos hijos pequeños.")]
    [InlineData("\"dos hijos\"", "Tengo dos hijos pequeños.")]
    [InlineData("«DOS HIJÓS»", "Tengo dos hijos pequeños.")]
    public Task Spanish_words_are_found(string query, string text) => Finds(query, text, "es");

    [Theory]
    [InlineData("habitatge", "L'habitatge és molt car.")]
    [InlineData("habitatges", "L'habitatge és molt car.")]
    [InlineData("collegi", "Els nens van al col·legi.")]
    [InlineData("nen", "Els nens van al col·legi.")]
    public Task Catalan_words_are_found(string query, string text) => Finds(query, text, "ca");

    [Theory]
    [InlineData("work", "I was working in a kitchen.")]
    [InlineData("kitchens", "I was working in a kitchen.")]
    public Task English_words_are_found(string query, string text) => Finds(query, text, "en");

    [Theory]
    [InlineData("perro", "Tengo dos hijos pequeños.")]
    [InlineData("hijos perro", "Tengo dos hijos pequeños.")]
    [InlineData("\"hijos dos\"", "Tengo dos hijos pequeños.")]
    [InlineData("\"dos peque\"", "Tengo dos hijos pequeños.")]
    [InlineData("peque hijos", "Tengo dos hijos pequeños.")]
    [InlineData("", "Tengo dos hijos pequeños.")]
    [InlineData(" ¿? \"\" ", "Tengo dos hijos pequeños.")]
    public async Task What_lacks_a_word_is_not_found(string query, string text)
    {
        await Put(text, "es");

        Assert.Empty(await index.Find(owner, query, 10));
    }

    [Fact]
    public async Task All_words_must_meet_in_one_passage()
    {
        await index.Put(owner, Guid.NewGuid(), Guid.NewGuid(), 1, [Said(1, "Tengo dos hijos."), Said(2, "Busco trabajo.")]);

        Assert.Empty(await index.Find(owner, "hijos trabajo", 10));
        Assert.Single(await index.Find(owner, "hijos dos", 10));
    }

    [Fact]
    public async Task A_hit_says_where_and_shows_what_matched()
    {
        var (interviewee, conversation) = (Guid.NewGuid(), Guid.NewGuid());
        const string text = "¿Hijos? Sí: una HIJA y, además, otro hijo.";
        await index.Put(owner, interviewee, conversation, 1, [new Passage(7, 61_500, text, "es")]);

        var hit = Assert.Single(await index.Find(owner, "hijo además", 10));

        Assert.Equal((interviewee, conversation, 7, 61_500L, text), (hit.IntervieweeId, hit.ConversationId, hit.SegmentId, hit.FromMs, hit.Text));
        Assert.Equal(["Hijos", "HIJA", "además", "hijo"], hit.Highlights.Select(mark => text.Substring(mark.Start, mark.Length)));
    }

    [Fact]
    public async Task The_better_passage_comes_first()
    {
        await index.Put(owner, Guid.NewGuid(), Guid.NewGuid(), 1,
        [
            Said(1, "El médico y la receta y muchas otras cosas que no vienen al caso, porque esta intervención es larga y habla de todo un poco sin parar."),
            Said(2, "Médico: el médico me dio la receta."),
            Said(3, "Fuimos al médico."),
            new Passage(null, 0, "Visita al médico", "es"),
        ]);

        var hits = await index.Find(owner, "médico", 10);

        Assert.Equal([null, 2, 3, 1], hits.Select(hit => hit.SegmentId));
        Assert.Equal(2, (await index.Find(owner, "médico", 2)).Length);
    }

    [Fact]
    public async Task Nobody_finds_what_belongs_to_another()
    {
        await Put("Tengo dos hijos pequeños.", "es");

        Assert.Empty(await index.Find(Guid.NewGuid(), "hijos", 10));
    }

    [Fact]
    public async Task Putting_again_replaces_and_removing_removes()
    {
        var conversation = Guid.NewGuid();
        await index.Put(owner, Guid.NewGuid(), conversation, 1, [Said(1, "Tengo una hija."), Said(2, "Vivo sola.")]);
        await index.Put(owner, Guid.NewGuid(), conversation, 1, [Said(1, "Tengo un perro.")]);

        Assert.Empty(await index.Find(owner, "hija", 10));
        Assert.Empty(await index.Find(owner, "sola", 10));
        Assert.Single(await index.Find(owner, "perro", 10));

        await index.Remove(conversation);
        await index.Remove(conversation);

        Assert.Empty(await index.Find(owner, "perro", 10));
    }

    [Fact]
    public async Task Replacements_of_one_conversation_at_once_leave_one_of_them()
    {
        var conversation = Guid.NewGuid();

        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => index.Put(owner, Guid.NewGuid(), conversation, 1, [Said(i, "Tengo un perro."), Said(i + 100, "Otro perro.")])));

        Assert.Equal(2, (await index.Find(owner, "perro", 10)).Length);
    }

    [Fact]
    public async Task What_is_older_than_what_is_there_changes_nothing()
    {
        var (interviewee, conversation) = (Guid.NewGuid(), Guid.NewGuid());
        await index.Put(owner, interviewee, conversation, 7, [Said(1, "Tengo un perro.")]);
        await index.Put(owner, interviewee, conversation, 6, [Said(1, "Tengo una hija.")]);
        await index.Remove(conversation, 6);

        Assert.Empty(await index.Find(owner, "hija", 10));
        Assert.Single(await index.Find(owner, "perro", 10));

        await index.Remove(conversation, 8);
        await index.Put(owner, interviewee, conversation, 7, [Said(1, "Tengo un perro.")]);
        Assert.Empty(await index.Find(owner, "perro", 10));

        await index.Put(owner, interviewee, conversation, 9, [Said(1, "Tengo un gato.")]);
        Assert.Single(await index.Find(owner, "gato", 10));
    }

    [Fact]
    public async Task Whoever_takes_a_caseload_over_finds_it_and_the_other_does_not()
    {
        var (next, interviewee, conversation) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        await index.Put(owner, interviewee, conversation, 1, [Said(1, "Tengo un perro.")]);
        await index.Put(next, interviewee, conversation, 2, [Said(1, "Tengo un perro.")]);

        Assert.Empty(await index.Find(owner, "perro", 10));
        Assert.Single(await index.Find(next, "perro", 10));
    }

    [Fact]
    public async Task A_word_that_everybody_says_is_answered_too()
    {
        for (var talk = 0; talk < 30; talk++)
            await index.Put(owner, Guid.NewGuid(), Guid.NewGuid(), 1, [.. Enumerable.Range(1, 100).Select(line => Said(line, $"Que no, que no es la {line}."))]);

        Assert.Equal(50, (await index.Find(owner, "que", 50)).Length);
    }

    [Theory]
    [InlineData("hijos\" OR \"1\"=\"1")]
    [InlineData("hijos' OR '1'='1")]
    [InlineData("hijos); DROP TABLE passage; --")]
    [InlineData("entries:hijos NOT NEAR(a b)")]
    [InlineData("* ^ + - ( ) { } [ ] : ; \\ / & | ! ~ % _ $1 @x")]
    [InlineData("hijos:* & !perro <-> x")]
    [InlineData("\0\uD800 \uDC00\uFFFF")]
    [InlineData("語 ß ł ı İ ﬁ Ⅷ ٣ x0041")]
    public async Task Whatever_is_typed_is_only_words(string query)
    {
        await Put("Tengo dos hijos pequeños.", "es");

        await index.Find(owner, query, 10);

        Assert.Single(await index.Find(owner, "hijos", 10));
    }

    [Fact]
    public async Task Strange_letters_are_found_as_they_are()
    {
        const string text = "ﬁn\0 \uD800 Łódź 語 ½";
        await index.Put(owner, Guid.NewGuid(), Guid.NewGuid(), 1, [new Passage(1, 0, text, "pl")]);

        Assert.Single(await index.Find(owner, "łódź", 10));
        Assert.Single(await index.Find(owner, "語", 10));
        Assert.Equal(text.Length, (await index.Find(owner, "łó", 10)).Single().Text.Length);
    }

    private async Task Finds(string query, string text, string language)
    {
        await Put(text, language);

        Assert.Equal(text, Assert.Single(await index.Find(owner, query, 10)).Text);
    }

    private Task Put(string text, string language) => index.Put(owner, Guid.NewGuid(), Guid.NewGuid(), 1, [new Passage(1, 0, text, language)]);

    private static Passage Said(int segment, string text) => new(segment, segment * 1000, text, "es");
}

public sealed class SqliteSearchTests(SqliteFixture fixture) : SearchConformance(fixture), IClassFixture<SqliteFixture>;

public sealed class OpenSearchSearchTests(OpenSearchFixture fixture) : SearchConformance(fixture), IClassFixture<OpenSearchFixture>;

[Collection(PostgresTests.Name)]
public sealed class PostgresSearchTests(PostgresFixture fixture) : SearchConformance(fixture), IClassFixture<PostgresFixture>;
