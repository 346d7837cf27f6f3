using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Portal.Conversations;
using Portal.Simulator.Portals;

namespace Portal.Simulator.Talks;

/// <summary>A screen that follows a conversation and comes back with the last version it saw when its line breaks.</summary>
internal sealed class Follower : IAsyncDisposable
{
    private readonly Lock gate = new();
    private readonly CancellationTokenSource ended = new();
    private readonly Guid conversation;
    private readonly TimeProvider time;
    private readonly HubLine line;
    private readonly Task following;
    private readonly List<FollowedFact> facts = [];
    private readonly List<(Predicate<ConversationFact> Wanted, TaskCompletionSource<FollowedFact> Found)> waiting = [];

    internal Follower(Guid conversation, Uri address, string token, TimeProvider time)
    {
        (this.conversation, this.time) = (conversation, time);
        line = new HubLine(address, token);
        line.Open();
        following = Follow();
    }

    /// <summary>Everything received, in the order it came.</summary>
    internal IReadOnlyList<FollowedFact> Facts
    {
        get { lock (gate) return [.. facts]; }
    }

    /// <summary>Every version came once, in order and without a hole.</summary>
    internal bool IsUnbroken => Facts.Select(fact => fact.Recorded.Version).SequenceEqual(Enumerable.Range(1, Facts.Count).Select(version => (long)version));

    /// <summary>The first fact of that kind, when it comes.</summary>
    internal Task<FollowedFact> First(Predicate<ConversationFact> wanted)
    {
        lock (gate)
        {
            if (facts.Find(fact => wanted(fact.Recorded.Fact)) is { } known) return Task.FromResult(known);
            var found = new TaskCompletionSource<FollowedFact>(TaskCreationOptions.RunContinuationsAsynchronously);
            waiting.Add((wanted, found));
            return found.Task;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        await line.DisposeAsync();
        await following;
        ended.Dispose();
    }

    private async Task Follow()
    {
        using var again = new PeriodicTimer(TimeSpan.FromMilliseconds(100), time);
        while (!ended.IsCancellationRequested)
        {
            try
            {
                var last = Facts.Count == 0 ? 0 : Facts[^1].Recorded.Version;
                await foreach (var update in line.Follow(conversation, last, ended.Token))
                    if (update.Fact is { } fact) Note(fact);
                await again.WaitForNextTickAsync(ended.Token);
            }
            catch (Exception exception)
            {
                // The line or the silo went away; a screen asks again from the last version it has.
                await Task.WhenAny(again.WaitForNextTickAsync(ended.Token).AsTask());
                Debug.WriteLine(exception);
            }
        }
    }

    private void Note(WireFact wire)
    {
        var fact = JsonSerializer.Deserialize<ConversationFact>(wire.Fact, PortalJson.Options) ?? throw new InvalidDataException("An empty fact.");
        var followed = new FollowedFact(new RecordedFact(wire.Version, DateTimeOffset.Parse(wire.At, CultureInfo.InvariantCulture), fact), time.GetTimestamp());
        lock (gate)
        {
            facts.Add(followed);
            foreach (var (_, found) in waiting.Where(wait => wait.Wanted(fact))) found.TrySetResult(followed);
            waiting.RemoveAll(wait => wait.Wanted(fact));
        }
    }
}

/// <summary>A fact and the timestamp of its arrival.</summary>
internal sealed record FollowedFact(RecordedFact Recorded, long ArrivedAt);
