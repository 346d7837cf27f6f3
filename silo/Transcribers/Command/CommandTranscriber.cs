using System.Runtime.CompilerServices;
using Microsoft.Extensions.Options;
using Portal.Checks;
using Portal.Recordings;
using Portal.Transcribers.Files;
using Portal.Transcription;

namespace Portal.Transcribers.Command;

/// <summary>A program of this machine reads recordings, piece by piece: nothing leaves it.</summary>
public sealed class CommandTranscriber(IOptions<CommandOptions> options, TimeProvider time) : IFileTranscriber
{
    /// <summary>The engine's name.</summary>
    public const string Name = "command";

    internal const string Wav = "{wav}";
    internal const string Language = "{language}";
    internal const string Out = "{out}";

    private readonly WrittenLines lines = new(Name, options.Value.LinePause);

    /// <inheritdoc/>
    public EngineInfo Info { get; } = new(Name, Live: false, Files: true, InBrowser: false, Scripted: false, [.. options.Value.Languages.Order()]);

    /// <inheritdoc/>
    public async IAsyncEnumerable<Heard> Read(FileRequest request, IStoredSound sound, [EnumeratorCancellation] CancellationToken cancellation)
    {
        if (!options.Value.Languages.Contains(request.Language)) throw UnpreparedEngine.For(request.Language, Name);
        await foreach (var chunk in SoundChunks.Of(sound, options.Value.Piece, cancellation))
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
            var arguments = options.Value.Arguments.Select(argument => argument
                .Replace(Wav, wav, StringComparison.Ordinal).Replace(Language, language, StringComparison.Ordinal).Replace(Out, output, StringComparison.Ordinal));
            var printed = await new CommandRun(options.Value, time).Run(arguments, TimeSpan.FromSeconds(chunk.Seconds * options.Value.TimesTheTalk) + TimeSpan.FromMinutes(1), cancellation);
            var said = options.Value.Arguments.Any(argument => argument.Contains(Out, StringComparison.Ordinal)) ? await Written(output, cancellation) : printed;
            return lines.Of(chunk, Parse(said) ?? throw new EngineUnavailableException(Name) { Fault = OutsideFault.Nonsense });
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<ReadOnlyMemory<byte>> Written(string output, CancellationToken cancellation)
    {
        var file = new FileInfo($"{output}.{(options.Value.Format == "text" ? "txt" : options.Value.Format)}");
        return file is { Exists: true, Length: <= CommandRun.MostBytes } ? await File.ReadAllBytesAsync(file.FullName, cancellation) : throw new EngineUnavailableException(Name) { Fault = OutsideFault.Nonsense };
    }

    private IReadOnlyList<WrittenLine>? Parse(ReadOnlyMemory<byte> said) => options.Value.Format switch
    {
        "json" => TranscriptJson.Parse(said),
        "srt" => TranscriptText.Subtitles(said.Span),
        _ => TranscriptText.Plain(said.Span),
    };
}
