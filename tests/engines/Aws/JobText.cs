using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Portal.Tests.Engines.Files;
using Portal.Tests.Engines.Transcription;

namespace Portal.Tests.Engines.Aws;

/// <summary>What a job writes: https://docs.aws.amazon.com/transcribe/latest/dg/diarization-output-batch.html.</summary>
internal static class JobText
{
    public static string Of(Truth truth, string name, ReadOnlySpan<byte> wav, bool oldForm)
    {
        var said = TalkSound.Utterances(TalkSound.Hear(truth, wav[44..]));
        return JsonSerializer.Serialize(new JsonObject
        {
            ["jobName"] = name,
            ["accountId"] = "111122223333",
            ["status"] = "COMPLETED",
            ["results"] = new JsonObject
            {
                ["transcripts"] = new JsonArray(new JsonObject { ["transcript"] = string.Join(' ', said.Select(one => $"{string.Join(' ', one.Select(word => word.Text))}.")) }),
                ["speaker_labels"] = new JsonObject
                {
                    ["channel_label"] = "ch_0",
                    ["speakers"] = 2,
                    ["segments"] = new JsonArray([.. said.Select((one, i) => new JsonObject
                    {
                        ["start_time"] = Seconds(one[0].FromMs), ["end_time"] = Seconds(one[^1].ToMs), ["speaker_label"] = Voice(i), ["items"] = new JsonArray([.. one.Select(word => Timed(word, i))]),
                    })]),
                },
                ["items"] = new JsonArray([.. said.SelectMany((one, i) => one.Select(word => Word(word, i, oldForm)).Append(Stop(i, oldForm)))]),
            },
        });
    }

    private static JsonObject Word(TrueWord word, int i, bool oldForm)
    {
        var item = Timed(word, i);
        if (oldForm) item.Remove("speaker_label");
        item["alternatives"] = new JsonArray(new JsonObject { ["confidence"] = "0.99", ["content"] = word.Text });
        item["type"] = "pronunciation";
        return item;
    }

    private static JsonObject Stop(int i, bool oldForm)
    {
        var item = new JsonObject { ["alternatives"] = new JsonArray(new JsonObject { ["confidence"] = "0.0", ["content"] = "." }), ["type"] = "punctuation" };
        if (!oldForm) item["speaker_label"] = Voice(i);
        return item;
    }

    private static JsonObject Timed(TrueWord word, int i) => new() { ["start_time"] = Seconds(word.FromMs), ["speaker_label"] = Voice(i), ["end_time"] = Seconds(word.ToMs) };

    private static string Voice(int utterance) => $"spk_{utterance % 2}";

    private static string Seconds(long ms) => (ms / 1000.0).ToString("0.0##", CultureInfo.InvariantCulture);
}
