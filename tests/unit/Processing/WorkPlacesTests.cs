using Microsoft.Extensions.Options;
using Portal.Conversations;
using Portal.Processing;

namespace Portal.Tests.Unit.Processing;

public sealed class WorkPlacesTests
{
    private readonly WorkPlaces places = new(Options.Create(new ProcessingOptions { FilesAtOnce = 2, TalksAtOnce = 1 }));

    [Fact]
    public async Task No_more_files_than_there_are_places_and_first_come_first_served()
    {
        var first = await File();
        await File();
        var third = File(out var thirdId);
        var fourth = File(out var fourthId);
        Assert.True(places.IsWaiting(thirdId) && places.IsWaiting(fourthId));

        first.Dispose();
        await third;
        Assert.False(places.IsWaiting(thirdId));
        Assert.False(fourth.IsCompleted);
        first.Dispose(); // Given back once, however often it is said.
        Assert.False(fourth.IsCompleted);
    }

    [Fact]
    public async Task A_live_talk_does_not_wait_behind_files()
    {
        await File();
        await File();
        _ = File(out _);

        Assert.True(places.Take(Guid.NewGuid(), ConversationOrigin.Live, default).IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Whoever_is_called_off_waits_no_more_and_takes_no_place()
    {
        var first = await File();
        await File();
        using var off = new CancellationTokenSource();
        var id = Guid.NewGuid();
        var called = places.Take(id, ConversationOrigin.Upload, off.Token);
        var next = File(out _);

        await off.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => called);
        Assert.False(places.IsWaiting(id));
        first.Dispose();
        await next;
    }

    private Task<IDisposable> File() => File(out _);

    private Task<IDisposable> File(out Guid id) => places.Take(id = Guid.NewGuid(), ConversationOrigin.Upload, default);
}
