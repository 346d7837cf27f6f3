using Portal.Simulator.Tokens;
using Portal.Tests.Support;
using Portal.Tests.Unit.Checklists;

namespace Portal.Tests.Unit.Processing;

/// <summary>What a language model costs a talk of three quarters of an hour and one of twice that, as <c>make tokens</c> measures it.</summary>
public sealed class TokenCostTests
{
    [Theory]
    [InlineData(false, 132_000, 90)]
    [InlineData(true, 40_000, 90)]
    public async Task The_tokens_of_a_talk_stay_within_their_limit_and_grow_as_it_does(bool gated, long mostTokens, int mostCalls)
    {
        var count = new TokenCount();
        await using var peer = await ModelPeer.Start(TokensVerb.Idle, count.Of);
        var once = await Cost(45);
        Assert.InRange(once.InputTokens, 1, mostTokens);
        Assert.InRange(once.Calls, 1, mostCalls);
        var twice = await Cost(90);
        Assert.InRange((double)twice.InputTokens / once.InputTokens, 1, 2.1);

        async Task<Cost> Cost(int minutes)
        {
            var talk = await LongTalk.Of(Path.Combine(AppContext.BaseDirectory, "Interviews", "es"), Hearsay.Spanish, Hearsay.Speeches, minutes);
            return await new TokenRun(Hearsay.Spanish, Hearsay.Speeches, peer).Ours(talk, gated);
        }
    }
}
