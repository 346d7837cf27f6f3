using System.Buffers.Binary;
using Microsoft.Extensions.Options;
using Portal.Audio;
using Portal.Conversations;
using Portal.Recordings;
using Portal.Tests.Support;
using Portal.Transcription;
using Xunit.Abstractions;

namespace Portal.Tests.Engines.Audio;

/// <summary>A woman and a man with a microphone each, in files as people upload them. The figures of docs/engines.md are of here.</summary>
public sealed class TwoMicrophonesTests(ITestOutputHelper output) : IDisposable
{
    private const int Rate = 16_000;
    private const double Room = 40;

    private static readonly (string Question, string Answer)[] Said =
    [
        ("Where are you living now?", "In a rented flat with my sister."), ("Are you registered there?", "Yes."), ("Do you have a job at the moment?", "No."),
        ("Have you been to a doctor this year?", "Yes, twice, because of my back."), ("Do you have children?", "Two. The small one is three."), ("Can you read and write?", "Yes, I finished school."),
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portal-test-");

    public void Dispose() => folder.Delete(true);

    [Theory, InlineData(15), InlineData(12), InlineData(10), InlineData(8)]
    public async Task Each_question_and_each_answer_is_told_apart_though_an_engine_made_one_line_of_them(int bleed)
    {
        var (sound, lines) = await Talk(bleed);
        var turns = new MicrophoneTurns();
        foreach (var turn in (await Decode(Write(sound))).Turns) turns.Add(turn);

        int right = 0, words = 0, wrong = 0;
        foreach (var (question, answer) in lines.Where((_, i) => i % 2 == 0).Zip(lines.Where((_, i) => i % 2 == 1)))
        {
            var text = $"{question.Text} {answer.Text}";
            var melted = new Heard("k", true, text, question.From, answer.To, null, SpeakerRole.Unknown,
            [
                .. WordTimes.Spread(question.Text, question.From, question.To),
                .. WordTimes.Spread(answer.Text, answer.From, answer.To).Select(word => word with { Start = word.Start + question.Text.Length + 1 }),
            ]);
            var told = MicrophoneVoices.Lines(melted, turns.Between);
            if (told.Select(line => (line.Text, line.Voice)).SequenceEqual([(question.Text, "mic_1"), (answer.Text, "mic_2")])) right++;
            foreach (var word in told.SelectMany(line => line.Words.Select(word => (line.Voice, word.FromMs))))
                if (word.Voice != (word.FromMs < answer.From ? "mic_1" : "mic_2")) wrong++;
            words += melted.Words.Length;
        }
        output.WriteLine($"{bleed} dB: {right} of {Said.Length} split right, {wrong} of {words} words with the other one");
        // At 10 dB and more a lapel microphone; at 8 they lie too near to one another, and a word at the edge may go wrong.
        Assert.InRange(right, bleed >= 10 ? Said.Length : Said.Length - 2, Said.Length);
        Assert.InRange(wrong, 0, bleed >= 10 ? 0 : 4);
    }

    [Theory]
    [InlineData("wav", "-c:a pcm_s16le -ar 44100")]
    [InlineData("flac", "-c:a flac -ar 48000")]
    [InlineData("m4a", "-c:a aac -b:a 128k")]
    [InlineData("mp3", "-c:a libmp3lame -b:a 128k")]
    [InlineData("webm", "-c:a libopus -b:a 64k")]
    public async Task Any_kind_of_file_with_two_channels_tells_it(string kind, string how)
    {
        var (sound, lines) = await Talk(bleed: 12);
        var decoded = await Decode(await Make(sound, kind, how));
        Assert.InRange(decoded.Samples - (sound.Length / 2), -1_600, 1_600);
        var turns = new MicrophoneTurns();
        foreach (var turn in decoded.Turns) turns.Add(turn);
        Assert.All(lines, (line, i) =>
            Assert.Equal(MicrophoneVoices.Of(1 + (i % 2)), MicrophoneVoices.Name(new Heard("k", true, line.Text, line.From, line.To, "0", default, []), turns.Between).Voice));
    }

    [Theory]
    [InlineData("flac", "-c:a flac -filter_complex [0:a]pan=6c|c0=c0|c1=c1|c2=c0|c3=c1|c4=c0|c5=c1")]
    [InlineData("flac", "-c:a flac -filter_complex [0:a]pan=stereo|c0=.6*c0+.4*c1|c1=.4*c0+.6*c1")]
    [InlineData("wav", "-c:a pcm_s16le -filter_complex [0:a]pan=stereo|c0=c0|c1=c0")]
    [InlineData("flac", "-c:a flac -ac 1")]
    public async Task Any_other_file_is_mixed_down_and_tells_nothing(string kind, string how)
    {
        var (sound, _) = await Talk(bleed: 12);
        var decoded = await Decode(await Make(sound, kind, how));
        Assert.Empty(decoded.Turns);
        Assert.InRange(decoded.Samples - (sound.Length / 2), -1_600, 1_600);
    }

    /// <summary>Both channels, sample by sample, and where each line is; an answer follows its question after a fifth of a second.</summary>
    private static async Task<(short[] Sound, List<(string Text, long From, long To)> Lines)> Talk(int bleed)
    {
        var other = Math.Pow(10, -bleed / 20.0);
        var dice = new Random(bleed);
        var stereo = new List<short>();
        var lines = new List<(string, long, long)>();
        foreach (var (question, answer) in Said)
        {
            Quiet(0.6);
            await Say(question, SpokenSound.Festival, first: true);
            Quiet(0.2);
            await Say(answer, SpokenSound.Flite, first: false);
        }
        Quiet(0.6);
        return ([.. stereo], lines);

        async Task Say(string text, string voice, bool first)
        {
            var said = Trimmed(await SpokenSound.Say(voice, text));
            var from = stereo.Count / 2 * 1_000L / Rate;
            foreach (var sample in said) Add(first ? sample : sample * other, first ? sample * other : sample);
            lines.Add((text, from, stereo.Count / 2 * 1_000L / Rate));
        }

        void Quiet(double seconds)
        {
            for (var i = 0; i < seconds * Rate; i++) Add(0, 0);
        }

        void Add(double left, double right)
        {
            stereo.Add(Sample(left));
            stereo.Add(Sample(right));
        }

        short Sample(double value) => (short)Math.Clamp(value + (Room * ((dice.NextDouble() * 2) - 1)), short.MinValue, short.MaxValue);
    }

    /// <summary>Without the silence that the speaker of text puts around it.</summary>
    private static short[] Trimmed(byte[] pcm)
    {
        var samples = Enumerable.Range(0, pcm.Length / 2).Select(i => BinaryPrimitives.ReadInt16LittleEndian(pcm.AsSpan(i * 2))).ToArray();
        var from = Array.FindIndex(samples, sample => Math.Abs((int)sample) > 300);
        var to = Array.FindLastIndex(samples, sample => Math.Abs((int)sample) > 300);
        return samples[from..to];
    }

    private static async Task<DecodedSound> Decode(string path)
    {
        using var pcm = new MemoryStream();
        return await new SoundFileDecoder(Options.Create(new SoundFileOptions()), TimeProvider.System).Decode(path, pcm, CancellationToken.None);
    }

    private async Task<string> Make(short[] sound, string kind, string how)
    {
        var made = Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.{kind}");
        await PeerProcess.Run("ffmpeg", ["-v", "error", "-i", Write(sound), .. how.Split(' '), made]);
        return made;
    }

    private string Write(short[] sound)
    {
        var wav = new byte[WavFile.HeaderBytes + (sound.Length * 2)];
        WavFile.Header(sound.Length).CopyTo(wav, 0);
        BinaryPrimitives.WriteInt16LittleEndian(wav.AsSpan(22), 2);
        BinaryPrimitives.WriteInt32LittleEndian(wav.AsSpan(28), Rate * 4);
        BinaryPrimitives.WriteInt16LittleEndian(wav.AsSpan(32), 4);
        Buffer.BlockCopy(sound, 0, wav, WavFile.HeaderBytes, sound.Length * 2);
        var path = Path.Combine(folder.FullName, Guid.NewGuid().ToString("N"));
        File.WriteAllBytes(path, wav);
        return path;
    }
}
