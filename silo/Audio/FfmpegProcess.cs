using System.Diagnostics;
using System.Globalization;
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

    public async Task Decode(string path, LimitedPcm output, CancellationToken cancellation)
    {
        var program = LimitedProcess.Find(options.Ffmpeg) ?? throw Unreadable.NoFfmpeg();
        using var patience = new CancellationTokenSource(options.DecodeWithin, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        using var process = Start(program, Path.GetFullPath(path));
        try
        {
            process.StandardInput.Close();
            var silenced = process.StandardError.BaseStream.CopyToAsync(Stream.Null, either.Token);
            var buffer = new byte[1 << 16];
            int read;
            while ((read = await process.StandardOutput.BaseStream.ReadAtLeastAsync(buffer, buffer.Length, false, either.Token)) > 0)
                await output.Write(buffer.AsMemory(0, read & ~1), either.Token);
            await silenced;
            await process.WaitForExitAsync(either.Token);
            if (process.ExitCode != 0) throw Unreadable.Damaged();
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw Unreadable.TooSlow();
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private Process Start(string program, string path) =>
        // It writes to no file, so no file may grow.
        LimitedProcess.Start(
            program,
            [
                "-hide_banner", "-nostdin", "-loglevel", "error", "-threads", "1",
                "-protocol_whitelist", "file,pipe", "-format_whitelist", Kinds, "-i", "file:" + path,
                "-map", "0:a:0", "-vn", "-sn", "-dn", "-map_metadata", "-1",
                "-ac", "1", "-ar", AudioFormat.SampleRate.ToString(CultureInfo.InvariantCulture), "-f", "s16le", "pipe:1",
            ],
            new ProcessLimits(options.MemoryMegabytes, (long)options.DecodeWithin.TotalSeconds + 1, FileBytes: 0))
        ?? throw Unreadable.NoFfmpeg();
}
