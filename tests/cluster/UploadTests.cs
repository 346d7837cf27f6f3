using System.Collections.Immutable;
using Portal.Administration;
using Portal.Conversations;
using Portal.Interviewers;
using Portal.Notifications;
using Portal.Processing;
using Portal.Recordings;

namespace Portal.Tests.Cluster;

/// <summary>A file on its way: in pieces, through the queue, to a conversation; and what happens when something is away.</summary>
public sealed class UploadTests : IAsyncLifetime
{
    private static readonly Caller Operator = new(Guid.NewGuid(), Roles.Operator);
    private PortalCluster cluster = null!;
    private Interview person = null!;

    private IFailedWorkGrain FailedWork => cluster.Grains.GetGrain<IFailedWorkGrain>(0);

    private WorkPlaces Places => cluster.Inside<WorkPlaces>();

    public async Task InitializeAsync()
    {
        cluster = await PortalCluster.Embedded(
            null, ("Processing:FilesAtOnce", "1"), ("Processing:FirstPause", "00:00:00.010"), ("Engines:Scripted:Default", "short"), ("Audio:Ffmpeg", "there-is-no-such-program"));
        cluster.Script("short", "E: ¿Dónde está viviendo ahora?\nU: Vivo en un piso de alquiler con mi hermana.");
        person = await new Interview(cluster.Grains, "short").Meet();
    }

    public async Task DisposeAsync() => await cluster.DisposeAsync();

    [Fact]
    public async Task A_file_goes_on_where_it_was_becomes_a_conversation_and_leaves_no_pieces()
    {
        var file = new SentFile(cluster.Grains, person);
        Assert.Equal(0, await file.Begin());
        Assert.Equal(50_000, await file.Put(0, 50_000));
        Assert.Equal(50_000, await file.Put(0, 50_000)); // The answer was lost: the same again.
        await cluster.Silos.DeactivateAsync(file.Upload);
        Assert.Equal(50_000, await file.Begin());
        Assert.Equal(PortalError.Conflict, (await Assert.ThrowsAsync<PortalException>(() => file.Put(60_000, 10))).Error);
        Assert.Equal(("charla.wav", "f1", 50_000L, UploadPhase.Uploading), await file.View() is { } half ? (half.Name, half.Fingerprint, half.Stored, half.Phase) : default);

        await file.SendAll();
        await file.Is(UploadPhase.Ready);

        var view = await file.Conversation.Read(person.Caller);
        Assert.Equal(("Vivo en un piso de alquiler con mi hermana.", 20_000L), (view.Segments[1].Text, view.DurationMs));
        Assert.Null(await cluster.Inside<IBlobStore>().Size($"upload/{file.Id:N}/0"));
    }

    [Fact]
    public async Task Files_wait_for_their_turn_and_a_live_talk_does_not_wait_behind_them()
    {
        var place = await Places.Take(Guid.NewGuid(), ConversationOrigin.Upload, default);
        var files = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => new SentFile(cluster.Grains, person, seconds: 5).SendAll()));
        foreach (var file in files) await file.Is(UploadPhase.Queued);

        var talk = await new Interview(cluster.Grains, "short").Begin();
        await talk.Speak(seconds: 8);
        await talk.Stop();
        await talk.Until(fact => fact is Finished);
        foreach (var file in files) Assert.Equal(UploadPhase.Queued, (await file.View())!.Phase);

        place.Dispose();
        foreach (var file in files) await file.Is(UploadPhase.Ready);
    }

    [Fact]
    public async Task A_file_that_nobody_here_can_read_waits_for_a_person_at_once_and_its_interviewer_is_told()
    {
        var file = new SentFile(cluster.Grains, person);
        await file.Upload.Begin(person.Caller, new BeginUpload(person.PersonId, "intake", "es", "scripted", 2_000));
        await file.Upload.Put(person.Caller, 0, [.. "ID3"u8, .. new byte[1_997]]); // An mp3, and the program that reads them is away.
        await file.Upload.Complete(person.Caller);
        var stuck = await file.Is(UploadPhase.NeedsAttention);
        Assert.Contains("WAV", stuck.Problem);
        Assert.False(stuck.Opened);

        var work = Assert.Single(await FailedWork.List(Operator), work => work.Id == file.Id);
        Assert.Equal((null, 1), (work.Stage, work.Attempts));
        Assert.Equal(PortalError.Forbidden, (await Assert.ThrowsAsync<PortalException>(() => FailedWork.List(person.Caller))).Error);
        var told = Assert.Single(await Notices());
        Assert.Equal((NotificationKind.FileNeedsAttention, person.PersonId, file.Id), (told.Kind, told.IntervieweeId, told.ConversationId));
        await FailedWork.Retry(Operator, file.Id);
        await file.Is(UploadPhase.NeedsAttention);
        Assert.Equal(2, (await Notices()).Length); // It was tried again, and in vain.

        await file.Upload.Cancel(person.Caller);
        Assert.Null(await file.View());
        Assert.DoesNotContain(await FailedWork.List(Operator), one => one.Id == file.Id);
        await file.Upload.Restore(person.Caller);
        Assert.Contains("WAV", (await file.Is(UploadPhase.NeedsAttention)).Problem); // As it stood.
    }

    [Fact]
    public async Task A_file_outlasts_a_store_that_is_away_and_a_damaged_one_is_told()
    {
        var blobs = cluster.Inside<IBlobStore>();
        var place = await Places.Take(Guid.NewGuid(), ConversationOrigin.Upload, default);
        var file = await new SentFile(cluster.Grains, person, seconds: 5).SendAll();
        var piece = $"upload/{file.Id:N}/0";
        using var kept = new MemoryStream();
        await using (var stored = await blobs.Open(piece, 0, null, default)) await stored!.CopyToAsync(kept);
        await blobs.Delete(piece);
        place.Dispose();
        await Until(file, line => line.Attempts > 5);
        Assert.Contains((await file.View())!.Phase, new[] { UploadPhase.Queued, UploadPhase.Checking });

        kept.Position = 0;
        await blobs.Put(piece, kept);
        await file.Is(UploadPhase.Ready);
        Assert.True((await file.View())!.Opened);

        var damaged = new SentFile(cluster.Grains, person);
        await damaged.Upload.Begin(person.Caller, new BeginUpload(person.PersonId, "intake", "es", "scripted", 44));
        await damaged.Upload.Put(person.Caller, 0, WavFile.Header(0));
        await damaged.Upload.Complete(person.Caller);
        await damaged.Is(UploadPhase.Refused);
        Assert.Contains(await Notices(), one => one.Kind == NotificationKind.FileRefused && one.ConversationId == damaged.Id);
    }

    [Fact]
    public async Task A_file_that_was_called_off_goes_on_where_it_was_when_that_is_taken_back_in_time_and_is_gone_later()
    {
        var place = await Places.Take(Guid.NewGuid(), ConversationOrigin.Upload, default);
        var half = new SentFile(cluster.Grains, person);
        await half.Begin();
        await half.Put(0, 50_000);
        var whole = await new SentFile(cluster.Grains, person, seconds: 5).SendAll();
        var wrong = await new SentFile(cluster.Grains, person, seconds: 5).SendAll();
        await whole.Is(UploadPhase.Queued);
        foreach (var file in new[] { half, whole, wrong })
        {
            await file.Upload.Cancel(person.Caller);
            await file.Upload.Cancel(person.Caller);
            Assert.Null(await file.View());
            await cluster.Inside<IGrainFactory>().GetGrain<IUploadWork>(file.Id).Tend(); // It is not late yet.
        }
        Assert.Equal(PortalError.NotFound, (await Assert.ThrowsAsync<PortalException>(() => half.Put(50_000, 10))).Error);
        place.Dispose();

        await whole.Upload.Restore(person.Caller);
        await half.Upload.Restore(person.Caller);
        Assert.Equal((50_000L, UploadPhase.Uploading), await half.View() is { } back ? (back.Stored, back.Phase) : default);
        await half.SendAll();
        await half.Is(UploadPhase.Ready);
        await whole.Is(UploadPhase.Ready);

        await Older(wrong, IUploadGrain.TakenBackWithin);
        await cluster.Inside<IGrainFactory>().GetGrain<IUploadWork>(wrong.Id).Tend();
        Assert.Null(await cluster.Inside<IBlobStore>().Size($"upload/{wrong.Id:N}/0"));
        Assert.Equal(PortalError.NotFound, (await Assert.ThrowsAsync<PortalException>(() => wrong.Upload.Restore(person.Caller))).Error);
        Assert.Equal(PortalError.NotFound, (await Assert.ThrowsAsync<PortalException>(() => wrong.Conversation.Read(person.Caller))).Error);
    }

    [Fact]
    public async Task A_file_of_a_person_who_was_handed_over_meanwhile_becomes_a_conversation_of_whoever_has_her_now()
    {
        var heir = new Caller(Guid.NewGuid(), Roles.Interviewer);
        await cluster.Grains.GetGrain<IInterviewerGrain>(heir.InterviewerId).Begin("Eva", "eva@example.org");
        var handed = await new Interview(cluster.Grains, "short").Meet();
        var place = await Places.Take(Guid.NewGuid(), ConversationOrigin.Upload, default);
        var sending = new SentFile(cluster.Grains, handed);
        await sending.Begin();
        await sending.Put(0, 50_000);
        var queued = await new SentFile(cluster.Grains, handed, seconds: 5).SendAll();
        await queued.Is(UploadPhase.Queued);
        var stuck = new SentFile(cluster.Grains, handed);
        await stuck.Upload.Begin(handed.Caller, new BeginUpload(handed.PersonId, "intake", "es", "scripted", 2_000));
        await stuck.Upload.Put(handed.Caller, 0, [.. "ID3"u8, .. new byte[1_997]]);

        var transfer = cluster.Inside<IGrainFactory>().GetGrain<ITransferGrain>(handed.Caller.InterviewerId);
        using var patience = new CancellationTokenSource(Interview.Patience);
        var ordered = new OrderedTransfer(Guid.NewGuid(), heir.InterviewerId);
        while (!(await transfer.GoOn(ordered)).Finished) patience.Token.ThrowIfCancellationRequested();

        Assert.Equal(new[] { sending.Id, stuck.Id }.Order(), (await Of(handed.Caller)).Order()); // She sends them still; the other one is not hers any more.
        await sending.SendAll();
        await stuck.Upload.Complete(handed.Caller);
        place.Dispose();

        foreach (var file in new[] { sending, queued }) await file.Is(UploadPhase.Ready, heir);
        Assert.Contains("WAV", (await stuck.Is(UploadPhase.NeedsAttention, heir)).Problem);
        Assert.Empty(await Of(handed.Caller));
        Assert.Equal(ConversationStatus.Ready, (await sending.Conversation.Read(heir)).Status);
        Assert.Equal(PortalError.NotFound, (await Assert.ThrowsAsync<PortalException>(() => sending.Conversation.Read(handed.Caller))).Error);
    }

    [Fact]
    public async Task A_stage_that_fails_too_often_is_seen_by_operators_and_goes_on_when_it_is_tried_again()
    {
        var hold = await Places.Take(Guid.NewGuid(), ConversationOrigin.Upload, default);
        var file = await new SentFile(cluster.Grains, person).SendAll();
        await file.Is(UploadPhase.Queued);
        var holdAgain = Places.Take(Guid.NewGuid(), ConversationOrigin.Upload, default); // The next in the line, after the file was read.
        hold.Dispose();
        hold = await holdAgain;
        await file.Is(UploadPhase.Queued);
        var conversation = cluster.Inside<IGrainFactory>().GetGrain<IConversationWork>(file.Id);
        using var patience = new CancellationTokenSource(Interview.Patience);
        while (await conversation.Due() is null) patience.Token.ThrowIfCancellationRequested(); // Until it is a conversation that waits for its place.
        for (var attempt = 0; attempt < Pipeline.MaxAttempts; attempt++) await conversation.FailStage(Stage.Transcribe, "El motor no responde.");

        Assert.Equal("El motor no responde.", (await file.Is(UploadPhase.NeedsAttention)).Problem);
        var work = Assert.Single(await FailedWork.List(Operator), work => work.Id == file.Id);
        Assert.Equal((Stage.Transcribe, Pipeline.MaxAttempts), (work.Stage, work.Attempts));
        Assert.Equal(PortalError.NotFound, (await Assert.ThrowsAsync<PortalException>(() => FailedWork.Retry(Operator, Guid.NewGuid()))).Error);

        hold.Dispose();
        await FailedWork.Retry(Operator, file.Id);
        await file.Is(UploadPhase.Ready);
        Assert.DoesNotContain(await FailedWork.List(Operator), one => one.Id == file.Id);
    }

    [Fact]
    public async Task What_was_abandoned_is_removed_and_what_is_on_its_way_is_not()
    {
        var kept = new SentFile(cluster.Grains, person);
        var abandoned = new SentFile(cluster.Grains, person);
        foreach (var file in new[] { kept, abandoned })
        {
            await file.Begin();
            await file.Put(0, 50_000);
        }
        await Older(abandoned, TimeSpan.FromHours(49));

        foreach (var file in new[] { kept, abandoned }) await cluster.Inside<IGrainFactory>().GetGrain<IUploadWork>(file.Id).Tend();

        Assert.Null(await abandoned.View());
        Assert.Null(await cluster.Inside<IBlobStore>().Size($"upload/{abandoned.Id:N}/0"));
        Assert.Equal(50_000, (await kept.View())!.Stored);
    }

    [Fact]
    public async Task A_file_arrives_as_long_as_bytes_came_a_moment_ago()
    {
        var file = new SentFile(cluster.Grains, person);
        await file.Begin();
        await file.Put(0, 50_000);
        Assert.True((await file.View())!.Arriving);
        await Older(file, TimeSpan.FromSeconds(31));
        Assert.False((await file.View())!.Arriving);
    }

    private async Task<ImmutableArray<Notification>> Notices() => await cluster.Grains.GetGrain<IInboxGrain>(person.Caller.InterviewerId).List();

    private async Task Until(SentFile file, Func<UploadLine, bool> so)
    {
        using var patience = new CancellationTokenSource(Interview.Patience);
        using var tick = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (await cluster.Inside<IUploadStore>().Read(file.Id) is not { } line || !so(line)) await tick.WaitForNextTickAsync(patience.Token);
    }

    private async Task<IEnumerable<Guid>> Of(Caller who) => (await cluster.Grains.GetGrain<IUploadsGrain>(who.InterviewerId).List()).Select(upload => upload.Id);

    /// <summary>As if nothing had happened to it for that long.</summary>
    private async Task Older(SentFile file, TimeSpan by)
    {
        await cluster.Silos.DeactivateAsync(file.Upload);
        var store = cluster.Inside<IUploadStore>();
        var line = (await store.Read(file.Id))!;
        await store.Write(line with { Version = line.Version + 1, ChangedAt = line.ChangedAt - by });
    }
}
