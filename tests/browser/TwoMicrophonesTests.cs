using Microsoft.Playwright;
using Portal.Tests.Browser.Running;
using Portal.Tests.Browser.Seats;

namespace Portal.Tests.Browser;

/// <summary>A microphone for each person, from the switch to the names of the lines.</summary>
public sealed class TwoMicrophonesTests(TwoMicrophonesStage stage) : IClassFixture<TwoMicrophonesStage>
{
    private const string Lone = "Solo se oye un micrófono:";
    private const string NoTrack = "delete window.MediaStreamTrackProcessor;";

    // A device of one channel: the browser's own invented one gives two whatever is asked for.
    private const string OneChannel = """
        const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
        navigator.mediaDevices.getUserMedia = async (wish) => {
          const context = new AudioContext();
          const one = new MediaStreamAudioDestinationNode(context, { channelCount: 1, channelCountMode: 'explicit' });
          context.createMediaStreamSource(await ask(wish)).connect(one);
          return one.stream;
        };
        """;

    [Theory, InlineData(false), InlineData(true)]
    public async Task Lines_have_the_voice_of_the_microphone_that_heard_them(bool audioThread)
    {
        await using var seat = await stage.Sit();
        if (audioThread) await seat.Page.AddInitScriptAsync(NoTrack);
        await seat.Page.ReloadAsync();
        await seat.AddPerson(audioThread ? "Rosa Marín" : "Elena Soler");
        var start = await seat.OpenStart();
        await Choose(start);
        if (!audioThread) await seat.At("record-two");
        var conversation = await seat.Begin();
        await seat.Sees(seat.Chat().Locator("[data-segment]").Nth(5), 90);
        await Assertions.Expect(seat.Text(Lone)).ToHaveCountAsync(0);
        if (!audioThread)
        {
            // After a reload the talk goes on as it began.
            await seat.Page.ReloadAsync();
            await seat.Sees(seat.Chat().Locator("[data-segment]").Nth(9), 90);
        }
        await seat.EndTalk();

        var view = await seat.Ask($"/api/conversations/{conversation}");
        var sound = await seat.StoredRecording(conversation);
        var lines = view.GetProperty("segments").EnumerateArray()
            .Select(line => (Voice: line.TryGetProperty("voice", out var voice) ? voice.GetString() : null, From: line.GetProperty("fromMs").GetInt32(), To: line.GetProperty("toMs").GetInt32())).ToList();
        var named = lines.Where(line => line.Voice is not null).ToList();
        Assert.True(named.Count >= lines.Count * 0.8, string.Join(' ', lines));
        Assert.Equal(["mic_1", "mic_2"], named.Select(line => line.Voice!).Distinct().Order());
        // What is stored is the mix of both: the pitch tells who it was.
        Assert.All(named, line => Assert.Equal(IsDeep(sound.AsSpan(line.From * 16, (line.To - line.From) * 16)) ? "mic_1" : "mic_2", line.Voice));
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }

    [Fact]
    public async Task Where_one_microphone_is_heard_it_says_so_and_records_all_the_same()
    {
        await using var seat = await stage.Sit();
        await seat.Page.AddInitScriptAsync(OneChannel);
        await seat.Page.ReloadAsync();
        await seat.AddPerson("Nuria Prats");
        await Choose(await seat.OpenStart());
        var conversation = await seat.Begin();
        await seat.Sees(seat.Text(Lone), 30);
        await seat.At("live-lone");
        await seat.Sees(seat.Chat().Locator("[data-segment]").First, 60);
        await seat.EndTalk();
        Assert.Contains(await seat.StoredRecording(conversation), sample => Math.Abs((int)sample) > 1_000);
        Assert.True(seat.Barriers.Count == 0, string.Join('\n', seat.Barriers));
        Assert.Empty(seat.Failures);
    }

    private static async Task Choose(ILocator start)
    {
        var two = start.GetByRole(AriaRole.Switch, new() { Name = "Dos micrófonos, uno para cada persona" });
        await Assertions.Expect(two).Not.ToBeCheckedAsync();
        await two.ClickAsync();
        await Assertions.Expect(two).ToBeCheckedAsync();
    }

    private static bool IsDeep(ReadOnlySpan<short> sound) => Strength(sound, TwoMicrophonesStage.Deep) > Strength(sound, TwoMicrophonesStage.High);

    private static double Strength(ReadOnlySpan<short> sound, int pitch)
    {
        double real = 0, imaginary = 0, strength = 0;
        for (var i = 0; i < sound.Length; i++)
        {
            var angle = 2 * Math.PI * pitch * i / 16_000;
            real += sound[i] * Math.Cos(angle);
            imaginary += sound[i] * Math.Sin(angle);
            // In short pieces: from one turn to the next the tone begins anew.
            if (i % 800 != 799 && i + 1 < sound.Length) continue;
            strength += (real * real) + (imaginary * imaginary);
            (real, imaginary) = (0, 0);
        }
        return strength;
    }
}
