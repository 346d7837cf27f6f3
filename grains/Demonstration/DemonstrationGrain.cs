using Portal.Conversations;
using Portal.Interviewees;
using Portal.Recordings;

namespace Portal.Demonstration;

/// <summary>
/// A producer like any browser: opens, attaches, appends a frame every 250 ms, stops. Where to go on after a crash it learns from Attach, as everybody does.
/// </summary>
[GrainType("demonstration")]
internal sealed class DemonstrationGrain(IDemonstrationSound sound, TimeProvider time) : Grain, IDemonstrationGrain
{
    private const int FrameMs = 250;
    private static readonly int FrameBytes = (int)AudioFormat.SamplesOf(FrameMs) * AudioFormat.BytesPerSample;
    private static readonly IntervieweeDetails Sample = new("Lucía Herrera (demostración)", null, null);

    private Playing? playing;
    private IGrainTimer? timer;

    private IConversationGrain Conversation => GrainFactory.GetGrain<IConversationGrain>(this.GetPrimaryKey());

    public async Task<DemonstrationStarted> Play(Caller caller)
    {
        var person = PersonOf(caller);
        if (playing is not null) return new DemonstrationStarted(person, this.GetPrimaryKey());
        var interviewee = GrainFactory.GetGrain<IIntervieweeGrain>(person);
        await interviewee.Add(caller, Sample, demonstration: true);
        await interviewee.GiveConsent(caller, ConsentText.CurrentVersion, ConsentText.FirstLanguage);
        var view = await Conversation.Open(caller, new OpenConversation(person, "intake", "es", "scripted", ConversationOrigin.Demonstration, sound.Script));
        if (view.Status is ConversationStatus.Live or ConversationStatus.Interrupted) await Start(caller);
        return new DemonstrationStarted(person, this.GetPrimaryKey());
    }

    private async Task Start(Caller caller)
    {
        var pcm = await sound.Load(CancellationToken.None);
        var attachment = await Conversation.Attach(caller);
        var begin = time.GetUtcNow() - TimeSpan.FromMilliseconds(FrameMs * (attachment.DurableThrough + 1));
        playing = new Playing(caller, attachment.Epoch, pcm, begin, attachment.DurableThrough + 1);
        timer = this.RegisterGrainTimer(Step, new GrainTimerCreationOptions(TimeSpan.Zero, TimeSpan.FromMilliseconds(FrameMs)) { KeepAlive = true });
    }

    /// <summary>Sends the frames whose time has come; at the end, stops. Whatever fails, the sweep starts it again from what is stored.</summary>
    private async Task Step(CancellationToken cancellation)
    {
        if (playing is not { } now) return;
        try
        {
            var frames = FramesUntil(now, (long)(time.GetUtcNow() - now.Begin).TotalMilliseconds / FrameMs);
            if (frames.Length > 0)
            {
                var reply = await Conversation.Append(now.Caller, now.Epoch, new FrameBatch(now.Next, frames));
                if (reply.Outcome is AppendOutcome.Fenced or AppendOutcome.Closed) End();
                else playing = now with { Next = reply.Expected };
            }
            else if (now.Next * FrameBytes >= now.Pcm.Length)
            {
                await Conversation.Stop(now.Caller, now.Epoch, now.Next - 1, now.Pcm.Length / AudioFormat.BytesPerSample);
                End();
            }
        }
        catch
        {
            End();
            throw;
        }
    }

    private static byte[][] FramesUntil(Playing now, long until) =>
        [.. Enumerable.Range(0, (int)Math.Clamp(until - now.Next + 1, 0, FrameBatch.MaxFrames))
            .Select(i => (now.Next + i) * FrameBytes)
            .TakeWhile(offset => offset < now.Pcm.Length)
            .Select(offset => (byte[])[FrameBatch.Pcm, .. now.Pcm.Span.Slice((int)offset, (int)Math.Min(FrameBytes, now.Pcm.Length - offset))])];

    private void End()
    {
        playing = null;
        timer?.Dispose();
        timer = null;
    }

    /// <summary>One sample person per interviewer: the same id each time.</summary>
    private static Guid PersonOf(Caller caller)
    {
        var bytes = caller.InterviewerId.ToByteArray();
        bytes[0] ^= 0xDE;
        bytes[15] ^= 0x30;
        return new Guid(bytes);
    }

    private sealed record Playing(Caller Caller, long Epoch, ReadOnlyMemory<byte> Pcm, DateTimeOffset Begin, long Next);
}
