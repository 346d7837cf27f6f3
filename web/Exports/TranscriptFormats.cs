using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Portal.Web.Exports;

/// <summary>The files a transcript can be taken home as.</summary>
internal static class TranscriptFormats
{
    private static readonly Dictionary<string, (string ContentType, Func<TranscriptExport, byte[]> Write)> All = new()
    {
        ["txt"] = ("text/plain; charset=utf-8", export => Utf8(Text(export))),
        ["srt"] = ("application/x-subrip; charset=utf-8", export => Utf8(SubRip(export))),
        ["vtt"] = ("text/vtt; charset=utf-8", export => Utf8(WebVtt(export))),
        ["docx"] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", WordDocument.Write),
        ["json"] = ("application/json; charset=utf-8", Json),
    };

    /// <summary>The file and its type; <see cref="PortalError.Invalid"/> for a format we do not write.</summary>
    public static (byte[] Bytes, string ContentType) Write(TranscriptExport export, string format) =>
        All.TryGetValue(format, out var known) ? (known.Write(export), known.ContentType)
        : throw new PortalException(PortalError.Invalid, "Ese formato no existe. Elige texto, Word, subtítulos o datos.");

    private static string Text(TranscriptExport export)
    {
        var text = new StringBuilder().Append(export.Heading).Append("\r\n").Append(export.Date).Append("\r\n");
        foreach (var line in export.Lines)
            text.Append("\r\n[").Append(TranscriptExport.Clock(line.FromMs)).Append("] ").Append(export.Speaker(line)).Append(": ").Append(line.Text).Append("\r\n");
        return text.ToString();
    }

    private static string SubRip(TranscriptExport export)
    {
        var text = new StringBuilder();
        var number = 0;
        foreach (var line in export.Lines)
            foreach (var cue in Cue.Of(line))
                text.Append(CultureInfo.InvariantCulture, $"{++number}\r\n{Time(cue.FromMs, ',')} --> {Time(cue.ToMs, ',')}\r\n{export.Speaker(line)}: {cue.Text}\r\n\r\n");
        return text.ToString();
    }

    private static string WebVtt(TranscriptExport export)
    {
        var text = new StringBuilder("WEBVTT\n\n");
        foreach (var line in export.Lines)
            foreach (var cue in Cue.Of(line))
                text.Append(CultureInfo.InvariantCulture, $"{Time(cue.FromMs, '.')} --> {Time(cue.ToMs, '.')}\n<v {Escaped(export.Speaker(line))}>{Escaped(cue.Text)}</v>\n\n");
        return text.ToString();
    }

    private static byte[] Json(TranscriptExport export) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            format = 1,
            heldAt = export.View.OpenedAt,
            language = export.View.Form.Language,
            durationMs = export.View.DurationMs,
            title = export.View.Title,
            description = export.View.Description,
            lines = export.Lines.Select(line => new
            {
                line.Id,
                line.Role,
                speaker = export.Speaker(line),
                line.Text,
                line.FromMs,
                line.ToMs,
                words = line.Words.Select(word => new { text = line.Text.Substring(word.Start, word.Length), word.FromMs, word.ToMs }),
            }),
            gaps = export.View.Gaps.Select(gap => new { gap.AtMs, gap.LostMs, gap.Reason }),
        },
        Indented);

    private static readonly JsonSerializerOptions Indented = new(PortalJson.Options) { WriteIndented = true };

    private static string Time(long ms, char fraction) =>
        string.Create(CultureInfo.InvariantCulture, $"{ms / 3_600_000:00}:{ms / 60_000 % 60:00}:{ms / 1_000 % 60:00}{fraction}{ms % 1_000:000}");

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
