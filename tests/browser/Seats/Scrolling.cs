using System.Text.Json;
using Microsoft.Playwright;

namespace Portal.Tests.Browser.Seats;

/// <summary>What a page does while it is scrolled from its top to its end and back, as it sees it itself and as a trace of the browser tells it.</summary>
internal sealed record Scrolled(int Steps, int Late, int LongTasks, int MostRows, int MostNodes, int Empty)
{
    // A browser that shows no frame any more says so nowhere.
    private static readonly TimeSpan LongEnough = TimeSpan.FromMinutes(2);

    /// <summary>Time of the main thread for one step, milliseconds: only to be compared with that of another page of the same run.</summary>
    public double WorkMs { get; private init; }

    /// <summary>Of these, what scripts, styles and layouts took.</summary>
    public (double Script, double Style, double Layout) OfThese { get; private init; }

    /// <summary>Times the browser laid the page out, for one step.</summary>
    public double Layouts { get; private init; }

    /// <summary>What the trace tells of the frames.</summary>
    public Frames Frames { get; private init; } = new(0, 0, 0);

    /// <summary>Goes through the transcript in that many steps, one a frame; with none it only looks on for as many frames.</summary>
    public static async Task<Scrolled> Through(IPage page, int steps, bool idle = false)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("Performance.enable", new() { ["timeDomain"] = "threadTicks" });
        var before = await Metrics(browser);
        var seen = new Scrolled(0, 0, 0, 0, 0, 0);
        var frames = await Traced(browser, async () => seen = (await page.EvaluateAsync<JsonElement>(Scroll, new { steps, idle }).WaitAsync(LongEnough)).Deserialize<Scrolled>(JsonSerializerOptions.Web)!);
        var after = await Metrics(browser);
        await browser.DetachAsync();
        double Each(string metric) => (after[metric] - before[metric]) / seen.Steps;
        return seen with
        {
            WorkMs = Each("TaskDuration") * 1_000,
            OfThese = (Each("ScriptDuration") * 1_000, Each("RecalcStyleDuration") * 1_000, Each("LayoutDuration") * 1_000),
            Layouts = Each("LayoutCount"),
            Frames = frames,
        };
    }

    /// <summary>Turns the wheel as somebody in a hurry does, three windows a second; answers the frames that the trace tells of.</summary>
    public static async Task<Frames> ByWheel(IPage page, int pixels)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        var frames = await Traced(browser, () => browser.SendAsync("Input.synthesizeScrollGesture", new()
        {
            ["x"] = 700, ["y"] = 500, ["yDistance"] = -pixels, ["speed"] = 2_700, ["gestureSourceType"] = "mouse",
        }).WaitAsync(LongEnough));
        await browser.DetachAsync();
        return frames;
    }

    private static async Task<Frames> Traced(ICDPSession browser, Func<Task> scroll)
    {
        var (dropped, partial, all) = (0, 0, 0);
        var told = new TaskCompletionSource();
        browser.Event("Tracing.dataCollected").OnEvent += (_, data) =>
        {
            foreach (var one in data!.Value.GetProperty("value").EnumerateArray())
            {
                var name = one.GetProperty("name").GetString();
                if (name is not ("DroppedFrame" or "DrawFrame")) continue;
                all++;
                if (name == "DrawFrame") continue;
                if (one.GetProperty("args").TryGetProperty("hasPartialUpdate", out var isPartial) && isPartial.GetBoolean()) partial++;
                else dropped++;
            }
        };
        browser.Event("Tracing.tracingComplete").OnEvent += (_, _) => told.TrySetResult();
        await browser.SendAsync("Tracing.start", new() { ["categories"] = "-*,devtools.timeline.frame,disabled-by-default-devtools.timeline.frame", ["transferMode"] = "ReportEvents" });
        await scroll();
        await browser.SendAsync("Tracing.end");
        await told.Task.WaitAsync(LongEnough);
        return new(dropped, partial, all);
    }

    public override string ToString() =>
        $"{Steps} steps, {WorkMs:0.0} ms of work (scripts {OfThese.Script:0.0}, styles {OfThese.Style:0.0}, layout {OfThese.Layout:0.0}) and {Layouts:0.0} layouts each, {Late} late, {LongTasks} long tasks; "
        + $"trace: {Frames}; at most {MostRows} rows and {MostNodes} nodes on the page";

    private static async Task<Dictionary<string, double>> Metrics(ICDPSession browser) =>
        (await browser.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics").EnumerateArray()
            .ToDictionary(metric => metric.GetProperty("name").GetString()!, metric => metric.GetProperty("value").GetDouble());

    // The same way for every length: down to the end and up again, with jumps of more than a window in between, so many pixels a frame.
    private const string Scroll = """
        async ({ steps, idle }) => {
          const seen = { steps: 0, late: 0, longTasks: 0, mostRows: 0, mostNodes: 0, empty: 0 };
          const tasks = new PerformanceObserver((list) => (seen.longTasks += list.getEntries().length));
          tasks.observe({ type: 'longtask' });
          const frame = () => new Promise(requestAnimationFrame);
          const list = document.querySelector('[role=list][aria-describedby]');
          const top = list ? list.getBoundingClientRect().top + scrollY : 0;
          let at = 0;
          let down = 1;
          let last = await frame();
          for (; seen.steps < steps; seen.steps++) {
            if (!idle) {
              const way = Math.max(1, document.documentElement.scrollHeight - innerHeight - top - 200);
              at += 420 * down;
              if (at >= way || at <= 0) down = -down;
              at = Math.min(Math.max(at, 0), way);
              window.scrollTo(0, top + at);
            }
            const now = await frame();
            if (now - last > 25) seen.late++;
            last = now;
            if (idle || !list) continue;
            seen.mostRows = Math.max(seen.mostRows, list.children.length);
            if (seen.steps % 10 === 0) seen.mostNodes = Math.max(seen.mostNodes, document.getElementsByTagName('*').length);
            if (!document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('[role=list]')) seen.empty++;
            const box = list.getBoundingClientRect();
            const rows = [...list.children].map((row) => row.getBoundingClientRect());
            const middle = innerHeight / 2;
            if (box.top < middle && box.bottom > middle && !rows.some(({ top, bottom }) => top <= middle + 40 && bottom >= middle - 40)) seen.empty++;
          }
          tasks.disconnect();
          return seen;
        }
        """;
}
