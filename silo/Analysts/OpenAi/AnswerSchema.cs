namespace Portal.Analysts.OpenAi;

/// <summary>The JSON schema that an answer must keep to. The same for every call, so that a server need prepare it only once.</summary>
/// <param name="Name">For the server's own use.</param>
/// <param name="Json">The schema, in the subset that "strict" knows: every field required, none besides.</param>
internal sealed record AnswerSchema(string Name, BinaryData Json)
{
    /// <summary>Changes of the checklist.</summary>
    public static AnswerSchema Changes { get; } = new("changes", BinaryData.FromString("""
        {"type":"object","additionalProperties":false,"required":["changes"],"properties":{"changes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["question","line","quote","yes","number"],"properties":{"question":{"type":"string"},"line":{"type":"integer"},"quote":{"type":"string"},"yes":{"type":["boolean","null"]},"number":{"type":["number","null"]}}}}}}
        """));

    /// <summary>What a talk was about, with the lines each sentence rests on.</summary>
    public static AnswerSchema Summary { get; } = new("summary", BinaryData.FromString("""
        {"type":"object","additionalProperties":false,"required":["title","sentences"],"properties":{"title":{"type":"string"},"sentences":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["text","lines"],"properties":{"text":{"type":"string"},"lines":{"type":"array","items":{"type":"integer"}}}}}}}
        """));

    /// <summary>An answer in words with what it rests on.</summary>
    public static AnswerSchema Cited { get; } = new("answer", BinaryData.FromString("""
        {"type":"object","additionalProperties":false,"required":["answer","quotes"],"properties":{"answer":{"type":["string","null"]},"quotes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["line","quote"],"properties":{"line":{"type":"integer"},"quote":{"type":"string"}}}}}}
        """));
}
