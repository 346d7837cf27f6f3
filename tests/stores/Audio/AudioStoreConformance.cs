using Microsoft.Extensions.DependencyInjection;
using Portal.Recordings;

namespace Portal.Tests.Stores.Audio;

public abstract class AudioStoreConformance(IStoresFixture fixture)
{
    private readonly IAudioStore audio = fixture.Services.GetRequiredService<IAudioStore>();
    private readonly Guid recording = Guid.NewGuid();

    [Fact]
    public async Task Each_attach_makes_a_new_producer()
    {
        Assert.Null(await audio.Head(recording));
        Assert.Equal(new RecordingHead(1, -1, 0, false), await audio.Attach(recording));
        Assert.Equal(new RecordingHead(2, -1, 0, false), await audio.Attach(recording));
        Assert.Equal(new RecordingHead(2, -1, 0, false), await audio.Head(recording));
    }

    [Fact]
    public async Task Stored_sound_is_read_back_in_order_from_anywhere()
    {
        await audio.Attach(recording);

        Assert.Equal(new RecordingHead(1, 99, 100 * 4000, false), (await Append(1, 0, 100)).Head);
        Assert.Equal(new RecordingHead(1, 149, 150 * 4000, false), (await Append(1, 100, 50)).Head);

        Assert.Equal(Enumerable.Range(0, 150).Select(i => (long)i), (await ReadFrom(0)).Select(chunk => chunk.Seq));
        var tail = await ReadFrom(148);
        Assert.Equal([148, 149], tail.Select(chunk => chunk.Seq));
        Assert.Equal(Chunk(148).Body, tail[0].Body);
        Assert.Equal(Chunk(148).Hash, tail[0].Hash);
        Assert.Equal((148 * 4000L, 4000), (tail[0].FirstSample, tail[0].Samples));
    }

    [Fact]
    public async Task The_same_frames_again_are_fine_and_not_written()
    {
        await audio.Attach(recording);
        await Append(1, 0, 4);

        var again = await Append(1, 2, 4);

        Assert.Equal(AppendOutcome.Stored, again.Outcome);
        Assert.Equal(5, again.Head.DurableThrough);
        Assert.Empty(again.Conflicts);
        Assert.Equal(6, (await ReadFrom(0)).Count);
    }

    [Fact]
    public async Task Other_contents_under_a_stored_number_are_kept_aside_and_the_first_stay()
    {
        await audio.Attach(recording);
        await Append(1, 0, 3);
        var other = Chunk(1) with { Hash = new byte[16], Body = [9, 9] };

        var answer = await audio.Append(recording, 1, [other, Chunk(2), Chunk(3)]);
        var repeated = await audio.Append(recording, 1, [other]);

        Assert.Equal(AppendOutcome.Stored, answer.Outcome);
        Assert.Equal([1], answer.Conflicts);
        Assert.Equal([1], repeated.Conflicts);
        Assert.Equal(3, answer.Head.DurableThrough);
        Assert.Equal(Chunk(1).Body, (await ReadFrom(1))[0].Body);
    }

    [Fact]
    public async Task What_is_written_over_is_gone_and_whatever_comes_again_under_its_number_is_passed_over()
    {
        await audio.Attach(recording);
        await Append(1, 0, 4);
        var other = Chunk(1) with { Hash = new byte[16], Body = [9, 9] };
        Assert.Equal([1], (await audio.Append(recording, 1, [other])).Conflicts);

        await audio.Rewrite(recording, [Chunk(1) with { Hash = [], Body = [0] }, Chunk(2) with { Hash = [], Body = [0] }, Chunk(77)]);
        await audio.Rewrite(recording, []);

        Assert.Equal([Chunk(0).Body, [0], [0], Chunk(3).Body], (await ReadFrom(0)).Select(chunk => chunk.Body));
        Assert.Empty((await audio.Append(recording, 1, [Chunk(1), Chunk(2), Chunk(3), Chunk(4)])).Conflicts);
        Assert.Equal([0], (await ReadFrom(1))[0].Body);
        Assert.Equal(4, (await audio.Head(recording))!.DurableThrough);
    }

    [Fact]
    public async Task Frames_beyond_a_hole_are_not_written()
    {
        await audio.Attach(recording);
        await Append(1, 0, 2);

        var beyond = await Append(1, 3, 2);

        Assert.Equal(AppendOutcome.Expected, beyond.Outcome);
        Assert.Equal(1, beyond.Head.DurableThrough);
        Assert.Equal(2, (await ReadFrom(0)).Count);
    }

    [Fact]
    public async Task Frames_of_one_append_are_consecutive() =>
        await Assert.ThrowsAsync<ArgumentException>(() => audio.Append(recording, 1, [Chunk(0), Chunk(2)]));

    [Fact]
    public async Task An_older_producer_is_fenced_and_so_is_one_that_never_attached()
    {
        Assert.Equal(AppendOutcome.Fenced, (await Append(1, 0, 1)).Outcome);

        await audio.Attach(recording);
        await Append(1, 0, 2);
        await audio.Attach(recording);
        var late = await Append(1, 2, 2);

        Assert.Equal(AppendOutcome.Fenced, late.Outcome);
        Assert.Equal(new RecordingHead(2, 1, 8000, false), late.Head);
        Assert.Equal(AppendOutcome.Fenced, (await Append(3, 2, 2)).Outcome);
        Assert.Equal(AppendOutcome.Stored, (await Append(2, 2, 2)).Outcome);
        Assert.Equal(4, (await ReadFrom(0)).Count);
    }

    [Fact]
    public async Task A_recording_closes_only_when_everything_is_stored_and_then_takes_nothing_more()
    {
        await audio.Attach(recording);
        await Append(1, 0, 3);

        Assert.False((await audio.Close(recording, 3)).Closed);
        Assert.Equal(AppendOutcome.Stored, (await Append(1, 3, 1)).Outcome);
        Assert.Equal(new RecordingHead(1, 3, 16000, true), await audio.Close(recording, 3));
        Assert.Equal(new RecordingHead(1, 3, 16000, true), await audio.Close(recording, 3));

        Assert.Equal(AppendOutcome.Closed, (await Append(1, 4, 1)).Outcome);
        Assert.Equal(4, (await ReadFrom(0)).Count);
    }

    [Fact]
    public async Task A_recording_without_a_single_frame_can_be_closed() => Assert.True((await audio.Close(recording, -1)).Closed);

    [Fact]
    public async Task Chunks_go_only_when_the_recording_is_closed()
    {
        await audio.Attach(recording);
        for (var seq = 0; seq < 600; seq += 60)
            await Append(1, seq, 60);
        await Assert.ThrowsAsync<InvalidOperationException>(() => audio.DropChunks(recording));
        Assert.Equal(600, (await ReadFrom(0)).Count);

        await audio.Close(recording, 599);
        await audio.DropChunks(recording);
        await audio.DropChunks(recording);

        Assert.Empty(await ReadFrom(0));
        Assert.Equal(new RecordingHead(1, 599, 600 * 4000, true), await audio.Head(recording));
    }

    [Fact]
    public async Task A_sample_position_leads_to_the_frame_that_holds_it()
    {
        await audio.Attach(recording);
        var gap = new AudioChunk(1, 4000, 0, [1], [1]);
        await audio.Append(recording, 1, [Chunk(0), gap, Chunk(2) with { FirstSample = 4000 }, Chunk(3) with { FirstSample = 8000, Samples = 10 }]);

        Assert.Equal(0, await audio.SeqAt(recording, 0));
        Assert.Equal(0, await audio.SeqAt(recording, 3999));
        Assert.Equal(2, await audio.SeqAt(recording, 4000));
        Assert.Equal(3, await audio.SeqAt(recording, 8009));
        Assert.Null(await audio.SeqAt(recording, 8010));
        Assert.Null(await audio.SeqAt(Guid.NewGuid(), 0));
    }

    [Fact]
    public async Task What_an_append_writes_does_not_grow_with_the_recording()
    {
        await audio.Attach(recording);
        var early = await fixture.BytesWritten(() => Talk(0, 20));
        await Talk(20, 500);

        var late = await fixture.BytesWritten(() => Talk(500, 520));

        Assert.InRange(late, early / 2, early * 2);

        async Task Talk(long from, long to)
        {
            for (var seq = from; seq < to; seq++)
                Assert.Equal(AppendOutcome.Stored, (await audio.Append(recording, 1, [Chunk(seq) with { Body = new byte[8029] }])).Outcome);
        }
    }

    [Fact]
    public async Task When_too_much_waits_the_sender_is_told_and_nothing_is_lost()
    {
        await audio.Attach(recording);
        await Append(1, 0, 1);
        List<Task<AudioAppend>> appends = [];
        await using (await fixture.HoldWrites())
        {
            // The fixture lets 64 appends wait; what the writer has already taken comes on top.
            for (var i = 0; i < 64 * 3; i++)
                appends.Add(Append(1, 1, 1));
        }

        var answers = await Task.WhenAll(appends);

        Assert.Contains(answers, answer => answer.Outcome == AppendOutcome.Busy);
        Assert.Contains(answers, answer => answer.Outcome == AppendOutcome.Stored);
        Assert.All(answers, answer => Assert.True(answer.Outcome is AppendOutcome.Busy or AppendOutcome.Stored));
        Assert.Equal(AppendOutcome.Stored, (await Append(1, 1, 3)).Outcome);
        Assert.Equal(4, (await ReadFrom(0)).Count);
    }

    [Fact]
    public async Task Many_recordings_and_racing_producers_leave_unbroken_rows()
    {
        var recordings = Enumerable.Range(0, 12).Select(_ => Guid.NewGuid()).ToList();
        await Task.WhenAll(recordings.SelectMany(id => Enumerable.Range(0, 3).Select(_ => Produce(id))));

        foreach (var id in recordings)
        {
            var stored = await ReadFrom(0, id);
            Assert.Equal(Enumerable.Range(0, stored.Count).Select(i => (long)i), stored.Select(chunk => chunk.Seq));
            Assert.Equal(stored.Count - 1, (await audio.Head(id))!.DurableThrough);
            Assert.Equal(3, (await audio.Head(id))!.Epoch);
            Assert.Equal(20, stored.Count);
        }

        async Task Produce(Guid id)
        {
            var head = await audio.Attach(id);
            var epoch = head.Epoch;
            var outcome = AppendOutcome.Stored;
            for (var next = head.DurableThrough + 1; next < 20 && outcome == AppendOutcome.Stored; next++)
                outcome = (await audio.Append(id, epoch, [Chunk(next)])).Outcome;
            Assert.True(outcome is AppendOutcome.Stored or AppendOutcome.Fenced);
        }
    }

    private Task<AudioAppend> Append(long epoch, long first, int count) =>
        audio.Append(recording, epoch, [.. Enumerable.Range(0, count).Select(i => Chunk(first + i))]);

    private async Task<List<AudioChunk>> ReadFrom(long seq, Guid? id = null)
    {
        List<AudioChunk> chunks = [];
        await foreach (var chunk in audio.Read(id ?? recording, seq))
            chunks.Add(chunk);
        return chunks;
    }

    internal static AudioChunk Chunk(long seq)
    {
        var body = new byte[200];
        new Random((int)seq).NextBytes(body);
        return new AudioChunk(seq, seq * 4000, 4000, body[..16], body);
    }
}

public sealed class SqliteAudioStoreTests(SqliteFixture fixture) : AudioStoreConformance(fixture), IClassFixture<SqliteFixture>;

[Collection(PostgresTests.Name)]
public sealed class PostgresAudioStoreTests(PostgresFixture fixture) : AudioStoreConformance(fixture), IClassFixture<PostgresFixture>;
