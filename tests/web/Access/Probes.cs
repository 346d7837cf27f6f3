namespace Portal.Tests.Web.Access;

/// <summary>The table of the matrix: every endpoint of the application must be here.</summary>
internal static class Probes
{
    private static readonly byte[] Frames = Person.Framed(Person.Tone(1_600));

    public static IReadOnlyList<Probe> All { get; } =
    [
        new("GET /health/live", Target.Open, _ => "/health/live"),
        new("GET /health/ready", Target.Open, _ => "/health/ready"),
        new("POST /api/session/", Target.Open, _ => "/api/session", _ => """{"email":"nadie@example.org","password":"x"}"""),
        new("GET /api/session/", Target.Session, _ => "/api/session"),
        new("DELETE /api/session/", Target.Session, _ => "/api/session"),
        new("PATCH /api/profile", Target.Session, _ => "/api/profile", _ => """{"language":"ca"}"""),
        new("PUT /api/profile/password", Target.Session, _ => "/api/profile/password",
            _ => $$"""{"oldPassword":"{{PortalApp.Password}}","newPassword":"{{PortalApp.Password}}"}"""),
        new("GET /api/profile/sessions", Target.Session, _ => "/api/profile/sessions"),
        new("DELETE /api/profile/sessions", Target.Session, _ => "/api/profile/sessions"),
        new("DELETE /api/profile/sessions/{id}", Target.Session, id => $"/api/profile/sessions/{id}"),
        new("POST /api/invitations/read", Target.Open, _ => "/api/invitations/read", _ => """{"token":"x"}"""),
        new("POST /api/invitations/accept", Target.Open, _ => "/api/invitations/accept", _ => """{"token":"x","password":"una contraseña cualquiera"}"""),

        new("GET /api/administration/accounts", Target.Accounts, _ => "/api/administration/accounts"),
        new("POST /api/administration/accounts", Target.Accounts, _ => "/api/administration/accounts",
            _ => $$"""{"name":"Eva","email":"{{Guid.NewGuid():N}}@example.org","roles":["interviewer"]}"""),
        new("POST /api/administration/accounts/{id}/link", Target.Account, id => $"/api/administration/accounts/{id}/link"),
        new("PUT /api/administration/accounts/{id}/roles", Target.Account, id => $"/api/administration/accounts/{id}/roles", _ => """{"roles":["interviewer"]}"""),
        new("PUT /api/administration/accounts/{id}/disabled", Target.Account, id => $"/api/administration/accounts/{id}/disabled", _ => """{"disabled":false}"""),
        new("POST /api/administration/accounts/{id}/transfer", Target.Account, id => $"/api/administration/accounts/{id}/transfer",
            id => $$"""{"to":"{{(Guid.TryParse(id, out var to) ? to : Guid.NewGuid())}}"}"""),
        new("GET /api/administration/audit", Target.Accounts, _ => "/api/administration/audit"),
        new("GET /openapi/{documentName}.json", Target.Session, _ => "/openapi/v1.json"),

        new("GET /api/caseload", Target.Mine, _ => "/api/caseload"),
        new("GET /api/forms/{id}", Target.Mine, _ => "/api/forms/intake"),
        new("GET /api/engines", Target.Mine, _ => "/api/engines"),
        new("GET /api/notifications/", Target.Mine, _ => "/api/notifications"),
        new("POST /api/notifications/read-all", Target.Mine, _ => "/api/notifications/read-all"),
        new("POST /api/notifications/{id}/read", Target.Notification, id => $"/api/notifications/{id}/read"),
        new("POST /api/search", Target.Mine, _ => "/api/search", _ => """{"words":"casa"}"""),
        new("POST /api/demonstration", Target.Mine, _ => "/api/demonstration", _ => $$"""{"conversationId":"{{Guid.NewGuid()}}"}"""),
        new("* /hub", Target.Mine, _ => "/hub"),
        new("* /hub/negotiate", Target.Mine, _ => "/hub/negotiate?negotiateVersion=1"),

        new("PUT /api/interviewees/{id}/", Target.MakesInterviewee, id => $"/api/interviewees/{id}", _ => """{"name":"Ana"}"""),
        new("GET /api/interviewees/{id}/", Target.Interviewee, id => $"/api/interviewees/{id}"),
        new("PATCH /api/interviewees/{id}/", Target.Interviewee, id => $"/api/interviewees/{id}", _ => """{"name":"Ana"}"""),
        new("POST /api/interviewees/{id}/consent", Target.Interviewee, id => $"/api/interviewees/{id}/consent", _ => """{"textVersion":"2026-11"}"""),
        new("GET /api/interviewees/{id}/conversations", Target.Interviewee, id => $"/api/interviewees/{id}/conversations"),
        new("GET /api/interviewees/{id}/ficha/", Target.Interviewee, id => $"/api/interviewees/{id}/ficha"),
        new("PUT /api/interviewees/{id}/ficha/{questionId}", Target.Interviewee, id => $"/api/interviewees/{id}/ficha/q1", _ => """{"state":"declined"}"""),
        new("POST /api/interviewees/{id}/ficha/{questionId}/proposals/{conversationId}", Target.Interviewee,
            id => $"/api/interviewees/{id}/ficha/q1/proposals/{Guid.NewGuid()}", _ => """{"accept":true}"""),

        new("PUT /api/conversations/{id}/", Target.MakesForInterviewee, _ => $"/api/conversations/{Guid.NewGuid()}",
            id => $$"""{"intervieweeId":"{{id}}","formId":"intake","language":"es","engine":"browser","origin":"live"}"""),
        new("GET /api/conversations/{id}/", Target.Conversation, id => $"/api/conversations/{id}"),
        new("POST /api/conversations/{id}/marks", Target.Conversation, id => $"/api/conversations/{id}/marks", _ => """{"questionId":"q1","kind":"tick"}"""),
        new("PATCH /api/conversations/{id}/segments/{segmentId}", Target.Conversation, id => $"/api/conversations/{id}/segments/1", _ => """{"text":"hola"}"""),
        new("POST /api/conversations/{id}/segments/{segmentId}/speaker", Target.Conversation,
            id => $"/api/conversations/{id}/segments/1/speaker", _ => """{"role":"other"}"""),
        new("POST /api/conversations/{id}/off-the-record", Target.Conversation, id => $"/api/conversations/{id}/off-the-record",
            _ => $$"""{"id":"{{Guid.NewGuid()}}","fromMs":0,"toMs":100}"""),
        new("PUT /api/conversations/{id}/notes/{noteId}", Target.Conversation, id => $"/api/conversations/{id}/notes/{Guid.NewGuid()}", _ => """{"atMs":0,"text":"hola"}"""),
        new("PUT /api/conversations/{id}/moments/{momentId}", Target.Conversation, id => $"/api/conversations/{id}/moments/{Guid.NewGuid()}", _ => """{"atMs":0,"on":true}"""),
        new("POST /api/conversations/{id}/attach", Target.Conversation, id => $"/api/conversations/{id}/attach"),
        new("PUT /api/conversations/{id}/frames", Target.Conversation, id => $"/api/conversations/{id}/frames?epoch=1&firstSeq=0", Bytes: Frames),
        new("HEAD /api/conversations/{id}/recording", Target.Conversation, id => $"/api/conversations/{id}/recording"),
        new("GET /api/conversations/{id}/recording", Target.Conversation, id => $"/api/conversations/{id}/recording"),
        new("POST /api/conversations/{id}/discard", Target.Conversation, id => $"/api/conversations/{id}/discard"),
        new("POST /api/conversations/{id}/restore", Target.Conversation, id => $"/api/conversations/{id}/restore"),
        new("GET /api/interviewees/{id}/discarded", Target.Interviewee, id => $"/api/interviewees/{id}/discarded"),
        new("POST /api/conversations/{id}/retry", Target.Conversation, id => $"/api/conversations/{id}/retry"),
        new("POST /api/conversations/{id}/stop", Target.Conversation, id => $"/api/conversations/{id}/stop", _ => """{"epoch":1,"finalSeq":5,"totalSamples":9600}"""),
        new("POST /api/conversations/{id}/finish", Target.Conversation, id => $"/api/conversations/{id}/finish"),

        new("GET /api/uploads", Target.Mine, _ => "/api/uploads"),
        new("PUT /api/uploads/{id}/", Target.MakesForInterviewee, _ => $"/api/uploads/{Guid.NewGuid()}",
            id => $$"""{"intervieweeId":"{{id}}","formId":"intake","language":"es","engine":"scripted","bytes":100}"""),
        new("PUT /api/uploads/{id}/bytes", Target.Upload, id => $"/api/uploads/{id}/bytes?offset=0", Bytes: [1, 2, 3]),
        new("POST /api/uploads/{id}/complete", Target.Upload, id => $"/api/uploads/{id}/complete"),
        new("POST /api/uploads/{id}/retry", Target.Upload, id => $"/api/uploads/{id}/retry"),
        new("DELETE /api/uploads/{id}/", Target.Upload, id => $"/api/uploads/{id}"),

        new("GET /api/failed-work/", Target.Operators, _ => "/api/failed-work"),
        new("POST /api/failed-work/{id}/retry", Target.Operators, id => $"/api/failed-work/{id}/retry"),
    ];
}
