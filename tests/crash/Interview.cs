using System.Diagnostics;
using Portal.Conversations;
using Portal.Simulator.Live;
using Portal.Simulator.Portals;
using Portal.Simulator.Producer;
using Portal.Simulator.Talks;

namespace Portal.Tests.Crash;

/// <summary>A talk of half a minute that is spoken as fast as it is acknowledged, with a screen that follows it.</summary>
internal sealed class Interview : IAsyncDisposable
{
    internal const int Seconds = 30;
    internal const int Frames = Seconds * 1000 / IndexedSound.FrameMs;

    /// <summary>Frames that may be spoken and not acknowledged, so that every fault finds some under way.</summary>
    private const int Window = 8;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly PortalAccount account;
    private readonly Talk talk;

    private Interview(PortalAccount account, Guid person, Guid id, Uri producer, Uri screen)
    {
        (this.account, Person, Id) = (account, person, id);
        talk = new Talk(id, producer, account.Token, TimeProvider.System);
        Screen = new Follower(id, screen, account.Token, TimeProvider.System);
    }

    internal Guid Person { get; }

    internal Guid Id { get; }

    internal int Spoken { get; private set; }

    /// <summary>The screen that follows.</summary>
    internal Follower Screen { get; }

    internal static async Task<Interview> Begin(PortalAccount account, Uri producer, Uri screen)
    {
        var person = await account.AddInterviewee("Persona de prueba");
        return new(account, person, await account.Open(person, LiveScript.Name), producer, screen);
    }

    /// <summary>Speaks on until so many frames were spoken.</summary>
    internal async Task Speak(int until)
    {
        while (Spoken < until)
        {
            talk.Speak(IndexedSound.Frame(1, Spoken++));
            await talk.Reaches(Spoken - Window).WaitAsync(Patience);
        }
    }

    /// <summary>Something happens while she speaks on; answers how long no acknowledgement came.</summary>
    internal async Task<TimeSpan> SpeakThrough(Func<Task> fault)
    {
        await talk.Reaches(Spoken - Window).WaitAsync(Patience);
        var speaking = Speak(Frames);
        var began = Stopwatch.GetTimestamp();
        await fault();
        await talk.Reaches(Math.Min(talk.Acknowledged + 1, Frames)).WaitAsync(Patience);
        var silent = Stopwatch.GetElapsedTime(began);
        await speaking;
        return silent;
    }

    /// <summary>Completes when so many calls in a row came to nothing.</summary>
    internal Task CallsFail(int times) => talk.Fails(times).WaitAsync(Patience);

    internal async Task Stop()
    {
        talk.Stop();
        Assert.Equal(ProducerPhase.Sealed, await talk.Over.WaitAsync(Patience));
    }

    internal Task Finished() => Finished(Screen);

    internal async Task Finished(Follower screen)
    {
        try
        {
            await screen.First(fact => fact is Finished).WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            var seen = screen.Facts.Select(fact => $"{fact.Recorded.Version} {fact.Recorded.Fact.GetType().Name}");
            Assert.Fail($"The work never ended; the server says {(await account.Conversation(Id)).Status}, and the screen saw: {string.Join(", ", seen)}");
        }
    }

    /// <summary>One more screen, at another web node.</summary>
    internal Follower Follow(Uri screen) => new(Id, screen, account.Token, TimeProvider.System);

    /// <summary>What the sealed recording holds, compared with what was spoken.</summary>
    internal async Task<SoundVerdict> Judge() => IndexedSound.Judge(await account.Recording(Id), 1, Spoken);

    internal async Task<IEnumerable<string>> Lines() => (await account.Conversation(Id)).Segments.Select(segment => segment.Text);

    public async ValueTask DisposeAsync()
    {
        await talk.DisposeAsync();
        await Screen.DisposeAsync();
    }
}
