using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Portal.Tests.Engines.Aws;

/// <summary>
/// The custom vocabularies of Amazon Transcribe: https://docs.aws.amazon.com/transcribe/latest/APIReference/API_CreateVocabulary.html. One is pending for a while, and fails when
/// something in it is not of its language's letters.
/// </summary>
internal sealed partial class VocabularyService
{
    public const string Create = "CreateVocabulary", Ask = "GetVocabulary";

    private readonly ConcurrentDictionary<string, Vocabulary> all = new();

    /// <summary>With one that somebody made by hand.</summary>
    public VocabularyService() => all["portal-es"] = new("portal-es", "es-ES") { State = "READY" };

    /// <summary>None gets ready.</summary>
    public bool Holds { get; set; }

    /// <summary>The phrases of the last one.</summary>
    public IReadOnlyList<string> Phrases { get; private set; } = [];

    /// <summary>May be asked for, in the language.</summary>
    public bool IsReady(string name, string language) => all.TryGetValue(name, out var found) && found.State == "READY" && found.Language == language;

    /// <summary>Somebody has removed it.</summary>
    public void Forget(string name) => Assert.True(all.TryRemove(name, out _));

    public Said Answer(string action, JsonObject question)
    {
        var name = (string?)question["VocabularyName"] ?? "";
        return action switch
        {
            Create => Made(name, question),
            Ask => Get(name),
            "DeleteVocabulary" => all.TryRemove(name, out _) ? new(200, []) : Said.Wrong(400, "NotFoundException"),
            "ListVocabularies" => Json(new { Status = (string?)question["StateEquals"], Vocabularies = all.Values.Where(one => (string?)question["StateEquals"] is not { } state || one.State == state).Select(one => one.Told()) }),
            _ => Said.Wrong(400, "UnknownOperationException"),
        };
    }

    private Said Made(string name, JsonObject wanted)
    {
        var language = (string?)wanted["LanguageCode"] ?? "";
        Phrases = [.. wanted["Phrases"]?.AsArray().Select(phrase => (string)phrase!) ?? []];
        if (!Name().IsMatch(name) || Letters(language) is not { } letters || Phrases.Count == 0) return Said.Wrong(400, "BadRequestException");
        var fits = Phrases.Sum(phrase => System.Text.Encoding.UTF8.GetByteCount(phrase) + 1) <= 50 * 1024 && Phrases.All(phrase => phrase.Length < 256 && letters.IsMatch(phrase));
        var made = new Vocabulary(name, language) { Fails = !fits };
        return all.TryAdd(name, made) ? Json(made.Told()) : Said.Wrong(400, "ConflictException");
    }

    private Said Get(string name)
    {
        if (!all.TryGetValue(name, out var found)) return Said.Wrong(400, "NotFoundException");
        if (!Holds && found.State == "PENDING" && ++found.Asked > 1) found.State = found.Fails ? "FAILED" : "READY";
        return Json(found.Told());
    }

    // https://docs.aws.amazon.com/transcribe/latest/dg/charsets.html; a word neither begins nor ends with a hyphen.
    private static Regex? Letters(string language) => language switch
    {
        "es-ES" => Spanish(),
        "ca-ES" => Catalan(),
        "en-GB" => English(),
        _ => null,
    };

    private static Said Json(object answer) => new(200, JsonSerializer.SerializeToUtf8Bytes(answer));

    [GeneratedRegex(@"\A[0-9a-zA-Z._-]{1,200}\z")]
    private static partial Regex Name();

    [GeneratedRegex(@"\A(?!-)[a-zA-Z'.ÁáÉéÍíÓóÚúÑñü-]+(?<!-)\z")]
    private static partial Regex Spanish();

    [GeneratedRegex(@"\A(?!-)[a-z.àçèéíïòóúüŀ-]+(?<!-)\z")]
    private static partial Regex Catalan();

    [GeneratedRegex(@"\A(?!-)[a-zA-Z'.-]+(?<!-)\z")]
    private static partial Regex English();

    private sealed record Vocabulary(string Name, string Language)
    {
        public string State { get; set; } = "PENDING";

        public bool Fails { get; init; }

        public int Asked { get; set; }

        public object Told() => new { VocabularyName = Name, LanguageCode = Language, VocabularyState = State, LastModifiedTime = 1_790_000_000.5, FailureReason = State == "FAILED" ? "secreto" : null };
    }
}
