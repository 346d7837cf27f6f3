using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Portal.Conversations;
using Portal.Processes;
using Portal.Recordings;

namespace Portal.Audio;

/// <summary>
/// ffmpeg as a child process that may do little: it reads one file of a known kind, writes to a pipe, and is bounded in time, memory and output.
/// Its own messages can carry titles and names out of the file, so nobody keeps them.
/// </summary>
internal sealed class FfmpegProcess(SoundFileOptions options, TimeProvider time)
{
    // Kinds of file with sound inside. Play lists, concatenations and the like are not among them: they would make it open other files.
    private const string Kinds = "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,ogg,mp3,flac,aac,wav,w64,aiff,amr,asf,caf,au,avi,mpeg,mpegts";

    /// <summary>Two channels are told apart before they are mixed; more of them are mixed by ffmpeg, which knows where each belongs.</summary>
    public async Task<ImmutableArray<MicrophoneTurn>> Decode(string path, LimitedPcm output, CancellationToken cancellation)
    {
        var program = LimitedProcess.Find(options.Ffmpeg) ?? throw Unreadable.NoFfmpeg();
        using var patience = new CancellationTokenSource(options.DecodeWithin, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        var listening = new StereoListening(AudioFormat.SampleRate);
        try
        {
            if (!await Run(program, path, [], output, listening, either.Token)) await Run(program, path, ["-ac", "1"], output, listening, either.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw Unreadable.TooSlow();
        }
        return listening.Turns();
    }

    /// <summary>False, having written nothing, when there are more than two channels.</summary>
    private async Task<bool> Run(string program, string path, string[] channels, LimitedPcm output, StereoListening listening, CancellationToken cancellation)
    {
        using var process = Start(program, Path.GetFullPath(path), channels);
        try
        {
            process.StandardInput.Close();
            var silenced = process.StandardError.BaseStream.CopyToAsync(Stream.Null, cancellation);
            if (!await Take(process.StandardOutput.BaseStream, output, listening, cancellation)) return false;
            await silenced;
            await process.WaitForExitAsync(cancellation);
            return process.ExitCode == 0 ? true : throw Unreadable.Damaged();
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static async Task<bool> Take(Stream wav, LimitedPcm output, StereoListening listening, CancellationToken cancellation)
    {
        var head = new byte[WavFile.HeaderBytes];
        // No header, no sound: how the process ended says why.
        if (await wav.ReadAtLeastAsync(head, head.Length, false, cancellation) < head.Length) return true;
        var channels = BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(22));
        if (channels > 2) return false;
        var frame = channels * AudioFormat.BytesPerSample;
        var buffer = new byte[1 << 16];
        int read;
        while ((read = await wav.ReadAtLeastAsync(buffer, buffer.Length, false, cancellation)) > 0)
        {
            var sound = buffer.AsMemory(0, read - (read % frame));
            await output.Write(channels == 1 ? sound : Mix(sound, listening), cancellation);
        }
        return true;
    }

    /// <summary>Two channels as one, in place.</summary>
    private static ReadOnlyMemory<byte> Mix(Memory<byte> stereo, StereoListening listening)
    {
        const int Frame = 2 * AudioFormat.BytesPerSample;
        var samples = stereo.Span;
        for (var i = 0; i * Frame < samples.Length; i++)
        {
            var (left, right) = (BinaryPrimitives.ReadInt16LittleEndian(samples[(i * Frame)..]), BinaryPrimitives.ReadInt16LittleEndian(samples[(i * Frame + 2)..]));
            listening.Add(left / 32_768f, right / 32_768f);
            BinaryPrimitives.WriteInt16LittleEndian(samples[(i * AudioFormat.BytesPerSample)..], (short)((left + right) / 2));
        }
        return stereo[..(stereo.Length / 2)];
    }

    private Process Start(string program, string path, string[] channels) =>
        // It writes to no file, so no file may grow.
        LimitedProcess.Start(
            program,
            [
                "-hide_banner", "-nostdin", "-loglevel", "error", "-threads", "1",
                "-protocol_whitelist", "file,pipe", "-format_whitelist", Kinds, "-i", "file:" + path,
                "-map", "0:a:0", "-vn", "-sn", "-dn", "-map_metadata", "-1", "-fflags", "+bitexact", "-bitexact",
                .. channels, "-ar", AudioFormat.SampleRate.ToString(CultureInfo.InvariantCulture), "-c:a", "pcm_s16le", "-f", "wav", "pipe:1",
            ],
            new ProcessLimits(options.MemoryMegabytes, (long)options.DecodeWithin.TotalSeconds + 1, FileBytes: 0))
        ?? throw Unreadable.NoFfmpeg();
}
