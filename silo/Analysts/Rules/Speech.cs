namespace Portal.Analysts.Rules;

/// <summary>A <see cref="SpeechFile"/>, compiled.</summary>
internal sealed class Speech
{
    private readonly WordList _joins;
    private readonly WordList _joinsUnmarked;

    public Speech(SpeechFile file)
    {
        Language = file.Language;
        Groups = file.Groups;
        Numbers = new(file.Numbers.Words, file.Numbers.Multipliers, file.Numbers.Joins.ToHashSet());
        (_joins, _joinsUnmarked) = (new(file.Joins), new(file.JoinsUnmarked));
        (Fillers, QuestionWords, Negations) = (new(file.Fillers), new(file.QuestionWords), new(file.Negations));
        (Self, Household, Outsiders) = (new(file.Self), new(file.Household), new(file.Outsiders));
        Addressed = new(file.Addressed);
        (Prepositions, Embeds, Pronouns) = (new(file.Prepositions), new(file.Embeds), new(file.Pronouns));
        Interprets = Cues(file.Interprets);
        (Yes, No, All, Ratings) = (Cues(file.Yes), Cues(file.No), Cues(file.All), Cues(file.Ratings));
        (Evasions, Refusals, Supposes) = (Cues(file.Evasions), Cues(file.Refusals), Cues(file.Supposes));
        (Postpones, Reassures, Clarifies) = (Cues(file.Postpones), Cues(file.Reassures), Cues(file.Clarifies));
        (Accepts, Confirms, Requests) = (Cues(file.Accepts), Cues(file.Confirms), Cues(file.Requests));
        (Openings, Tags, Closes) = (Cues(file.Openings), Cues(file.Tags), Cues(file.Closes));
    }

    public string Language { get; }

    public IReadOnlyDictionary<string, string> Groups { get; }

    public SpokenNumbers Numbers { get; }

    public WordList Fillers { get; }

    public WordList QuestionWords { get; }

    public WordList Negations { get; }

    public WordList Self { get; }

    public WordList Addressed { get; }

    public WordList Household { get; }

    public WordList Outsiders { get; }

    public WordList Prepositions { get; }

    public WordList Embeds { get; }

    public WordList Pronouns { get; }

    public CueSet Interprets { get; }

    public CueSet Yes { get; }

    public CueSet No { get; }

    public CueSet All { get; }

    public CueSet Ratings { get; }

    public CueSet Evasions { get; }

    public CueSet Refusals { get; }

    public CueSet Supposes { get; }

    public CueSet Postpones { get; }

    public CueSet Reassures { get; }

    public CueSet Clarifies { get; }

    public CueSet Accepts { get; }

    public CueSet Confirms { get; }

    public CueSet Requests { get; }

    public CueSet Openings { get; }

    public CueSet Tags { get; }

    public CueSet Closes { get; }

    /// <summary>The word begins a new clause.</summary>
    public bool Parts(Token word, bool unmarked) => _joins.Fits(word) || (unmarked && _joinsUnmarked.Fits(word));

    private CueSet Cues(string[] phrases) => new(phrases, Groups);
}
