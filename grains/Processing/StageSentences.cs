using Portal.Conversations;
using Portal.Transcription;

namespace Portal.Processing;

/// <summary>What a person is told when a stage needs attention: what is safe, and what to do.</summary>
internal static class StageSentences
{
    public static string For(Stage stage, Exception exception) => (stage, exception) switch
    {
        (_, PortalException known) => known.Message,
        (Stage.Transcribe, EngineUnavailableException) => "El motor de transcripción no responde. La grabación está guardada: reintenta cuando vuelva a funcionar.",
        (Stage.Compact, _) => "No se ha podido preparar la grabación para escucharla. El sonido está guardado: reintenta dentro de un rato.",
        (Stage.Transcribe, _) => "No se ha podido transcribir. La grabación está guardada: reintenta dentro de un rato.",
        (Stage.Extract, _) => "No se ha podido llevar las respuestas a la ficha. No se ha perdido nada: reintenta dentro de un rato.",
        _ => "No se ha podido terminar de preparar la conversación. No se ha perdido nada: reintenta dentro de un rato.",
    };
}
