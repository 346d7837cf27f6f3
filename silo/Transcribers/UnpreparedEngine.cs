namespace Portal.Transcribers;

/// <summary>What is said when a talk is in a language an engine was not set up for.</summary>
internal static class UnpreparedEngine
{
    /// <summary>The refusal, for the interviewer who chose.</summary>
    internal static PortalException For(string language, string engine) =>
        new(PortalError.Invalid, $"El motor {engine} no está preparado para el idioma «{language}». Elige otro motor u otro idioma.");
}
