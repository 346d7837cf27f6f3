using Portal.Analysts.Rules;

namespace Portal.Forms;

/// <inheritdoc cref="ICues"/>
internal sealed class CueCheck(SpeechCatalogue speeches) : ICues
{
    // What leaves much open is tried in many ways at every word of a talk: beyond this it would be felt.
    private const int MostGaps = 4;
    private const int MostOptionals = 8;
    private const int MostAlternatives = 150;

    public bool Hears(string language) => speeches.Knows(language);

    public bool Understands(string cue, string language)
    {
        if (Count(cue, "...") > MostGaps || Count(cue, "[") > MostOptionals || Count(cue, "|") > MostAlternatives) return false;
        try
        {
            Cue.Parse(cue, speeches.For(language).Groups);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static int Count(string cue, string part) => cue.Split(part).Length - 1;
}
