using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Portal.Checks;
using Portal.Processes;
using Portal.Recordings;
using Portal.Transcribers.Files;
using Portal.Transcription;

namespace Portal.Transcribers.Command;

/// <summary>A program of this machine reads recordings, piece by piece: nothing leaves it.</summary>
public sealed partial class CommandTranscriber : IFileTranscriber
{
    /// <summary>The engine's name.</summary>
    public const string Name = "command";

    internal const string Wav = "{wav}";
    internal const string Language = "{language}";
    internal const string Out = "{out}";

    private readonly CommandOptions options;
    private readonly TimeProvider time;
    private readonly WrittenLines lines;

    /// <summary>Starts nothing yet; says once when the machine cannot bound the program's memory.</summary>
    public CommandTranscriber(IOptions<CommandOptions> options, TimeProvider time, ILogger<CommandTranscriber>? logger = null)
    {
        (this.options, this.time) = (options.Value, time);
        lines = new(Name, this.options.LinePause);
        Info = new(Name, Live: false, Files: true, InBrowser: false, Scripted: false, [.. this.options.Languages.Order()]);
        if (logger is not null && !LimitedProcess.CanLimit) LogUnbounded(logger, Name);
    }

    /// <inheritdoc/>
    public EngineInfo Info { get; }

    /// <inheritdoc/>
    public async IAsyncEnumerable<Heard> Read(FileRequest request, IStoredSound sound, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!options.Languages.Contains(request.Language)) throw UnpreparedEngine.For(request.Language, Name);
        await foreach (var chunk in SoundChunks.Of(sound, options.Piece, cancellation))
        {
            if (chunk.FromMs + chunk.Seconds * 1000 <= request.HeardThroughMs || !chunk.MayHaveWords) continue;
            foreach (var line in await Read(chunk, request.Language, cancellation)) yield return line;
        }
    }

    private async Task<IReadOnlyList<Heard>> Read(SoundChunk chunk, string language, CancellationToken cancellation)
    {
        var folder = UploadReading.PrivateFolder();
        try
        {
            var wav = Path.Combine(folder.FullName, "sound.wav");
            var output = Path.Combine(folder.FullName, "words");
            await File.WriteAllBytesAsync(wav, chunk.Wav(), cancellation);
            var arguments = options.Arguments.Select(argument => argument
                .Replace(Wav, wav, StringComparison.Ordinal).Replace(Language, language, StringComparison.Ordinal).Replace(Out, output, StringComparison.Ordinal));
            var printed = await new CommandRun(options, time).Run(arguments, TimeSpan.FromSeconds(chunk.Seconds * options.TimesTheTalk) + TimeSpan.FromMinutes(1), cancellation);
            var said = options.Arguments.Any(argument => argument.Contains(Out, StringComparison.Ordinal)) ? await Written(output, cancellation) : printed;
            return lines.Of(chunk, Parse(said) ?? throw new EngineUnavailableException(Name) { Fault = OutsideFault.Nonsense });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<ReadOnlyMemory<byte>> Written(string output, CancellationToken cancellation)
    {
        var file = new FileInfo($"{output}.{(options.Format == "text" ? "txt" : options.Format)}");
        return file is { Exists: true, Length: <= CommandRun.MostBytes } ? await File.ReadAllBytesAsync(file.FullName, cancellation) : throw new EngineUnavailableException(Name) { Fault = OutsideFault.Nonsense };
    }

    private IReadOnlyList<WrittenLine>? Parse(ReadOnlyMemory<byte> said) => options.Format switch
    {
        "json" => TranscriptJson.Parse(said),
        "srt" => TranscriptText.Subtitles(said.Span),
        _ => TranscriptText.Plain(said.Span),
    };

    [LoggerMessage(Level = LogLevel.Warning, Message = "There is no prlimit on this machine: the program of the engine {Engine} may take all of its memory.")]
    private static partial void LogUnbounded(ILogger logger, string engine);
}
