using MessagePack;
using MessagePack.Resolvers;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;

namespace Portal.Web.Hubs;

/// <summary>The hub and its two protocols, which speak the same names.</summary>
internal static class HubHosting
{
    /// <summary>More than the largest batch of frames, in either protocol.</summary>
    private const int MaxMessageBytes = 5 * (1 << 20) / 2;

    public static void AddPortalHub(this IServiceCollection services)
    {
        services.AddSingleton<HubSessions>();
        services.AddSingleton<ChangeFeed>();
        services.AddSingleton<HubProblems>();
        services.AddSignalR(options =>
            {
                options.MaximumReceiveMessageSize = MaxMessageBytes;
                options.KeepAliveInterval = TimeSpan.FromSeconds(10);
                options.AddFilter<HubProblems>();
            })
            .AddJsonProtocol(json => PortalJson.Configure(json.PayloadSerializerOptions))
            .AddMessagePackProtocol(pack => pack.SerializerOptions = MessagePackSerializerOptions.Standard
                .WithResolver(CompositeResolver.Create(CamelCaseEnums.Instance, StandardResolver.Instance))
                .WithSecurity(MessagePackSecurity.UntrustedData));
    }

    public static void MapPortalHub(this WebApplication app) => app.MapHub<ConversationHub>("/hub", options =>
    {
        options.Transports = HttpTransportType.WebSockets | HttpTransportType.LongPolling;
        options.ApplicationMaxBufferSize = MaxMessageBytes;
    });
}
