namespace Portal.Checks;

/// <summary>One thing to try.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Name">Its name in the settings, or empty.</param>
/// <param name="Language">In which language, or null.</param>
/// <param name="Within">Longer is too slow.</param>
/// <param name="Try">Tries it once: the words that an engine heard, or null. What is wrong it throws.</param>
internal sealed record Trial(CheckKind Kind, string Name, string? Language, TimeSpan Within, Func<CancellationToken, Task<string?>> Try)
{
    public CheckResult Begun => new(Kind, Name, Language, CheckState.Trying, 0, null, null);
}
