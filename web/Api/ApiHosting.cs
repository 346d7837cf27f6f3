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
        api.MapProfile();
        api.MapInvitations();
        api.MapGroup("").RequireAuthorization(IdentityHosting.Administrators).Answers(403).Answers(404).Answers(409).MapAdministration();
        api.MapGroup("").RequireAuthorization(IdentityHosting.Coordinators).Answers(403).Answers(404).Answers(409).MapWorkbench();
        var people = api.MapGroup("").RequireAuthorization(IdentityHosting.Interviewers).Answers(403).Answers(404);
        people.MapInterviewees();
        people.MapFichas();
        people.MapFichaExports();
        people.MapConversations();
        people.MapTranscripts();
        people.MapAsking();
        people.MapRecordings();
        people.MapUploads();
        people.MapForms();
        people.MapNotifications();
        people.MapSearch();
        people.MapDemonstration();
        api.MapGroup("").RequireAuthorization(IdentityHosting.Operators).Answers(403).Answers(404).MapFailedWork();
        var operators = api.MapGroup("").RequireAuthorization(IdentityHosting.Operators).Answers(403);
        operators.MapEngineHealth();
        operators.MapChecks();
    }

    /// <summary>Says in the document which problems an endpoint answers with.</summary>
    public static T Answers<T>(this T endpoints, int status) where T : IEndpointConventionBuilder =>
        endpoints.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ProblemAnswer), [ProblemAnswer.ContentType]));
}
