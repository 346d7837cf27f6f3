using System.Net.Http.Headers;
using Portal.Transcribers.Files;
using Portal.Transcription;

namespace Portal.Transcribers.OpenAi;

/// <summary>The question about one piece: https://developers.openai.com/api/reference/resources/audio/subresources/transcriptions/methods/create.</summary>
internal static class TranscriptionForm
{
    // The model looks only at the last 224 tokens of a prompt.
    private const int MostTerms = 40;

    public static MultipartFormDataContent Of(SoundChunk chunk, OpenAiAudioOptions options, FileRequest request)
    {
        var form = new MultipartFormDataContent();
        Add("model", options.Model);
        Add(options.TakesLists ? "languages[]" : "language", request.Language);
        Add("response_format", options.Wanted);
        if (options.Wanted == "verbose_json")
        {
            Add("timestamp_granularities[]", "word");
            Add("timestamp_granularities[]", "segment");
        }
        // A model that tells speakers apart must be told how to cut, and takes no prompt.
        if (options.Wanted == "diarized_json") Add("chunking_strategy", "auto");
        else if (options.TakesLists) foreach (var term in request.Vocabulary.Take(MostTerms)) Add("keywords[]", term);
        else if (request.Vocabulary.Length > 0) Add("prompt", string.Join(", ", request.Vocabulary.Take(MostTerms)));
        var file = new ByteArrayContent(chunk.Wav()) { Headers = { ContentType = new MediaTypeHeaderValue("audio/wav") } };
        form.Add(file, "file", "sound.wav");
        return form;

        void Add(string name, string value) => form.Add(new StringContent(value) { Headers = { ContentType = null } }, name);
    }
}
