using Portal.Transcription;

namespace Portal.Transcribers.Deepgram;

/// <summary>Where a recording is sent, with what is wanted of it.</summary>
internal static class DeepgramAddress
{
    // The service takes a hundred; an address should stay short.
    private const int MostTerms = 40;

    public static Uri ForRecordings(DeepgramOptions options, FileRequest request)
    {
        var settings = new List<(string Name, string Value)>
        {
            ("model", options.Model),
            ("language", request.Language),
            ("punctuate", "true"),
            // Enables it, too; "diarize" alone is deprecated: https://developers.deepgram.com/docs/diarization.
            ("diarize_model", "latest"),
            ("utterances", "true"),
            ("mip_opt_out", "true"),
        };
        if (options.Model.StartsWith("nova-3", StringComparison.Ordinal)) settings.AddRange(request.Vocabulary.Take(MostTerms).Select(term => ("keyterm", term)));
        return new UriBuilder(options.Address) { Path = "/v1/listen", Query = string.Join('&', settings.Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value)}")) }.Uri;
    }
}
