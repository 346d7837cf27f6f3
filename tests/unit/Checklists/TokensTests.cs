using Portal.Analysts.Rules;
using Portal.Forms;
using Portal.Simulator.Tokens;
using Portal.Tests.Support;

namespace Portal.Tests.Unit.Checklists;

/// <summary>What a talk may cost at most where a language model reads along and never finds anything.</summary>
public sealed class TokensTests
{
    [Fact]
    public async Task A_talk_of_three_quarters_of_an_hour_stays_within_its_tokens_and_twice_the_talk_costs_twice_as_much()
    {
        var count = new TokenCount();
        await using var peer = await ModelPeer.Start(_ => new ModelReply("""{"changes":[]}"""), count.Of);
        var speeches = new SpeechCatalogue();
        var form = new FormCatalogue(speeches).Latest("intake", "es")!;
        var run = new TokenRun(form, speeches, peer);
        var folder = Path.Combine(AppContext.BaseDirectory, "Interviews", "es");
        var talk = await LongTalk.Of(folder, form, speeches, 45);
        var longer = await LongTalk.Of(folder, form, speeches, 90);

        var (open, gated) = (await run.Ours(talk, gated: false), await run.Ours(talk, gated: true));
        Assert.InRange(open.InputTokens, 10_000, 132_000);
        Assert.InRange(open.Calls, 10, 90);
        Assert.InRange(gated.InputTokens, 5_000, 40_000);
        Assert.InRange((await run.Ours(longer, gated: false)).InputTokens, open.InputTokens, open.InputTokens * 21 / 10);
        Assert.InRange((await run.Ours(longer, gated: true)).InputTokens, gated.InputTokens, gated.InputTokens * 21 / 10);
    }
}
