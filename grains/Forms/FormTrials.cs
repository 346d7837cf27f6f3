using System.Collections.Immutable;
using Portal.Checklists;
using Portal.Conversations;

namespace Portal.Forms;

/// <summary>
/// Plays talks through two states of a form and compares the ticks. Beside the grains, one trial at a time in each silo and for a bounded time, so that it
/// never takes the floor from a live talk. Nothing of it is stored.
/// </summary>
internal sealed class FormTrials(IEnumerable<IAnalyst> analysts, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(15);

    private readonly SemaphoreSlim floor = new(1);

    /// <summary>What differs, talk by talk. <see cref="PortalError.TooMany"/> when it takes too long.</summary>
    public async Task<TrialView> Run(Form before, Form after, IReadOnlyList<TrialScript> talks)
    {
        using var patience = new CancellationTokenSource(Longest, time);
        try
        {
            await floor.WaitAsync(patience.Token);
            try
            {
                return await Task.Run(() => Compare(before, after, talks, patience.Token), patience.Token);
            }
            finally
            {
                floor.Release();
            }
        }
        catch (OperationCanceledException)
        {
            throw new PortalException(PortalError.TooMany, "Probarlo ha tardado demasiado. Inténtalo con menos conversaciones.");
        }
    }

    public void Dispose() => floor.Dispose();

    private async Task<TrialView> Compare(Form before, Form after, IReadOnlyList<TrialScript> talks, CancellationToken cancellation)
    {
        var rules = analysts.First(analyst => analyst.Name == "rules");
        var found = ImmutableArray.CreateBuilder<TrialTalk>(talks.Count);
        foreach (var talk in talks)
        {
            var was = await Replay.Of(before, rules, talk.Lines, cancellation);
            var now = await Replay.Of(after, rules, talk.Lines, cancellation);
            found.Add(TrialResult.Of(talk, before, was, after, now));
        }
        return new TrialView(found.MoveToImmutable());
    }
}

/// <summary>A talk to play.</summary>
/// <param name="Sample">The interview that comes with the portal; null for a conversation.</param>
/// <param name="ConversationId">The conversation; null for a sample.</param>
/// <param name="Title">Of the conversation, once it has one.</param>
/// <param name="At">When the conversation was held.</param>
/// <param name="Lines">What was said.</param>
internal sealed record TrialScript(string? Sample, Guid? ConversationId, string? Title, DateTimeOffset? At, IReadOnlyList<Segment> Lines);
