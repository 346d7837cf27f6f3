using Portal.Conversations;

namespace Portal.Forms;

/// <summary>Port: made-up interviews that come with the portal, to try a questionnaire on.</summary>
public interface ISampleInterviews
{
    /// <summary>Those in a language, by id.</summary>
    IReadOnlyList<SampleInterview> In(string language);
}

/// <summary>A made-up interview.</summary>
/// <param name="Id">Names it within its language.</param>
/// <param name="Lines">What is said.</param>
public sealed record SampleInterview(string Id, IReadOnlyList<Segment> Lines);
