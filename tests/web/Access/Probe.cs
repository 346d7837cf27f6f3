using System.Text;

namespace Portal.Tests.Web.Access;

/// <summary>How to knock at one endpoint.</summary>
/// <param name="Endpoint">Method and route pattern, as the application lists it.</param>
/// <param name="Target">Whose things it is about.</param>
/// <param name="Path">The address, given the id.</param>
/// <param name="Body">JSON, given the id; or null for none.</param>
/// <param name="Bytes">A body of bytes instead.</param>
internal sealed record Probe(string Endpoint, Target Target, Func<string, string> Path, Func<string, string>? Body = null, byte[]? Bytes = null)
{
    public HttpRequestMessage Ask(string id)
    {
        var request = new HttpRequestMessage(Endpoint[0] == '*' ? HttpMethod.Post : new HttpMethod(Endpoint.Split(' ')[0]), Path(id));
        if (Bytes is not null)
            request.Content = Person.Bytes(Bytes);
        else if (Body is not null)
            request.Content = new StringContent(Body(id), Encoding.UTF8, "application/json");
        return request;
    }
}

/// <summary>Whose things an endpoint is about.</summary>
internal enum Target
{
    /// <summary>Anybody may ask.</summary>
    Open,
    /// <summary>The caller's own session.</summary>
    Session,
    /// <summary>The caller's own things: no id.</summary>
    Mine,
    /// <summary>A person, by id.</summary>
    Interviewee,
    /// <summary>A conversation, by id.</summary>
    Conversation,
    /// <summary>Makes something new with an id of the client's choice for the person named in the body.</summary>
    MakesForInterviewee,
    /// <summary>Makes the person: an id that is free is not refused.</summary>
    MakesInterviewee,
    /// <summary>An upload, by id.</summary>
    Upload,
    /// <summary>A notification in the caller's own inbox, by id.</summary>
    Notification,
    /// <summary>The accounts of all, for administrators: no id.</summary>
    Accounts,
    /// <summary>An account, by id, for administrators.</summary>
    Account,
    /// <summary>The questionnaires, for coordinators: ids are names, and everybody with that role sees the same.</summary>
    Coordinators,
    /// <summary>Only for operators: a whole area, so that others are told that it is not theirs.</summary>
    Operators,
}
