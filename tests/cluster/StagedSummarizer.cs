using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Portal.Conversations;
using Portal.Processing;

namespace Portal.Tests.Cluster;

/// <summary>A model that sums up as the test says, and notes what it was given.</summary>
internal sealed class StagedSummarizer : ISummarizer
{
    public string Name => "staged";

    public SummaryTerms Terms { get; init; } = new(WordsPerPiece: 40, TokensPerConversation: 100_000, TimeSpan.FromMinutes(1));

    public ConcurrentQueue<SummaryPiece> Pieces { get; } = new();

    public Func<SummaryPiece, ProposedSummary> Does { get; set; } = _ => throw new InvalidOperationException("Nobody said what to write.");

    public static ProposedSummary Saying(string title, params (string Text, int[] Lines)[] sentences) =>
        new(title, [.. sentences.Select(one => new SummarySentence(one.Text, [.. one.Lines]))], 100, 10);

    public Task<ProposedSummary> Write(SummaryPiece piece, CancellationToken cancellation)
    {
        Pieces.Enqueue(piece);
        return Task.FromResult(Does(piece));
    }

    public void Into(IServiceCollection services) => services.AddSingleton<ISummarizer>(this);
}
