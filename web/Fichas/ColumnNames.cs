using Portal.Checklists;
using Portal.Fichas;

namespace Portal.Web.Fichas;

/// <summary>The words of the table, in the language of the form.</summary>
internal sealed record ColumnNames(string[] Columns, string[] States, string Yes, string No, string Heard, string ByHand, string Interviewer, string Interviewee)
{
    private static readonly ColumnNames Spanish = new(
        ["Persona", "Ámbito", "Clave", "Pregunta", "Estado", "Respuesta", "Sí o no", "Número", "Fecha", "De dónde sale", "Anotada", "Confirmada", "Quién la confirmó", "Cita"],
        ["Sin respuesta", "Sin respuesta", "Respondida", "Confirmada", "No procede", "No quiere contestar"],
        "Sí", "No", "Oída", "Escrita a mano", "Quien entrevista", "La persona");

    private static readonly ColumnNames Catalan = new(
        ["Persona", "Àmbit", "Clau", "Pregunta", "Estat", "Resposta", "Sí o no", "Número", "Data", "D'on surt", "Anotada", "Confirmada", "Qui l'ha confirmada", "Cita"],
        ["Sense resposta", "Sense resposta", "Resposta", "Confirmada", "No escau", "No vol contestar"],
        "Sí", "No", "Sentida", "Escrita a mà", "Qui entrevista", "La persona");

    private static readonly ColumnNames English = new(
        ["Person", "Scope", "Key", "Question", "State", "Answer", "Yes or no", "Number", "Date", "Where from", "Noted", "Confirmed", "Confirmed by", "Quote"],
        ["No answer", "No answer", "Answered", "Confirmed", "Does not apply", "Would rather not answer"],
        "Yes", "No", "Heard", "Written by hand", "The interviewer", "The person");

    public static ColumnNames In(string language) => language switch { "ca" => Catalan, "en" => English, _ => Spanish };

    public string State(QuestionState state) => States[(int)state];

    public string YesNo(bool yes) => yes ? Yes : No;

    public string By(Confirmer who) => who == Confirmer.Interviewee ? Interviewee : Interviewer;
}
