using System.ComponentModel;
using System.Diagnostics;
using Portal.Checks;
using Portal.Processes;
using Portal.Transcription;

namespace Portal.Transcribers.Command;

/// <summary>One run of the program, bounded in time, memory and output. What it complains of may hold words, so nobody keeps it.</summary>
internal sealed class CommandRun(CommandOptions options, TimeProvider time)
{
    /// <summary>More than any piece can have in it.</summary>
    public const int MostBytes = 16 << 20;

    // Where programs and their models and libraries are; secrets of the portal are in the other variables.
    private static readonly string[] Environment = ["PATH", "HOME", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "CUDA_VISIBLE_DEVICES", "OMP_NUM_THREADS"];

    /// <summary>What it printed. <see cref="EngineUnavailableException"/> when it does not run, fails, takes too long or prints without end.</summary>
    public async Task<ReadOnlyMemory<byte>> Run(IEnumerable<string> arguments, TimeSpan within, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(within, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        using var process = Start(arguments, within);
        try
        {
            process.StandardInput.Close();
            var complaints = process.StandardError.BaseStream.CopyToAsync(Stream.Null, either.Token);
            var printed = await Printed(process.StandardOutput.BaseStream, either.Token);
            await complaints;
            await process.WaitForExitAsync(either.Token);
            return process.ExitCode == 0 ? printed : throw new EngineUnavailableException(CommandTranscriber.Name) { Fault = OutsideFault.ProgramFailed };
        }
        catch (OperationCanceledException e) when (patience.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new EngineUnavailableException(CommandTranscriber.Name, e);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private Process Start(IEnumerable<string> arguments, TimeSpan within)
    {
        var limits = new ProcessLimits(options.MemoryMegabytes, (long)within.TotalSeconds * System.Environment.ProcessorCount + 1, MostBytes);
        try
        {
            return LimitedProcess.Find(options.Program) is { } program && LimitedProcess.Start(program, arguments, limits, Environment) is { } process
                ? process
                : throw new EngineUnavailableException(CommandTranscriber.Name) { Fault = OutsideFault.ProgramMissing };
        }
        catch (Win32Exception e)
        {
            throw new EngineUnavailableException(CommandTranscriber.Name, e);
        }
    }

    private static async Task<ReadOnlyMemory<byte>> Printed(Stream output, CancellationToken cancellation)
    {
        using var printed = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (await output.ReadAsync(buffer, cancellation) is > 0 and var read)
        {
            printed.Write(buffer, 0, read);
            if (printed.Length > MostBytes) throw new EngineUnavailableException(CommandTranscriber.Name) { Fault = OutsideFault.Nonsense };
        }
        return printed.ToArray();
    }
}
