using System.Globalization;
using Portal.Conversations;

namespace Portal.Web.Exports;

/// <summary>The few words of a file that are not the conversation's own.</summary>
internal sealed record ExportWords(string Language, string File, string Conversation, string Interviewer, string Interviewee, string Other, string Unknown)
{
    private static readonly ExportWords Spanish = new("es", "transcripcion", "Conversación", "Entrevistador/a", "Persona", "Otra voz", "Sin identificar");

    private static readonly Dictionary<string, ExportWords> All = new()
    {
        ["es"] = Spanish,
        ["ca"] = new("ca", "transcripcio", "Conversa", "Entrevistador/a", "Persona", "Una altra veu", "Sense identificar"),
        ["en"] = new("en", "transcript", "Conversation", "Interviewer", "Person", "Another voice", "Not identified"),
    };

    public CultureInfo Culture => CultureInfo.GetCultureInfo(Language);

    /// <summary>In that language; in Spanish when there are none in it.</summary>
    public static ExportWords In(string language) => All.GetValueOrDefault(language, Spanish);

    public string Of(SpeakerRole role) => role switch
    {
        SpeakerRole.Interviewer => Interviewer,
        SpeakerRole.Interviewee => Interviewee,
        SpeakerRole.Other => Other,
        _ => Unknown,
    };
}
