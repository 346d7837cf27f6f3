using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Portal.Conversations;

namespace Portal.Analysts.OpenAi;

/// <summary>
/// Lines as data: one JSON array a line between two marks. Inside, nothing can look like the end mark or like a message of ours, for quotes, line ends and angle brackets
/// are escaped; a model reads them all the same.
/// </summary>
internal static class TranscriptData
{
    public const string Begin = "<transcript>", End = "</transcript>";
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IEnumerable<Segment> lines)
    {
        var block = new StringBuilder(Begin).Append('\n');
        foreach (var line in lines) block.Append('[').Append(line.Id).Append(",\"").Append(Voice(line.Role)).Append("\",").Append(Quoted(line.Text)).Append("]\n");
        return block.Append(End).ToString();
    }

    /// <summary>Words of somebody else as a JSON string that ends no block.</summary>
    public static string Quoted(string words) => JsonSerializer.Serialize(words, Plain).Replace("<", "\\u003c", StringComparison.Ordinal).Replace(">", "\\u003e", StringComparison.Ordinal);

    private static string Voice(SpeakerRole role) => role switch
    {
        SpeakerRole.Interviewer => "E",
        SpeakerRole.Interviewee => "U",
        SpeakerRole.Other => "O",
        _ => "?",
    };
}
