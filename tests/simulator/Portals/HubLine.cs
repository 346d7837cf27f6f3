using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;

namespace Portal.Simulator.Portals;

/// <summary>The line to one web node's hub: comes up, and comes back up for as long as it is wanted.</summary>
internal sealed class HubLine : IAsyncDisposable
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2);

    private readonly Uri hub;
    private readonly string token;
    private readonly CancellationTokenSource ended = new();
    private readonly Action<bool> changed;
    private Task dialling = Task.CompletedTask;
    private TaskCompletionSource<HubConnection> up = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource down = new();
    private volatile HubConnection? connection;

    internal HubLine(Uri address, string token, Action<bool>? changed = null) =>
        (hub, this.token, this.changed) = (new Uri(address, "/hub"), token, changed ?? (_ => { }));

    /// <summary>From here on the line is wanted.</summary>
    internal void Open() => dialling = Dial();

    /// <summary>Fails with <see cref="HubRefusal"/> when the server says no, and with something else when the line is at fault.</summary>
    internal async Task<T> Invoke<T>(string method, params object?[] arguments)
    {
        try
        {
            var open = connection ?? throw new InvalidOperationException("The line is down.");
            return await open.InvokeCoreAsync<T>(method, arguments, ended.Token);
        }
        catch (HubException exception)
        {
            throw HubRefusal.Of(exception);
        }
    }

    /// <summary>What a conversation tells after a version; ends with the line it began on.</summary>
    internal async IAsyncEnumerable<WireUpdate> Follow(Guid conversation, long afterVersion, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var open = await up.Task.WaitAsync(cancellation);
        await foreach (var update in open.StreamAsync<WireUpdate>("Follow", conversation.ToString(), afterVersion, cancellation)) yield return update;
    }

    /// <summary>Drops the line, whatever it believes of itself, and dials again.</summary>
    internal void Redial() => down.TrySetResult();

    public async ValueTask DisposeAsync()
    {
        await ended.CancelAsync();
        down.TrySetResult();
        await dialling;
        ended.Dispose();
    }

    private async Task Dial()
    {
        for (var failures = 0; !ended.IsCancellationRequested; failures++)
        {
            await using var dialled = Build();
            var closed = down = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            dialled.Closed += _ => Task.FromResult(closed.TrySetResult());
            try
            {
                await dialled.StartAsync(ended.Token);
            }
            catch (Exception) when (!ended.IsCancellationRequested)
            {
                // The node is away or starting; whoever waits sees that the line is down.
                await Wait(failures);
                continue;
            }
            catch (OperationCanceledException)
            {
                return;
            }
            failures = 0;
            connection = dialled;
            up.TrySetResult(dialled);
            changed(true);
            await closed.Task;
            connection = null;
            up = new TaskCompletionSource<HubConnection>(TaskCreationOptions.RunContinuationsAsynchronously);
            changed(false);
        }
    }

    private Task Wait(int failures)
    {
        var wait = FirstWait * Math.Pow(2, Math.Min(failures, 10));
        return Task.WhenAny(Task.Delay(wait < LongestWait ? wait : LongestWait, ended.Token));
    }

    private HubConnection Build() => new HubConnectionBuilder()
        .WithUrl(hub, options => options.AccessTokenProvider = () => Task.FromResult<string?>(token))
        .AddMessagePackProtocol()
        .Build();
}

/// <summary>The server said no.</summary>
/// <param name="error">The code for programs.</param>
internal sealed class HubRefusal(string error) : Exception($"The hub refused: {error}.")
{
    private static readonly HashSet<string> Passing = ["unavailable", "tooMany", "unauthenticated", "unexpected"];

    /// <summary>Asking again would be answered the same.</summary>
    internal bool IsFinal => !Passing.Contains(error);

    /// <summary>The hub's errors are JSON inside SignalR's own sentence.</summary>
    internal static HubRefusal Of(HubException exception)
    {
        var json = exception.Message.IndexOf('{', StringComparison.Ordinal);
        if (json < 0) return new HubRefusal("unexpected");
        using var problem = JsonDocument.Parse(exception.Message.AsMemory(json));
        return new HubRefusal(problem.RootElement.GetProperty("error").GetString() ?? "unexpected");
    }
}
