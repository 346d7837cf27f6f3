using Microsoft.Extensions.DependencyInjection;
using Portal.Recordings;

namespace Portal.Tests.Stores.Uploads;

public abstract class UploadStoreConformance(IStoresFixture fixture)
{
    private static readonly DateTimeOffset Noon = new DateTimeOffset(2026, 3, 2, 12, 0, 0, TimeSpan.Zero).AddTicks(1234567);

    private readonly IUploadStore uploads = fixture.Services.GetRequiredService<IUploadStore>();

    [Fact]
    public async Task A_line_is_read_back_as_it_was_written()
    {
        var line = New();
        Assert.True(await uploads.Write(line));
        Same(line, await uploads.Read(line.Id));

        var next = line with { Version = 2, OwnerId = Guid.NewGuid(), Step = UploadStep.Stuck, Stored = 3L << 30, Pieces = 3072, Attempts = 5, Problem = "No se ha podido leer.", ChangedAt = Noon.AddHours(1) };
        Assert.True(await uploads.Write(next));
        Same(next, await uploads.Read(line.Id));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task A_stale_or_early_writer_writes_nothing(long version)
    {
        var line = New();
        await uploads.Write(line);
        await uploads.Write(line with { Version = 2, Stored = 7 });

        Assert.False(await uploads.Write(line with { Version = version, Stored = 9 }));

        Assert.Equal(7, (await uploads.Read(line.Id))!.Stored);
    }

    [Fact]
    public async Task Of_many_writers_at_once_exactly_one_wins()
    {
        var line = New();
        await uploads.Write(line);
        var won = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => uploads.Write(line with { Version = 2, Stored = i })));
        Assert.Single(won, true);
    }

    [Fact]
    public async Task What_was_deleted_is_gone_and_cannot_be_written_on()
    {
        var line = New();
        await uploads.Write(line);
        await uploads.Delete(line.Id);
        await uploads.Delete(line.Id);

        Assert.Null(await uploads.Read(line.Id));
        Assert.False(await uploads.Write(line with { Version = 2 }));
    }

    [Fact]
    public async Task An_interviewer_finds_her_own_newest_first()
    {
        var owner = Guid.NewGuid();
        var lines = Enumerable.Range(0, 4).Select(i => New() with { OwnerId = owner, ChangedAt = Noon.AddMinutes(i) }).ToList();
        foreach (var line in lines.Append(New())) await uploads.Write(line);

        Assert.Equal([lines[3].Id, lines[2].Id, lines[1].Id], (await uploads.OfOwner(owner, 3)).Select(line => line.Id));
    }

    [Fact]
    public async Task What_is_about_one_person_is_found_among_hers()
    {
        var (owner, person) = (Guid.NewGuid(), Guid.NewGuid());
        var about = New() with { OwnerId = owner, IntervieweeId = person };
        foreach (var line in new[] { about, New() with { OwnerId = owner }, New() with { IntervieweeId = person } }) await uploads.Write(line);

        Assert.Equal(about.Id, Assert.Single(await uploads.OfPerson(owner, person)).Id);
    }

    [Fact]
    public async Task What_stood_still_at_a_step_is_found_oldest_first()
    {
        var since = Noon.AddYears(-10);
        var old = Enumerable.Range(0, 3).Select(i => New() with { Step = UploadStep.Refused, ChangedAt = since.AddMinutes(i) }).ToList();
        var other = New() with { ChangedAt = since };
        foreach (var line in old.Append(other)) await uploads.Write(line);

        var found = (await uploads.At(UploadStep.Refused, since.AddMinutes(2), 500)).Select(line => line.Id).ToList();

        Assert.Equal([old[0].Id, old[1].Id], found);
        Assert.Equal([old[0].Id], (await uploads.At(UploadStep.Refused, since.AddMinutes(2), 1)).Select(line => line.Id));
    }

    private static UploadLine New() => new(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), 1, UploadStep.Receiving, 5L << 30, 0, 0, 0, null, [1, 2, 3], Noon);

    private static void Same(UploadLine expected, UploadLine? found)
    {
        Assert.Equal(expected.About, found!.About); // Arrays are equal only when they are the same one.
        Assert.Equal(expected, found with { About = expected.About });
    }
}

public sealed class SqliteUploadStoreTests(SqliteFixture fixture) : UploadStoreConformance(fixture), IClassFixture<SqliteFixture>;

[Collection(PostgresTests.Name)]
public sealed class PostgresUploadStoreTests(PostgresFixture fixture) : UploadStoreConformance(fixture), IClassFixture<PostgresFixture>;
