using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Portal.Privacy;

namespace Portal.Tests.Stores.Keys;

public abstract class KeyringConformance(IStoresFixture fixture)
{
    private readonly IKeyring keys = fixture.Services.GetRequiredService<IKeyring>();
    private readonly Guid person = Guid.NewGuid();

    [Fact]
    public async Task A_person_has_one_key_for_ever()
    {
        var body = (await keys.Get(person)).Seal([1, 2, 3], "here");

        Assert.Equal([1, 2, 3], (await keys.Get(person)).Open(body, "here"));
    }

    [Fact]
    public async Task First_uses_at_once_give_the_same_key()
    {
        var all = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => keys.Get(person)));

        Assert.Single(all.Select(key => Convert.ToHexString(key.Derive("same"))).Distinct());
    }

    [Fact]
    public async Task One_persons_key_does_not_open_what_anothers_sealed()
    {
        var body = (await keys.Get(person)).Seal([1, 2, 3], "here");

        var other = await keys.Get(Guid.NewGuid());

        Assert.ThrowsAny<CryptographicException>(() => other.Open(body, "here"));
    }

    [Fact]
    public async Task A_body_that_was_changed_or_moved_does_not_open()
    {
        var key = await keys.Get(person);
        var body = key.Seal([1, 2, 3], "fact/1");

        Assert.ThrowsAny<CryptographicException>(() => key.Open(body, "fact/2"));
        for (var i = 0; i < body.Length; i++)
        {
            var changed = (byte[])body.Clone();
            changed[i] ^= 1;
            Assert.ThrowsAny<CryptographicException>(() => key.Open(changed, "fact/1"));
        }
    }

    [Fact]
    public async Task A_destroyed_key_is_gone_for_ever()
    {
        await keys.Get(person);

        await keys.Destroy(person);
        await keys.Destroy(person);

        Assert.Equal(PortalError.NotFound, (await Assert.ThrowsAsync<PortalException>(() => keys.Get(person))).Error);
    }

    [Fact]
    public async Task A_key_destroyed_before_its_first_use_is_never_made()
    {
        await keys.Destroy(person);

        Assert.Equal(PortalError.NotFound, (await Assert.ThrowsAsync<PortalException>(() => keys.Get(person))).Error);
    }

    [Fact]
    public async Task A_wrapped_key_moved_to_another_person_does_not_open()
    {
        var other = Guid.NewGuid();
        await keys.Get(person);
        await keys.Get(other);

        await fixture.Execute(
            $"UPDATE person_key SET wrapped = (SELECT wrapped FROM person_key WHERE interviewee_id = '{other:D}') WHERE interviewee_id = '{person:D}'");

        await Assert.ThrowsAnyAsync<CryptographicException>(() => keys.Get(person));
    }
}

public sealed class SqliteKeyringTests(SqliteFixture fixture) : KeyringConformance(fixture), IClassFixture<SqliteFixture>;

[Collection(PostgresTests.Name)]
public sealed class PostgresKeyringTests(PostgresFixture fixture) : KeyringConformance(fixture), IClassFixture<PostgresFixture>;
