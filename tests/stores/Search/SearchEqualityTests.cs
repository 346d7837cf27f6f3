using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Portal.Search;

namespace Portal.Tests.Stores.Search;

/// <summary>The same talks in every index: every query gives the same hits in the same order.</summary>
[Collection(PostgresTests.Name)]
public sealed class SearchEqualityTests(SqliteFixture sqlite, PostgresFixture postgres, OpenSearchFixture openSearch)
    : IClassFixture<SqliteFixture>, IClassFixture<PostgresFixture>, IClassFixture<OpenSearchFixture>
{
    private static readonly string[] Vocabulary =
    [
        "vivo", "vivía", "viviendo", "habitación", "habitaciones", "piso", "pisos", "alquiler", "alquilada", "trabajo", "trabajar", "trabajando",
        "médico", "medica", "receta", "hijo", "hijas", "niños", "colegio", "col·legi", "año", "años", "papeles", "permiso", "residencia", "no", "sí",
        "de", "la", "el", "que", "habitatge", "feina", "working", "house", "l'escola",
    ];

    [Fact]
    public async Task All_indexes_answer_alike()
    {
        var owner = Guid.NewGuid();
        ISearchIndex[] indexes =
        [
            .. new[] { sqlite.Services, postgres.Services, openSearch.Services }.Select(services => services.GetRequiredService<ISearchIndex>()),
        ];
        var random = new Random(20260302);
        for (var talk = 0; talk < 40; talk++)
        {
            var (interviewee, conversation) = (Guid.NewGuid(), Guid.NewGuid());
            var passages = Enumerable.Range(0, 25)
                .Select(i => new Passage(i == 0 ? null : i, i * 1000, Sentence(random, random.Next(1, 20)), random.GetItems(["es", "ca", "en"], 1)[0]))
                .ToList();
            foreach (var index in indexes)
                await index.Put(owner, interviewee, conversation, 1, passages);
        }

        var queries = Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[1, 3], Gen.Int[0, 3], Gen.Int[1, 50]);
        var found = 0;
        await queries.SampleAsync(
            async drawn =>
            {
                var (seed, count, shape, limit) = drawn;
                var words = Sentence(new Random(seed), count);
                var query = shape switch { 0 => $"\"{words}\"", 1 => words[..^(words.Length > 3 ? 2 : 0)], 2 => words.ToUpperInvariant(), _ => words };

                var expected = await indexes[0].Find(owner, query, limit);
                foreach (var other in indexes[1..])
                    Assert.Equal(expected.Select(Shown), (await other.Find(owner, query, limit)).Select(Shown));
                Interlocked.Add(ref found, expected.Length);
            },
            iter: 300, threads: 1);
        Assert.True(found > 1000, $"The queries found only {found} passages: too few to compare.");
    }

    private static string Sentence(Random random, int count) => string.Join(' ', random.GetItems(Vocabulary, count));

    private static string Shown(SearchHit hit) =>
        $"{hit.ConversationId}/{hit.SegmentId} {hit.IntervieweeId} {hit.FromMs} {hit.Text} {string.Join(' ', hit.Highlights)}";
}
