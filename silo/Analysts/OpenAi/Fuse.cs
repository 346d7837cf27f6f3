using Portal.Checklists;
using Portal.Checks;

namespace Portal.Analysts.OpenAi;

/// <summary>After some failures in a row nobody asks for a while; then the first who does tries for all, and the others wait for how that one fares.</summary>
internal sealed class Fuse(int failuresInARow, TimeSpan pause, TimeProvider clock)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);
    private readonly Lock gate = new();
    private int failures;
    private DateTimeOffset closedUntil;

    /// <summary>Before asking; throws where it is not worth it now.</summary>
    public void Pass()
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            if (failures < failuresInARow) return;
            if (now < closedUntil) throw new ModelUnavailableException("it failed too often just now", again: closedUntil - now) { Fault = OutsideFault.Resting };
            closedUntil = now + pause;
        }
    }

    /// <summary>When somebody may ask again; null while it is whole.</summary>
    public DateTimeOffset? RestsUntil
    {
        get
        {
            lock (gate) return failures < failuresInARow ? null : closedUntil;
        }
    }

    public void Succeeded()
    {
        lock (gate) failures = 0;
    }

    /// <param name="again">When the server wants to be asked again, where it said so: nobody asks before.</param>
    public void Failed(TimeSpan? again = null)
    {
        lock (gate)
        {
            failures = again is null ? failures + 1 : Math.Max(failures + 1, failuresInARow);
            var rest = again is { } asked ? TimeSpan.FromTicks(Math.Clamp(asked.Ticks, pause.Ticks, LongestPause.Ticks)) : pause;
            if (failures >= failuresInARow) closedUntil = clock.GetUtcNow() + rest;
        }
    }
}
