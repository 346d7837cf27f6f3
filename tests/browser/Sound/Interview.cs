namespace Portal.Tests.Browser.Sound;

/// <summary>An English interview in short sentences that these voices say and a small recogniser hears well.</summary>
internal static class Interview
{
    public static IReadOnlyList<Line> Spoken { get; } =
    [
        new(Voice.Interviewer, "do you have a place to live"),
        new(Voice.Interviewee, "yes, i live in a small apartment with my wife and my two children"),
        new(Voice.Interviewer, "are you looking for a job"),
        new(Voice.Interviewee, "yes, i am looking for a job, i want to work"),
        new(Voice.Interviewer, "how is your health"),
        new(Voice.Interviewee, "my health is good"),
        new(Voice.Interviewer, "do you have spanish nationality"),
        new(Voice.Interviewee, "no i do not have spanish nationality"),
        new(Voice.Interviewer, "have you suffered discrimination"),
        new(Voice.Interviewee, "no never"),
        new(Voice.Interviewer, "do you take care of anyone in your family"),
        new(Voice.Interviewee, "yes, i take care of my mother every day"),
    ];

    /// <summary>Which question each answer settles, and words that its proof must have.</summary>
    public static IReadOnlyDictionary<string, string> Proofs { get; } = new Dictionary<string, string>
    {
        ["q11"] = "i live in a small apartment",
        ["q7"] = "looking for a job",
        ["q14"] = "my health is good",
        ["q1"] = "spanish nationality",
        ["q15"] = "never",
        ["q9"] = "take care of my mother",
    };
}
