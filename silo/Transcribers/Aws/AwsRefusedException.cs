namespace Portal.Transcribers.Aws;

/// <summary>The service said no, with one of its own names for the reason (<c>BadRequestException</c>, <c>LimitExceededException</c> …): never with words of a talk.</summary>
internal sealed class AwsRefusedException(string reason) : Exception($"Amazon Transcribe refused: {(reason.All(char.IsAsciiLetterOrDigit) && reason.Length < 60 ? reason : "unknown")}");
