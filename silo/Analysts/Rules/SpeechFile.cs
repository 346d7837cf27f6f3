namespace Portal.Analysts.Rules;

/// <summary>
/// How one language is spoken in interviews: <c>speech.&lt;language&gt;.json</c>, beside the forms. Lists of words unless a list
/// of cues is meant; docs/checklist.md explains each.
/// </summary>
internal sealed record SpeechFile
{
    /// <summary>ISO 639-1.</summary>
    public required string Language { get; init; }

    /// <summary>Words that only gain time.</summary>
    public required string[] Fillers { get; init; }

    /// <summary>Words that begin a new clause.</summary>
    public required string[] Joins { get; init; }

    /// <summary>Words that begin a new clause where the recogniser wrote no commas.</summary>
    public required string[] JoinsUnmarked { get; init; }

    /// <summary>Words that ask: who, how, where.</summary>
    public required string[] QuestionWords { get; init; }

    /// <summary>Words before a question word that make the whole a yes/no question: "has she where to sleep".</summary>
    public required string[] Embeds { get; init; }

    /// <summary>Words that turn a clause round: no, never, without.</summary>
    public required string[] Negations { get; init; }

    /// <summary>Words of the first person.</summary>
    public required string[] Self { get; init; }

    /// <summary>Words for the person spoken to: where the interviewer uses one, somebody else in the sentence is not meant.</summary>
    public required string[] Addressed { get; init; }

    /// <summary>Words for people who live with the person.</summary>
    public required string[] Household { get; init; }

    /// <summary>Words for people outside the household.</summary>
    public required string[] Outsiders { get; init; }

    /// <summary>Words for somebody spoken of; while an interpreter speaks, the person herself.</summary>
    public required string[] Pronouns { get; init; }

    /// <summary>Cues: an interpreter speaks.</summary>
    public required string[] Interprets { get; init; }

    /// <summary>Words that make the person after them no subject: with, of, for.</summary>
    public required string[] Prepositions { get; init; }

    /// <summary>Cues: yes.</summary>
    public required string[] Yes { get; init; }

    /// <summary>Cues: no.</summary>
    public required string[] No { get; init; }

    /// <summary>Cues: the one answer is meant for all that was asked.</summary>
    public required string[] All { get; init; }

    /// <summary>Cues: good, fair, bad.</summary>
    public required string[] Ratings { get; init; }

    /// <summary>Cues: the person cannot or does not say now.</summary>
    public required string[] Evasions { get; init; }

    /// <summary>Cues: the person does not want to say.</summary>
    public required string[] Refusals { get; init; }

    /// <summary>Cues before something that is not so, or is only told: if I had, they asked me whether.</summary>
    public required string[] Supposes { get; init; }

    /// <summary>Cues: the interviewer puts it off, or says that it does not apply.</summary>
    public required string[] Postpones { get; init; }

    /// <summary>Cues: the interviewer ends the talk.</summary>
    public required string[] Closes { get; init; }

    /// <summary>Cues: the interviewer lets it be.</summary>
    public required string[] Reassures { get; init; }

    /// <summary>Cues: the interviewer says the same question in other words.</summary>
    public required string[] Clarifies { get; init; }

    /// <summary>Cues: the interviewer takes the answer and goes on.</summary>
    public required string[] Accepts { get; init; }

    /// <summary>Cues: the interviewer says something to have it confirmed.</summary>
    public required string[] Confirms { get; init; }

    /// <summary>Cues: a request that asks without a question mark.</summary>
    public required string[] Requests { get; init; }

    /// <summary>Cues: a question begins here, where neither mark nor voice says so.</summary>
    public required string[] Openings { get; init; }

    /// <summary>Cues that may close a question and are no answer: or not, isn't it.</summary>
    public required string[] Tags { get; init; }

    /// <summary>Spoken numbers.</summary>
    public required NumberWords Numbers { get; init; }

    /// <summary>Named alternatives for cues: <c>&lt;tener&gt;</c>.</summary>
    public required Dictionary<string, string> Groups { get; init; }
}

/// <summary>The words numbers are made of.</summary>
internal sealed record NumberWords
{
    /// <summary>Added up: twenty, five.</summary>
    public required Dictionary<string, int> Words { get; init; }

    /// <summary>Multiply what stands before: thousand.</summary>
    public required Dictionary<string, int> Multipliers { get; init; }

    /// <summary>Stand between two parts: and.</summary>
    public required string[] Joins { get; init; }
}
