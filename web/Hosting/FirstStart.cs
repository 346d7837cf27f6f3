using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using Portal.Administration;
using Portal.Identity;
using Portal.Web.Identity;
using Portal.Web.Mail;

namespace Portal.Web.Hosting;

/// <summary>
/// Tells whoever started the program where to go, and, until somebody has come in, how to. On the console and not in the log: a password must not stay
/// in a file.
/// </summary>
internal sealed class FirstStart(IServer server, IGrainFactory grains, IOptions<WebOptions> options, TimeProvider clock) : IHostedLifecycleService
{
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        var first = await grains.GetGrain<IInstallationGrain>(0).FirstAccount();
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        await Console.Out.WriteLineAsync($"\n  Portal de conversaciones: {string.Join("  ", addresses)}\n");
        if (first is not null)
            await Console.Out.WriteLineAsync(
                $"  Primera entrada. Se muestra en cada arranque hasta que alguien entre con ella:\n    correo      {first.Email}\n    contraseña  {first.Password}\n");
        if (options.Value.RescueAccount is { Length: > 0 } email)
            await Rescue(email.Trim().ToLowerInvariant(), options.Value.PublicAddress ?? new Uri(addresses.First()));
    }

    private async Task Rescue(string email, Uri address)
    {
        var token = SecretToken.New();
        try
        {
            await grains.GetGrain<IAccountDirectoryGrain>(0).Rescue(email, SecretToken.KeyOf(token)!);
        }
        catch (PortalException absent) when (absent.Error == PortalError.NotFound)
        {
            await Console.Out.WriteLineAsync("  RescueAccount: no hay ninguna cuenta con ese correo.\n");
            return;
        }
        await PrintedInvitations.Print(new InvitationLetter("", email, InvitationLink.Of(address, token), clock.GetUtcNow() + IAccountDirectoryGrain.LinkLasts));
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
