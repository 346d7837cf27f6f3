using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Portal.Identity;

namespace Portal.Web.Hosting;

/// <summary>
/// Tells whoever started the program where to go, and, the very first time, how to get in. On the console and not in the log: a password must not stay
/// in a file.
/// </summary>
internal sealed class FirstStart(IServer server, IGrainFactory grains) : IHostedLifecycleService
{
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        var first = await grains.GetGrain<IInstallationGrain>(0).FirstAccount();
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        await Console.Out.WriteLineAsync($"\n  Portal de conversaciones: {string.Join("  ", addresses)}\n");
        if (first is not null)
            await Console.Out.WriteLineAsync(
                $"  Primera entrada. Apunta estos datos, no se vuelven a mostrar:\n    correo      {first.Email}\n    contraseña  {first.Password}\n");
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
