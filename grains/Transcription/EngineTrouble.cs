using Portal.Checks;

namespace Portal.Transcription;

/// <summary>Why an engine failed, for those who look after the machines. What an engine itself says is left out: it may hold words of a talk.</summary>
internal static class EngineTrouble
{
    public static string InWords(Exception exception) => exception is PortalException known ? known.Message : FaultSentences.Of(OutsideFaults.Of(exception));
}
