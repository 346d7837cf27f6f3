using Portal.Recordings;

namespace Portal.Simulator.Producer;

/// <summary>Where a producer stands with the server.</summary>
internal enum ProducerPhase
{
    /// <summary>No ticket: Attach comes next.</summary>
    Detached,
    /// <summary>Frames flow.</summary>
    Attached,
    /// <summary>Another producer has the recording.</summary>
    Fenced,
    /// <summary>The server takes nothing more.</summary>
    Closed,
    /// <summary>Everything is stored and the recording is closed.</summary>
    Sealed,
}

/// <summary>
/// How the sound reaches the server, as a value: events in, commands out, no clock, no line and no disk of its own. One call at a time is on its way;
/// each may be lost, come late or come twice, and can be made again. An acknowledgement counts only for frames that its own call carried: those are the
/// ones the server has compared with what it stored.
/// </summary>
internal sealed record ProducerState
{
    /// <summary>The most frames in one call.</summary>
    internal const int BatchFrames = 40;

    internal static readonly TimeSpan Watchdog = TimeSpan.FromSeconds(5);
    internal static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    // As long as a line that looks alive may still deliver something.
    private static readonly TimeSpan DoubtLasts = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(200);

    internal ProducerPhase Phase { get; private init; } = ProducerPhase.Detached;

    /// <summary>The last frame that can be forgotten; -1 when none.</summary>
    internal long Durable { get; private init; } = -1;

    /// <summary>The number the next frame gets.</summary>
    internal long Next { get; private init; }

    /// <summary>The numbers of this producer's frames are known: it had a ticket once.</summary>
    internal bool Known { get; private init; }

    internal bool IsOver => Phase is ProducerPhase.Sealed or ProducerPhase.Closed;

    private bool LineUp { get; init; }

    private long Epoch { get; init; }

    private ProducerCall? Underway { get; init; }

    private int Calls { get; init; }

    // Attaches that were never answered may still arrive there and fence us against ourselves.
    private int Doubts { get; init; }

    private DateTimeOffset DoubtUntil { get; init; }

    private long? TotalSamples { get; init; }

    private int Failures { get; init; }

    private DateTimeOffset NotBefore { get; init; }

    private DateTimeOffset ProgressAt { get; init; }

    /// <summary>Something is owed to the server, so silence from it means trouble.</summary>
    private bool Waits => Underway is not null || Durable + 1 < Next || TotalSamples is not null || Phase == ProducerPhase.Detached;

    /// <summary>A producer that has recorded nothing yet.</summary>
    internal static ProducerState New(DateTimeOffset now) => new() { ProgressAt = now };

    /// <summary>A producer that comes back to its spool. What it asked for before it went away may still arrive.</summary>
    internal static ProducerState Again(long durable, long next, long? totalSamples, DateTimeOffset now) => new()
    {
        Known = true,
        Durable = durable,
        Next = next,
        TotalSamples = totalSamples,
        Doubts = 1,
        DoubtUntil = now + DoubtLasts,
        ProgressAt = now,
    };

    /// <summary>One event, then whatever can be done next.</summary>
    internal (ProducerState State, IReadOnlyList<ProducerCommand> Commands) Step(ProducerEvent happened, DateTimeOffset now)
    {
        var commands = new List<ProducerCommand>();
        return (Take(happened, now, commands).Pump(now, commands), commands);
    }

    private ProducerState Take(ProducerEvent happened, DateTimeOffset now, List<ProducerCommand> commands) => happened switch
    {
        LineChanged line => Detach(now) with { LineUp = line.Up, NotBefore = default, ProgressAt = now },
        FramesSpooled spooled => this with { Next = Math.Max(Next, spooled.Next), ProgressAt = Waits ? ProgressAt : now },
        StopAsked stop => this with { TotalSamples = stop.TotalSamples },
        TakeOverAsked when Phase == ProducerPhase.Fenced => this with { Phase = ProducerPhase.Detached },
        Tick => Watch(now, commands),
        AttachAnswered answer when IsUnderway(answer.Call) => Answered.Attach(answer.Ticket, now, commands),
        AppendAnswered answer when IsUnderway(answer.Call) => Answered.Append((AppendCall)Underway!, answer.Reply, now, commands),
        StopAnswered answer when IsUnderway(answer.Call) => Answered.Stop(answer.Reply, now, commands),
        CallFailed failure when IsUnderway(failure.Call) => Failed(failure.Final, now),
        _ => this,
    };

    private bool IsUnderway(int call) => Underway?.Call == call;

    private ProducerState Answered => this with { Underway = null };

    private ProducerState Attach(Attachment ticket, DateTimeOffset now, List<ProducerCommand> commands)
    {
        var attached = this with { Phase = ProducerPhase.Attached, Epoch = ticket.Epoch, Failures = 0, ProgressAt = now };
        if (!Known)
        {
            commands.Add(new Adopt(ticket.DurableThrough + 1, ticket.Samples));
            return attached with { Known = true, Durable = ticket.DurableThrough, Next = ticket.DurableThrough + 1 };
        }
        // More is stored than we ever numbered: another one recorded meanwhile. Ours must not be taken for repeats of theirs.
        if (ticket.DurableThrough >= Next) return this with { Phase = ProducerPhase.Fenced };
        // The server lost what it had called durable (a restored backup): send what we still have.
        return ticket.DurableThrough < Durable ? attached with { Durable = ticket.DurableThrough } : attached;
    }

    private ProducerState Append(AppendCall call, AppendReply reply, DateTimeOffset now, List<ProducerCommand> commands) => reply.Outcome switch
    {
        AppendOutcome.Stored => Stored(Math.Min(reply.DurableThrough, call.First + call.Count - 1), now, commands),
        // A hole can only be where we do not know what the server has: its next ticket says so.
        AppendOutcome.Expected => (this with { Phase = ProducerPhase.Detached }).Later(now),
        AppendOutcome.Busy => (this with { ProgressAt = now }).Later(now),
        AppendOutcome.Fenced => Fence(now),
        _ => this with { Phase = ProducerPhase.Closed },
    };

    private ProducerState Stop(StopReply reply, DateTimeOffset now, List<ProducerCommand> commands)
    {
        if (!reply.IsSealed) return this with { Phase = ProducerPhase.Detached, ProgressAt = now };
        commands.Add(new Forget(Next - 1));
        return this with { Phase = ProducerPhase.Sealed };
    }

    private ProducerState Failed(bool final, DateTimeOffset now) => final switch
    {
        false => Detach(now).Later(now),
        // Nothing is owed and the recording takes no producer: the answer to our Stop was lost, not the Stop.
        true when Underway is AttachCall && TotalSamples is not null && Durable + 1 == Next => Answered with { Phase = ProducerPhase.Sealed },
        // A Stop is refused, and not answered, when another producer has the recording.
        true when Underway is StopCall => Answered.Fence(now),
        true => Answered with { Phase = ProducerPhase.Closed },
    };

    /// <summary>By another producer, unless an Attach of our own was under way and has only now arrived.</summary>
    private ProducerState Fence(DateTimeOffset now) => Doubts > 0 && now < DoubtUntil
        ? this with { Phase = ProducerPhase.Detached, Doubts = Doubts - 1 }
        : this with { Phase = ProducerPhase.Fenced, Doubts = 0 };

    private ProducerState Stored(long through, DateTimeOffset now, List<ProducerCommand> commands)
    {
        var durable = Math.Max(Durable, through);
        if (durable > Durable) commands.Add(new Forget(durable));
        return this with { Durable = durable, Failures = 0, ProgressAt = now };
    }

    private ProducerState Watch(DateTimeOffset now, List<ProducerCommand> commands)
    {
        if (!LineUp) return this;
        if (IsOver || Phase == ProducerPhase.Fenced || !Waits) return this with { ProgressAt = now };
        if (now - ProgressAt < Watchdog) return this;
        commands.Add(new Redial());
        return Detach(now) with { ProgressAt = now };
    }

    private ProducerState Pump(DateTimeOffset now, List<ProducerCommand> commands)
    {
        if (!LineUp || Underway is not null || now < NotBefore || NextCall(Calls + 1) is not { } call) return this;
        commands.Add(call);
        return this with { Underway = call, Calls = call.Call };
    }

    private ProducerCall? NextCall(int number) => this switch
    {
        { Phase: ProducerPhase.Detached } => new AttachCall(number),
        { Phase: not ProducerPhase.Attached } => null,
        _ when Durable + 1 < Next => new AppendCall(number, Epoch, Durable + 1, (int)Math.Min(BatchFrames, Next - Durable - 1)),
        { TotalSamples: { } total } => new StopCall(number, Epoch, Next - 1, total),
        _ => null,
    };

    private ProducerState Detach(DateTimeOffset now) => this with
    {
        Underway = null,
        Phase = Phase == ProducerPhase.Attached ? ProducerPhase.Detached : Phase,
        Doubts = Underway is AttachCall ? Doubts + 1 : Doubts,
        DoubtUntil = Underway is AttachCall ? now + DoubtLasts : DoubtUntil,
    };

    private ProducerState Later(DateTimeOffset now)
    {
        var wait = FirstWait * Math.Pow(2, Math.Min(Failures, 10));
        return this with { Failures = Failures + 1, NotBefore = now + (wait < LongestWait ? wait : LongestWait) };
    }
}
