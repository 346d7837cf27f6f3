using Portal.Transcription;

namespace Portal.Tests.Engines.Transcription;

/// <summary>Notes everything; like a conversation, it takes a final once per key.</summary>
internal sealed class NotingListener : ITranscriptionListener
{
    private readonly Lock gate = new();
    private readonly HashSet<string> keys = [];
    private readonly TaskCompletionSource completed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource lostOnce = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource firstFinal = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Random dice = new(7);

    public List<Heard> Finals { get; } = [];

    public List<string> Notes { get; } = [];

    public long CursorMs { get; private set; }

    /// <summary>Words shown now.</summary>
    public string Shown { get; private set; } = "";

    /// <summary>One in so many calls fails, before or after it was taken.</summary>
    public int FailsOneIn { get; init; }

    public int RepeatedKeys { get; private set; }

    public Task UntilCompleted => completed.Task;

    public Task UntilFirstFinal => firstFinal.Task;

    public Task UntilLost => lostOnce.Task;

    public IEnumerable<string> Words => Finals.SelectMany(f => f.Text.Split(' '));

    public async Task Heard(Heard heard, long cursorMs)
    {
        await Task.Yield();
        lock (gate)
        {
            var fails = FailsOneIn > 0 && dice.Next(FailsOneIn) == 0;
            if (fails && dice.Next(2) == 0) throw new TimeoutException();
            Shown = heard.Final ? "" : heard.Text;
            if (heard.Final)
            {
                if (keys.Add(heard.Key)) Finals.Add(heard);
                else RepeatedKeys++;
                CursorMs = cursorMs;
                firstFinal.TrySetResult();
            }
            if (fails) throw new TimeoutException();
        }
    }

    public Task Lost(long atMs)
    {
        lock (gate) Notes.Add("lost");
        lostOnce.TrySetResult();
        return Task.CompletedTask;
    }

    public Task Back(long atMs)
    {
        lock (gate) Notes.Add("back");
        return Task.CompletedTask;
    }

    public Task Completed(bool whole)
    {
        lock (gate) Notes.Add(whole ? "whole" : "cut");
        completed.TrySetResult();
        return Task.CompletedTask;
    }
}
