using Portal.Web.Errors;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>All of REST.</summary>
internal static class ApiHosting
{
    public static void MapPortalApi(this WebApplication app)
    {
        var api = app.MapGroup("/api").Answers(400).Answers(401);
        api.MapSession();
        var people = api.MapGroup("").RequireAuthorization(IdentityHosting.Interviewers).Answers(403).Answers(404);
        people.MapInterviewees();
        people.MapFichas();
        people.MapConversations();
        people.MapRecordings();
        people.MapUploads();
        people.MapForms();
        people.MapNotifications();
        people.MapSearch();
        people.MapDemonstration();
        // Without this an unknown address of the API would be answered with the page of the client.
        api.Map("/{**rest}", () => Problem.OfStatus(404).ToResult()).ExcludeFromDescription();
    }

    /// <summary>Says in the document which problems an endpoint answers with.</summary>
    public static T Answers<T>(this T endpoints, int status) where T : IEndpointConventionBuilder =>
        endpoints.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ProblemAnswer), [ProblemAnswer.ContentType]));
}
