using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Portal.Tests.Browser.Seats;

/// <summary>
/// axe-core in the page that is judged. The portal has no frames, so no page of axe-core's own is opened beside it for each opinion: that takes longer
/// than the opinion, and takes the screen away from under whoever clicks next.
/// </summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What keeps somebody out, a line each: the rule, what it asks for, and where it is not so.</summary>
    /// <param name="page">What is judged.</param>
    /// <param name="onlyColours">Only whether what is written stands out from what it is written on.</param>
    public static async Task<IReadOnlyList<string>> Judge(IPage page, bool onlyColours)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Run, onlyColours ? new[] { "color-contrast" } : null);
    }

    private const string Run = """
        async (rules) => {
          const { violations } = await axe.run(document, { resultTypes: ['violations'], ...(rules && { runOnly: rules }) });
          return violations.map(({ id, help, nodes }) => {
            const where = nodes.slice(0, 4).map(({ html, failureSummary }) => `${html} ${failureSummary}`);
            return `${id} (${help}): ${where.join('; ')}`;
          });
        }
        """;
}
