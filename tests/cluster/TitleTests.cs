using Portal.Checklists;
using Portal.Conversations;
using static Portal.Tests.Cluster.StagedSummarizer;

namespace Portal.Tests.Cluster;

/// <summary>Title and description by a language model: proved by lines, written once for the same lines, never in anybody's way.</summary>
public sealed class TitleTests
{
    private const string Script = """
        E: Cuénteme, ¿cómo está usted y dónde vive ahora mismo, si me lo quiere contar con calma?
        U: Pues vivo en un piso de alquiler con mi hermana Fatou desde hace seis años, aquí en Badalona.
        E: Muy bien, lo apunto. ¿Y de trabajo, qué es lo que más le gustaría encontrar ahora?
        U: De cocinera, que es lo mío, pero sin la tarjeta no me cogen en ninguna parte.
        """;

    private static readonly ProposedLine Home = new("Vive de alquiler con su hermana.", [2]), Work = new("Busca trabajo de cocinera y no tiene la tarjeta.", [4]);

    [Fact]
    public async Task It_is_written_piece_by_piece_with_the_lines_it_rests_on_and_again_only_when_one_of_them_changed()
    {
        var model = new StagedSummarizer { Does = _ => Saying("Vivienda y trabajo", (Home.Text, Home.Lines), (Work.Text, Work.Lines), ("Vive en Getafe.", [2])) };
        await using var cluster = await PortalCluster.Embedded(model.Into);
        var talk = await Ready(cluster);

        var view = await talk.Conversation.Read(talk.Caller);
        Assert.Equal(("Vivienda y trabajo", $"{Home.Text} {Work.Text}"), (view.Title, view.Description));
        Assert.Equal([(Home.Text, 2), (Work.Text, 4)], view.Summary!.Value.Select(one => (one.Text, one.SegmentIds.Single())));
        // Each line once, and what was noted of the ones before beside it.
        Assert.Equal([1, 2, 3, 4], model.Pieces.SelectMany(piece => piece.Lines).Select(line => line.Id));
        Assert.True(model.Pieces.Count > 1);
        Assert.Equal(["es"], model.Pieces.Select(piece => piece.Language).Distinct());
        Assert.Empty(model.Pieces.First().SoFar);
        Assert.Equal([Home.Text], model.Pieces.ElementAt(1).SoFar.Select(one => one.Text));
        Assert.Equal((model.Pieces.Count, model.Pieces.Count * 100), (view.Model!.Calls, view.Model.InputTokens));

        var asked = model.Pieces.Count;
        await Settle(talk, await talk.Conversation.Correct(talk.Caller, 3, "Lo apunto. ¿Y qué trabajo le gustaría?"));
        Assert.Equal(asked, model.Pieces.Count);
        Assert.Equal(view.Description, (await talk.Conversation.Read(talk.Caller)).Description);

        model.Does = _ => Saying("Trabajo", (Work.Text, Work.Lines));
        await Settle(talk, await talk.Conversation.Correct(talk.Caller, 2, "Vivo con mi tía."));
        Assert.True(model.Pieces.Count > asked);
        Assert.Equal(("Trabajo", Work.Text), ((await talk.Conversation.Read(talk.Caller)) is var now ? (now.Title, now.Description) : default));
    }

    [Fact]
    public async Task What_is_taken_off_the_record_is_in_no_description_and_is_not_shown_to_the_model_again()
    {
        var model = new StagedSummarizer { Does = _ => Saying("Vivienda", (Home.Text, Home.Lines)) };
        await using var cluster = await PortalCluster.Embedded(model.Into);
        var talk = await Ready(cluster);
        var line = (await talk.Conversation.Read(talk.Caller)).Segments.Single(one => one.Id == 2);
        model.Pieces.Clear();
        model.Does = piece => Saying("Vivienda", (Home.Text, Home.Lines), (Work.Text, Work.Lines));

        await talk.Conversation.OffTheRecord(talk.Caller, new OffTheRecordWish(Guid.NewGuid(), line.FromMs, line.ToMs));
        var facts = await talk.Until(fact => fact is Forgotten);
        await Settle(talk, facts[^1].Version);
        var view = await talk.Conversation.Read(talk.Caller);
        Assert.DoesNotContain(model.Pieces.SelectMany(piece => piece.Lines), one => one.Id == 2);
        Assert.Equal(Work.Text, view.Description);
        Assert.Equal([4], view.Summary!.Value.SelectMany(one => one.SegmentIds));
    }

    public static TheoryData<string> Uses => ["away", "useless", "unproved"];

    [Theory, MemberData(nameof(Uses))]
    public async Task Where_it_writes_nothing_of_use_the_topics_name_the_talk_and_what_it_cost_counts(string what)
    {
        var model = new StagedSummarizer
        {
            Does = _ => what switch
            {
                "away" => throw new ModelUnavailableException("it is not there"),
                "useless" => throw new ModelUnavailableException("it did not finish", answered: true).Costing(70, 7),
                _ => Saying("Vivienda", ("Cobra 900 euros.", [2])),
            },
        };
        await using var cluster = await PortalCluster.Embedded(model.Into);
        var talk = await Ready(cluster);
        var view = await talk.Conversation.Read(talk.Caller);
        Assert.StartsWith("Primera entrevista", view.Title, StringComparison.Ordinal);
        Assert.Null(view.Summary);
        Assert.Equal(what switch { "away" => 0, "useless" => 70, _ => model.Pieces.Count * 100 }, view.Model?.InputTokens ?? 0);
        Assert.Equal(ConversationStatus.Ready, view.Status);
    }

    [Fact]
    public async Task When_the_tokens_of_the_conversation_are_spent_nobody_is_asked()
    {
        var model = new StagedSummarizer { Terms = new(30, TokensPerConversation: 0, TimeSpan.FromMinutes(1)) };
        await using var cluster = await PortalCluster.Embedded(model.Into);
        var talk = await Ready(cluster);
        Assert.Empty(model.Pieces);
        Assert.StartsWith("Primera entrevista", (await talk.Conversation.Read(talk.Caller)).Title, StringComparison.Ordinal);
    }

    private static async Task<Interview> Ready(PortalCluster cluster)
    {
        cluster.Script("calma", Script);
        var talk = await new Interview(cluster.Grains, "calma").Begin();
        await talk.Speak(seconds: 40);
        await talk.Until(fact => fact is SegmentHeard { Segment.Id: 4 });
        await talk.Stop();
        await talk.Until(fact => fact is Finished);
        return talk;
    }

    private static Task Settle(Interview talk, long version) => talk.Until(fact => fact is Finished, after: version);

    private sealed record ProposedLine(string Text, int[] Lines);
}
