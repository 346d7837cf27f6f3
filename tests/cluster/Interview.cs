using Portal.Conversations;
using Portal.Interviewees;
using Portal.Interviewers;
using Portal.Recordings;

namespace Portal.Tests.Cluster;

/// <summary>An interviewer, a person, and a conversation between them that is told step by step.</summary>
internal sealed class Interview(IGrainFactory grains, string? script = null, Caller? caller = null)
{
    private const int FrameMs = 250;
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private long next;

    public Caller Caller { get; private init; } = caller ?? new(Guid.NewGuid(), Roles.Interviewer);
    public Guid PersonId { get; private init; } = Guid.NewGuid();
    public Guid Id { get; } = Guid.NewGuid();
    public Attachment? Ticket { get; private set; }
    public IConversationGrain Conversation => grains.GetGrain<IConversationGrain>(Id);
    public IIntervieweeGrain Person => grains.GetGrain<IIntervieweeGrain>(PersonId);

    public async Task<Interview> Meet(bool consents = true)
    {
        await grains.GetGrain<IInterviewerGrain>(Caller.InterviewerId).Begin("Marta", "marta@example.org");
        await Person.Add(Caller, new IntervieweeDetails("Amina", null, null), demonstration: false);
        if (consents) await Person.GiveConsent(Caller, ConsentText.CurrentVersion, ConsentText.FirstLanguage);
        return this;
    }

    public Task<ConversationView> Open() => Conversation.Open(Caller, new OpenConversation(PersonId, "intake", "es", "scripted", ConversationOrigin.Live, script));

    public async Task<Interview> Begin()
    {
        await Meet();
        await Open();
        return await Attach();
    }

    /// <summary>Another conversation with the same person, not begun.</summary>
    public Interview Besides() => new(grains) { Caller = Caller, PersonId = PersonId };

    /// <summary>Another talk with the same person.</summary>
    public async Task<Interview> Again(string other)
    {
        var talk = new Interview(grains, other) { Caller = Caller, PersonId = PersonId };
        await talk.Open();
        return await talk.Attach();
    }

    public async Task<Interview> Attach()
    {
        Ticket = await Conversation.Attach(Caller);
        next = Ticket.DurableThrough + 1;
        return this;
    }

    /// <summary>Sends that much sound, a frame every 250 ms of it, each with samples that tell its number.</summary>
    public async Task<Interview> Speak(int seconds)
    {
        var until = next + (seconds * 1000 / FrameMs);
        while (next < until)
        {
            var count = (int)Math.Min(FrameBatch.MaxFrames, until - next);
            var reply = await Conversation.Append(Caller, Ticket!.Epoch, new FrameBatch(next, [.. Enumerable.Range(0, count).Select(i => Frame(next + i))]));
            Assert.Equal(AppendOutcome.Stored, reply.Outcome);
            next = reply.DurableThrough + 1;
        }
        return this;
    }

    /// <summary>Sends that sound, PCM16LE mono 16 kHz; the rest of a frame is silence.</summary>
    public async Task<Interview> Send(byte[] pcm)
    {
        const int FrameBytes = SamplesInFrame * AudioFormat.BytesPerSample;
        foreach (var frames in pcm.Chunk(FrameBytes).Select(part => (byte[])[0, .. part, .. new byte[FrameBytes - part.Length]]).Chunk(FrameBatch.MaxFrames))
        {
            var reply = await Conversation.Append(Caller, Ticket!.Epoch, new FrameBatch(next, [.. frames]));
            Assert.Equal(AppendOutcome.Stored, reply.Outcome);
            next = reply.DurableThrough + 1;
        }
        return this;
    }

    /// <summary>Sends frames of two microphones, from one of those that the blocks of a whole talk make up.</summary>
    public async Task<Interview> SendOfTwo(byte[] louder, int from, int frames)
    {
        const int Blocks = SamplesInFrame / TwoMicrophones.BlockSamples;
        var batch = Enumerable.Range(from, frames).Select(seq => (byte[])[FrameBatch.PcmOfTwo, Blocks, .. louder.AsSpan(seq * Blocks, Blocks), .. Frame(seq)[1..]]);
        foreach (var part in batch.Chunk(FrameBatch.MaxFrames / 4))
        {
            var reply = await Conversation.Append(Caller, Ticket!.Epoch, new FrameBatch(next, part));
            Assert.Equal(AppendOutcome.Stored, reply.Outcome);
            next = reply.DurableThrough + 1;
        }
        return this;
    }

    public Task<StopReply> Stop() => Conversation.Stop(Caller, Ticket!.Epoch, next - 1, next * SamplesInFrame);

    /// <summary>Follows until a fact fits and answers all facts up to it.</summary>
    public Task<List<RecordedFact>> Until(Predicate<ConversationFact> fits, long after = 0) => Until(Conversation, fits, after);

    public async Task<List<RecordedFact>> Until(IConversationGrain through, Predicate<ConversationFact> fits, long after = 0, Caller? follower = null)
    {
        using var patience = new CancellationTokenSource(Patience);
        var facts = new List<RecordedFact>();
        await foreach (var update in through.Follow(follower ?? Caller, after, patience.Token).WithCancellation(patience.Token))
        {
            if (update.Fact is not { } fact) continue;
            facts.Add(fact);
            if (fits(fact.Fact)) return facts;
        }
        throw new InvalidOperationException("The conversation stopped telling.");
    }

    public static byte[] Frame(long seq)
    {
        var frame = new byte[1 + (SamplesInFrame * AudioFormat.BytesPerSample)];
        for (var i = 1; i + 1 < frame.Length; i += 2) BitConverter.TryWriteBytes(frame.AsSpan(i), (short)(seq + 1));
        return frame;
    }

    private const int SamplesInFrame = FrameMs * AudioFormat.SampleRate / 1000;
}
