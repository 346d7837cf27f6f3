using Portal.Checks;
using Portal.Transcribers.Files;

namespace Portal.Transcribers.Aws;

/// <summary>The service said no, with one of its own names for the reason (<c>BadRequestException</c>, <c>LimitExceededException</c> …): never with words of a talk.</summary>
internal sealed class AwsRefusedException(string reason, int status = 0) : Exception($"Amazon Transcribe refused: {(IsName(reason) ? reason : "unknown")}"), IHasFault
{
    /// <summary>Its name for the reason.</summary>
    public string Reason { get; } = IsName(reason) ? reason : "unknown";

    /// <summary>What the name means. What has no status came within a stream that had begun.</summary>
    public OutsideFault? Fault => OutsideFaults.OfStatus(Status(Reason, status == 0 ? 400 : status));

    /// <summary>What the port says of it: another try later, or a sentence for a person.</summary>
    public Exception ForPort() => Of(Reason, status);

    /// <summary>The same of a reason and a status.</summary>
    public static Exception Of(string reason, int status) => EngineRefusal.Of(AwsTranscriber.Name, Status(reason, status));

    /// <summary>AWS answers 400 to much that is neither the question's fault nor for ever.</summary>
    private static int Status(string reason, int status) => reason switch
    {
        "ThrottlingException" or "Throttling" or "TooManyRequestsException" or "RequestLimitExceeded" or "LimitExceededException" or "SlowDown" or "RequestTimeout" => 429,
        "AccessDeniedException" or "AccessDenied" or "UnrecognizedClientException" or "InvalidClientTokenId" or "InvalidAccessKeyId" or "InvalidSignatureException" or "SignatureDoesNotMatch"
            or "IncompleteSignature" or "IncompleteSignatureException" or "MissingAuthenticationToken" or "MissingAuthenticationTokenException" or "ExpiredToken" or "ExpiredTokenException"
            or "NotAuthorized" or "OptInRequired" => 403,
        "ServiceUnavailable" or "ServiceUnavailableException" or "InternalFailure" or "InternalFailureException" or "InternalServerError" or "InternalError" => 503,
        _ => status,
    };

    private static bool IsName(string reason) => reason.Length is > 0 and < 60 && reason.All(char.IsAsciiLetterOrDigit);
}
