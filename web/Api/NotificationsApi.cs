using System.Collections.Immutable;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Notifications;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>My notifications.</summary>
internal static class NotificationsApi
{
    public static void MapNotifications(this RouteGroupBuilder api)
    {
        var notifications = api.MapGroup("/notifications").WithTags("Notifications");
        notifications.MapGet("/", List).WithName("listNotifications");
        notifications.MapPost("/{id}/read", MarkRead).WithName("markNotificationRead");
        notifications.MapPost("/read-all", MarkAllRead).WithName("markAllNotificationsRead");
    }

    private static async Task<Ok<ImmutableArray<Notification>>> List(ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await Inbox(user, grains).List());

    private static async Task<NoContent> MarkRead(Guid id, ClaimsPrincipal user, IGrainFactory grains)
    {
        await Inbox(user, grains).MarkRead(id);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> MarkAllRead(ClaimsPrincipal user, IGrainFactory grains)
    {
        await Inbox(user, grains).MarkAllRead();
        return TypedResults.NoContent();
    }

    private static IInboxGrain Inbox(ClaimsPrincipal user, IGrainFactory grains) => grains.GetGrain<IInboxGrain>(user.Caller().InterviewerId);
}
