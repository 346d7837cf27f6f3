using System.Buffers.Binary;
using System.Diagnostics;
using Microsoft.Extensions.Options;
using Portal.Audio;
using Portal.Recordings;
using Portal.Tests.Support;

namespace Portal.Tests.Engines.Audio;

/// <summary>Files as people upload them, made with ffmpeg from one sound, read back and laid over it.</summary>
public sealed class SoundFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portal-test-");

    public void Dispose() => folder.Delete(true);

    [Theory]
    [InlineData("wav", "-c:a pcm_s16le -ar 16000 -ac 1", 0.99999)]
    [InlineData("wav", "-c:a pcm_u8 -ar 8000 -ac 1", 0.98)]
    [InlineData("wav", "-c:a pcm_s16le -ar 44100 -ac 2", 0.999)]
    [InlineData("wav", "-c:a pcm_s24le -ar 48000 -ac 2", 0.999)]
    [InlineData("wav", "-c:a pcm_s32le -ar 96000 -ac 6", 0.999)]
    [InlineData("wav", "-c:a pcm_f32le -ar 22050 -ac 1", 0.999)]
    [InlineData("wav", "-c:a pcm_f64le -ar 11025 -ac 1", 0.98)]
    [InlineData("wav", "-c:a pcm_mulaw -ar 16000 -ac 1", 0.999)]
    [InlineData("wav", "-c:a pcm_alaw -ar 8000 -ac 2", 0.98)]
    [InlineData("wav", "-c:a pcm_s16le -ar 44099 -ac 1", 0.999)]
    [InlineData("wav", "-c:a pcm_s16le -rf64 always -ar 16000 -ac 1", 0.99999)]
    [InlineData("wav", "-c:a adpcm_ima_wav -ar 16000 -ac 1", 0.99)]
    [InlineData("mp3", "-c:a libmp3lame -b:a 96k", 0.99)]
    [InlineData("webm", "-c:a libopus -b:a 48k", 0.97)]
    [InlineData("ogg", "-c:a libvorbis", 0.99)]
    [InlineData("m4a", "-c:a aac -b:a 96k", 0.99)]
    [InlineData("flac", "-c:a flac", 0.999)]
    [InlineData("mp4", "-f lavfi -i testsrc=s=64x64:r=5 -c:a aac -c:v mpeg4 -shortest", 0.99)]
    public async Task Reads(string kind, string how, double likeness)
    {
        var source = Sound();
        var file = await Make(source, kind, how);
        var pcm = await Decode(file);
        Assert.InRange(pcm.Length - source.Length, -1_600, 1_600);
        Assert.InRange(Likeness(source, pcm), likeness, 1.0001);
    }

    [Theory]
    [InlineData(44_100)]
    [InlineData(48_000)]
    [InlineData(8_000)]
    [InlineData(22_050)]
    public async Task Resamples_as_well_as_ffmpeg_does(int rate)
    {
        var file = await Make(Sound(), "wav", $"-c:a pcm_s16le -ar {rate} -ac 1");
        var ours = await Decode(file);
        var theirs = Samples(await PeerProcess.Run("ffmpeg", ["-v", "error", "-i", file, "-ar", "16000", "-f", "s16le", "-"]));
        Assert.InRange(ours.Length - theirs.Length, -32, 32);
        Assert.InRange(Likeness(ours, theirs), 0.9995, 1.0001);
    }

    [Fact]
    public void Keeps_what_would_fold_back_far_down()
    {
        var resampler = new Resampler(48_000, 16_000);
        var high = Enumerable.Range(0, 48_000).Select(i => (float)Math.Sin(2 * Math.PI * 11_000 * i / 48_000)).ToArray();
        var heard = resampler.Take(high).ToArray().Skip(200).SkipLast(200).ToArray();
        Assert.True(heard.Max(Math.Abs) < 1e-3f);
    }

    [Fact]
    public void Makes_as_many_samples_as_the_time_has_whatever_the_pieces()
    {
        foreach (var rate in new[] { 8_000, 11_025, 44_100, 44_099, 96_000, 192_000 })
        {
            var resampler = new Resampler(rate, 16_000);
            var dice = new Random(rate);
            long taken = 0, made = 0;
            while (taken < rate * 3L)
            {
                var piece = new float[dice.Next(1, 5_000)];
                taken += piece.Length;
                made += resampler.Take(piece).Length;
            }
            made += resampler.Finish().Length;
            Assert.Equal((taken * 16_000 + rate - 1) / rate, made);
        }
    }

    [Fact]
    public async Task Believes_the_file_and_not_its_header()
    {
        var sound = Sound();
        foreach (var said in new uint[] { 0, uint.MaxValue, uint.MaxValue - 7, 0x7FFFFFFF })
        {
            var wav = Wav(sound);
            BinaryPrimitives.WriteUInt32LittleEndian(wav.AsSpan(40), said);
            BinaryPrimitives.WriteUInt32LittleEndian(wav.AsSpan(4), said);
            Assert.Equal(sound, await Decode(Write(wav)));
        }
        Assert.Equal(sound.AsSpan(0, sound.Length / 2).ToArray(), await Decode(Write(Wav(sound)[..(44 + sound.Length)])));
    }

    [Fact]
    public async Task Refuses_what_is_not_sound_with_a_sentence_and_leaves_nothing_behind()
    {
        var wav = Wav(Sound());
        var noise = new byte[100_000];
        new Random(3).NextBytes(noise);
        var m4a = await File.ReadAllBytesAsync(await Make(Sound(), "m4a", "-c:a aac"));
        byte[][] files =
        [
            [], [0], new byte[70_000], "Querido diario: hoy no he grabado nada."u8.ToArray(), noise,
            "#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n"u8.ToArray(), "ffconcat version 1.0\nfile '/etc/passwd'\n"u8.ToArray(),
            wav[..44], wav[..30], wav[..12], [.. "RIFF"u8, .. noise[..2_000]], [.. "OggS"u8, .. noise[..2_000]], [.. "ID3"u8, .. noise], [0xFF, 0xFB, .. noise[..500]],
            [0x1A, 0x45, 0xDF, 0xA3, .. noise[..5_000]], [.. m4a[..8], .. noise], m4a[..(m4a.Length / 3)], "PK\u0003\u0004"u8.ToArray(), [.. "%PDF-1.7\n"u8, .. noise[..999]],
        ];
        var before = folder.GetFileSystemInfos().Length;
        foreach (var file in files)
        {
            var refused = await Assert.ThrowsAsync<PortalException>(() => Decode(Write(file)));
            Assert.Equal(PortalError.Unreadable, refused.Error);
            Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(folder.Name, refused.Message, StringComparison.Ordinal);
        }
        Assert.Equal(before + files.Length, folder.GetFileSystemInfos().Length);
    }

    [Fact]
    public async Task Stops_at_the_longest_recording_however_small_the_file_is()
    {
        // Ten minutes of silence in a few kilobytes.
        var small = Path.Combine(folder.FullName, "bomb.flac");
        await PeerProcess.Run("ffmpeg", ["-v", "error", "-f", "lavfi", "-i", "anullsrc=r=8000:cl=mono", "-t", "600", "-c:a", "flac", small]);
        var options = new SoundFileOptions { LongestRecording = TimeSpan.FromMinutes(5) };
        var watch = Stopwatch.StartNew();
        var refused = await Assert.ThrowsAsync<PortalException>(() => Decode(small, options));
        Assert.Equal(PortalError.Unreadable, refused.Error);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20));

        await Assert.ThrowsAsync<PortalException>(() => Decode(Write(Wav(new short[16_000 * 301])), options));
    }

    [Fact]
    public async Task Reads_wav_without_ffmpeg_and_says_what_to_do_with_the_rest()
    {
        var none = new SoundFileOptions { Ffmpeg = "no-such-program" };
        var sound = Sound();
        Assert.Equal(sound, await Decode(Write(Wav(sound)), none));
        var mp3 = await Make(sound, "mp3", "-c:a libmp3lame");
        var refused = await Assert.ThrowsAsync<PortalException>(() => Decode(mp3, none));
        Assert.Equal(PortalError.Invalid, refused.Error);
        Assert.Contains("Súbela en WAV", refused.Message, StringComparison.Ordinal);
        Assert.Equal(PortalError.Unreadable, (await Assert.ThrowsAsync<PortalException>(() => Decode(Write("hola"u8.ToArray()), none))).Error);
    }

    [Fact]
    public async Task Gives_up_on_a_program_that_takes_too_long_and_leaves_no_process()
    {
        var mark = Random.Shared.Next(100_000, 999_999);
        var slow = Path.Combine(folder.FullName, "slow");
        await File.WriteAllTextAsync(slow, $"#!/bin/sh\n/bin/sleep 600.{mark}\n");
        await PeerProcess.Run("chmod", ["700", slow]);
        var mp3 = await Make(Sound(), "mp3", "-c:a libmp3lame");
        var refused = await Assert.ThrowsAsync<PortalException>(() => Decode(mp3, new SoundFileOptions { Ffmpeg = slow, DecodeWithin = TimeSpan.FromMilliseconds(300) }));
        Assert.Equal(PortalError.Unreadable, refused.Error);
        // Neither the program nor what it started.
        Assert.Empty(await PeerProcess.Run("sh", ["-c", $"pgrep -f 'sleep 600[.]{mark}' || true"]));
    }

    private async Task<short[]> Decode(string path, SoundFileOptions? options = null) => (await DecodeAll(path, options)).Heard;

    private static async Task<(short[] Heard, DecodedSound Sound)> DecodeAll(string path, SoundFileOptions? options = null)
    {
        using var pcm = new MemoryStream();
        var sound = await new SoundFileDecoder(Options.Create(options ?? new SoundFileOptions()), TimeProvider.System).Decode(path, pcm, CancellationToken.None);
        var heard = Samples(pcm.ToArray());
        Assert.Equal(sound.Samples, heard.Length);
        return (heard, sound);
    }

    /// <summary>The name says nothing, on purpose.</summary>
    private async Task<string> Make(short[] sound, string kind, string how)
    {
        var named = Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.{kind}");
        await PeerProcess.Run("ffmpeg", ["-v", "error", "-i", Write(Wav(sound)), .. how.Split(' '), named]);
        var plain = Path.ChangeExtension(named, "bin");
        File.Move(named, plain);
        return plain;
    }

    private string Write(byte[] content)
    {
        var path = Path.Combine(folder.FullName, Guid.NewGuid().ToString("N"));
        File.WriteAllBytes(path, content);
        return path;
    }

    /// <summary>Two seconds with the pitches of a voice, gliding, so that a shift shows.</summary>
    private static short[] Sound() =>
        [.. Enumerable.Range(0, 32_000).Select(i => i / 16_000.0).Select(t => (short)(
            6_000 * Math.Sin(2 * Math.PI * (180 + 40 * t) * t) + 4_000 * Math.Sin(2 * Math.PI * (900 + 300 * t) * t) + 1_000 * Math.Sin(2 * Math.PI * 2_500 * t)))];

    private static byte[] Wav(short[] sound)
    {
        var wav = new byte[44 + sound.Length * 2];
        WavFile.Header(sound.Length).CopyTo(wav, 0);
        Buffer.BlockCopy(sound, 0, wav, 44, sound.Length * 2);
        return wav;
    }

    private static short[] Samples(byte[] pcm)
    {
        var samples = new short[pcm.Length / 2];
        Buffer.BlockCopy(pcm, 0, samples, 0, samples.Length * 2);
        return samples;
    }

    /// <summary>The best correlation within the delay a codec may add.</summary>
    private static double Likeness(short[] a, short[] b)
    {
        var best = 0.0;
        for (var shift = -1_200; shift <= 1_200; shift++)
        {
            double ab = 0, aa = 0, bb = 0;
            for (var i = 2_000; i < 26_000; i += 3)
            {
                double x = a[i], y = b[i + shift];
                ab += x * y;
                aa += x * x;
                bb += y * y;
            }
            best = Math.Max(best, ab / Math.Sqrt(aa * bb + 1));
        }
        return best;
    }
}
