using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;
using Portal.Tests.Browser.Sound;

namespace Portal.Tests.Browser;

/// <summary>Two voices, the browser's microphone, the whole line, a recogniser that has never seen the text, and the list ticks.</summary>
public sealed partial class RealVoiceTests(VoiceStage stage) : IClassFixture<VoiceStage>
{
    private const float Whole = 180;

    [Fact]
    public async Task An_interview_is_heard_ticked_and_stored_as_it_sounded()
    {
        await using var seat = await stage.Sit();
        await seat.AddPerson("Olena Kovalenko");
        var conversation = await seat.BeginTalk(Talks.Vosk, "English");
        await seat.Sees(seat.Page.GetByText(FiveOrMore()), Whole);
        await IsSpokenToItsEnd(seat);
        await seat.ChipSays("escuchando · guardado");
        await seat.EndTalk(seconds: 240); // A recogniser of this machine, beside all the rest of the tests.

        await IsTickedWithItsProof(seat, conversation);
        await IsStoredAsItSounded(seat, conversation);
        Assert.Empty(seat.Failures);
    }

    private async Task IsSpokenToItsEnd(Seat seat)
    {
        var end = TimeSpan.FromSeconds(stage.Microphone.Length / 16_000 + 2);
        await Assertions.Expect(seat.Page.GetByRole(AriaRole.Timer, new() { Name = "Tiempo" })).ToHaveTextAsync(After(end), new() { Timeout = Whole * 1000 });
    }

    // That minute from that second on, or any later minute below ten.
    private static Regex After(TimeSpan end) =>
        new($"^({end.Minutes}:({string.Join('|', Enumerable.Range(end.Seconds, 60 - end.Seconds).Select(second => second.ToString("00", CultureInfo.InvariantCulture)))})|[{end.Minutes + 1}-9]:..)$");

    private static async Task IsTickedWithItsProof(Seat seat, Guid conversation)
    {
        var view = await seat.Ask($"/api/conversations/{conversation}");
        var said = view.GetProperty("segments").EnumerateArray().ToDictionary(segment => segment.GetProperty("id").GetInt32(), segment => segment.GetProperty("text").GetString() ?? "");
        var proofs = view.GetProperty("checklist").EnumerateArray()
            .Where(item => item.GetProperty("state").GetString() == "answered")
            .ToDictionary(item => item.GetProperty("questionId").GetString() ?? "", item => item.GetProperty("evidence").EnumerateArray().ToList());
        Assert.All(proofs.Values.SelectMany(evidence => evidence), one =>
            Assert.Contains(one.GetProperty("quote").GetString() ?? "", said[one.GetProperty("segmentId").GetInt32()], StringComparison.Ordinal));
        var right = Interview.Proofs.Where(proof => proofs.TryGetValue(proof.Key, out var evidence)
            && evidence.Exists(one => (one.GetProperty("quote").GetString() ?? "").Contains(proof.Value, StringComparison.OrdinalIgnoreCase))).Select(proof => proof.Key).ToList();
        // Of six; a recogniser may mishear one.
        Assert.True(right.Count >= 5, $"Right: {string.Join(' ', right)}; answered: {string.Join(' ', proofs.Keys)}");
        Assert.Subset(Interview.Proofs.Keys.ToHashSet(), proofs.Keys.ToHashSet());
    }

    private async Task IsStoredAsItSounded(Seat seat, Guid conversation)
    {
        var view = await seat.Ask($"/api/conversations/{conversation}");
        Assert.Empty(view.GetProperty("gaps").EnumerateArray());
        var stored = await seat.StoredRecording(conversation);
        Assert.Equal(stored.Length / 16, view.GetProperty("durationMs").GetInt64());

        var likeness = Likeness.Of(stage.Microphone, stored);
        Assert.True(likeness.Correlation >= 0.99, $"{likeness}");
        // Less than a tenth of a second longer or shorter than what was spoken.
        Assert.True(Math.Abs(likeness.Drift) < 1_600, $"{likeness}");
    }

    [GeneratedRegex("^([5-9]|1[0-6]) de 16$")]
    private static partial Regex FiveOrMore();
}
