using Portal.Recordings;
using Portal.Transcription;

namespace Portal.Checks;

/// <summary>A spoken sentence for every engine to hear, made by <c>deploy/demo/make-check.sh</c>: nobody's words.</summary>
/// <param name="Language">What is spoken.</param>
/// <param name="Words">Words of it that an engine has to know, plain.</param>
/// <param name="Pcm">PCM16LE mono 16 kHz.</param>
internal sealed record BuiltInSpeech(string Language, IReadOnlyList<string> Words, ReadOnlyMemory<byte> Pcm) : IStoredSound
{
    private const int PieceBytes = 8_000;

    private static readonly Dictionary<string, BuiltInSpeech> All = new[]
    {
        Load("es", "vengo", "pedir", "ayuda", "alquiler"),
        Load("ca", "vinc", "demanar", "ajuda", "lloguer"),
        Load("en", "need", "help", "with", "rent"),
    }.ToDictionary(speech => speech.Language);

    public long Samples => Pcm.Length / AudioFormat.BytesPerSample;

    /// <summary>In that language; in Spanish where there is none.</summary>
    public static BuiltInSpeech In(string language) => All.GetValueOrDefault(language) ?? All["es"];

    /// <summary>Whether one of its words is there: even a small model knows one of them, and one of another language none.</summary>
    public bool IsIn(string heard)
    {
        var said = Plain(heard).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Words.Any(said.Contains);
    }

    public async IAsyncEnumerable<ReadOnlyMemory<byte>> Read(long fromSample, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var rest = Pcm[(int)(fromSample * AudioFormat.BytesPerSample)..]; rest.Length > 0; rest = rest[Math.Min(PieceBytes, rest.Length)..])
        {
            cancellation.ThrowIfCancellationRequested();
            yield return rest[..Math.Min(PieceBytes, rest.Length)];
        }
        await Task.CompletedTask;
    }

    private static BuiltInSpeech Load(string language, params string[] words)
    {
        using var file = typeof(BuiltInSpeech).Assembly.GetManifestResourceStream($"Portal.Checks.Speech.{language}.wav")
            ?? throw new InvalidOperationException($"The built-in speech in '{language}' is missing.");
        using var read = new MemoryStream();
        file.CopyTo(read);
        return new(language, words, read.ToArray().AsMemory(WavFile.HeaderBytes));
    }

    private static string Plain(string text) => string.Concat(PlainLetters.Of(text).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' '));
}
