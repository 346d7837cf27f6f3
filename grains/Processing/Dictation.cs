using System.Collections.Immutable;
using Portal.Transcription;

namespace Portal.Processing;

/// <summary>
/// Passes finals on in order, all that have gathered in one go while the ones before are being stored: a long recording is written at the pace of the engine,
/// not of the disk. What was taken and not yet passed on is lost with the process, and heard again: the sound is stored and the stage is not done before
/// <see cref="Finish"/>.
/// </summary>
internal sealed class Dictation(Func<ImmutableArray<Heard>, Task> pass)
{
    /// <summary>So many lines at most in one go, and so many wait before the engine has to.</summary>
    public const int Most = 64;

    private readonly Lock gate = new();
    private readonly List<Heard> waiting = [];
    private Task? passing;
    private bool failed;

    /// <summary>Takes a final; one whose key waits already is the same again. Throws when what waits could not be passed on: then it is to be said again.</summary>
    public async Task Take(Heard final)
    {
        Task? full = null;
        lock (gate)
        {
            if (!waiting.Exists(one => one.Key == final.Key)) waiting.Add(final);
            var turn = passing ??= Pass();
            if (failed || waiting.Count >= Most) full = turn;
        }
        if (full is not null) await full;
    }

    /// <summary>Ends when nothing waits any more; throws when that could not be.</summary>
    public async Task Finish()
    {
        Task? turn;
        lock (gate) turn = waiting.Count == 0 ? passing : passing ??= Pass();
        if (turn is not null) await turn;
    }

    private async Task Pass()
    {
        // Whoever holds the gate goes on first: the turn is known before it can end.
        await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        try
        {
            while (Next() is { IsEmpty: false } some)
            {
                await pass(some);
                lock (gate)
                {
                    waiting.RemoveRange(0, some.Length);
                    failed = false;
                }
            }
        }
        catch
        {
            lock (gate) (failed, passing) = (true, null);
            throw;
        }
    }

    /// <summary>The ones that are next; with none the turn is over.</summary>
    private ImmutableArray<Heard> Next()
    {
        lock (gate)
        {
            if (waiting.Count == 0) passing = null;
            return [.. waiting.Take(Most)];
        }
    }
}
