using Portal.Identity;

namespace Portal.Tests.Unit.Identity;

public sealed class LoginTriesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Five_mistakes_are_free_and_then_the_wait_doubles_up_to_a_quarter_of_an_hour()
    {
        var tries = LoginTries.None;
        var waits = new List<double?>();
        for (var i = 0; i < 16; i++)
        {
            waits.Add(tries.WaitAt(Now)?.TotalSeconds);
            tries = tries.Failed(Now);
        }
        Assert.Equal([null, null, null, null, null, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900], waits);
    }

    [Fact]
    public void After_the_wait_the_next_try_is_free()
    {
        var tries = Enumerable.Range(0, 5).Aggregate(LoginTries.None, (so_far, _) => so_far.Failed(Now));
        Assert.NotNull(tries.WaitAt(Now.AddSeconds(4.9)));
        Assert.Null(tries.WaitAt(Now.AddSeconds(5)));
    }

    [Fact]
    public async Task A_password_is_known_again_and_another_is_not()
    {
        using var passwords = new Passwords();
        var stored = await passwords.Hash("correcto caballo");
        Assert.True(await passwords.Check("correcto caballo", stored));
        Assert.False(await passwords.Check("correcto caballa", stored));
        Assert.False(await passwords.Check("correcto caballo", null));
        Assert.NotEqual(stored.Hash, (await passwords.Hash("correcto caballo")).Hash);
        Assert.True(stored is { MemoryKib: >= 19 * 1024, Passes: >= 2, Lanes: >= 1 });
    }

    [Theory, InlineData("corta"), InlineData("")]
    public async Task A_short_password_is_refused_with_a_sentence(string password)
    {
        using var passwords = new Passwords();
        Assert.Equal(PortalError.Invalid, (await Assert.ThrowsAsync<PortalException>(() => passwords.Hash(password))).Error);
    }
}
