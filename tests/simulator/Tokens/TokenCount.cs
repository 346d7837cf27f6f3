using System.Collections.Concurrent;
using Microsoft.ML.Tokenizers;

namespace Portal.Simulator.Tokens;

/// <summary>Counts tokens as the models since GPT-4o do (o200k_base), line by line, each line once in its life: a transcript that is sent a thousand times is counted in no time.</summary>
internal sealed class TokenCount
{
    private readonly TiktokenTokenizer tokenizer = TiktokenTokenizer.CreateForEncoding("o200k_base");
    private readonly ConcurrentDictionary<string, int> lines = new();

    public int Of(string text) => text.Split('\n').Sum(line => lines.GetOrAdd($"{line}\n", one => tokenizer.CountTokens(one)));
}
