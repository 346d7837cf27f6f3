namespace Portal.Transcription;

/// <summary>Why an engine failed, for those who look after the machines. What an engine itself says is left out: it may hold words of a talk.</summary>
internal static class EngineTrouble
{
    public static string InWords(Exception exception) => exception switch
    {
        PortalException known => known.Message,
        EngineUnavailableException { InnerException: OperationCanceledException or TimeoutException } =>
            "No contesta a tiempo. Comprueba que su máquina no está desbordada y que la red llega hasta ella.",
        EngineUnavailableException => "No se puede hablar con él. Comprueba que está encendido y que la red llega hasta él.",
        _ => "Ha fallado por dentro. El registro del servidor dice cuándo y de qué manera.",
    };
}
