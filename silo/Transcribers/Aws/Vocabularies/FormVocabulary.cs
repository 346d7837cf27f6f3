namespace Portal.Transcribers.Aws.Vocabularies;

/// <summary>One vocabulary, as far as this process knows of it.</summary>
/// <param name="name">What the service knows it by.</param>
/// <param name="code">Its language, as the service names it.</param>
/// <param name="words">What is in it.</param>
internal sealed class FormVocabulary(string name, string code, VocabularyPhrases words)
{
    private readonly Lock gate = new();
    private DateTimeOffset restsUntil;
    private volatile bool ready;

    public string Name => name;

    public string Code => code;

    public VocabularyPhrases Words => words;

    /// <summary>It may be asked for.</summary>
    public bool IsReady { get => ready; set => ready = value; }

    /// <summary>The preparation that is under way, or the last one.</summary>
    public Task Preparing { get; private set; } = Task.CompletedTask;

    /// <summary>Prepares it, unless it is ready, under way, or at rest.</summary>
    public void Begin(DateTimeOffset now, Func<Task> prepare)
    {
        lock (gate)
        {
            if (!ready && Preparing.IsCompleted && now >= restsUntil) Preparing = prepare();
        }
    }

    /// <summary>Not before then.</summary>
    public void Rest(DateTimeOffset until)
    {
        lock (gate) (ready, restsUntil) = (false, until);
    }
}
