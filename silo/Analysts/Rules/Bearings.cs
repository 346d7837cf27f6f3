using Portal.Forms;

namespace Portal.Analysts.Rules;

/// <summary>What the words around a cue say about it: whose it is, whether it is so, which way it points.</summary>
internal static class Bearings
{
    private const int FarthestSubject = 12;
    private const int SubjectAfter = 4;

    /// <summary>The clause speaks of somebody whose answer this is not. Where an interpreter speaks, "she" is the person herself.</summary>
    public static bool SpeaksOfAnother(this Speech speech, Passage passage, int start, int end, AnswerSubject subject, bool interpreted)
    {
        if (subject == AnswerSubject.Anyone) return false;
        for (var i = start; i < end; i++)
            if (speech.Self.Fits(passage.Words[i]))
                return false;
        for (var i = start - 1; i >= Math.Max(0, start - FarthestSubject); i--)
        {
            if (speech.Self.Fits(passage.Words[i])) return false;
            if (speech.IsSubject(passage, i, subject, interpreted)) return true;
        }
        for (var i = end; i < Math.Min(passage.ClauseEnd(end - 1), end + SubjectAfter); i++)
        {
            if (speech.Self.Fits(passage.Words[i])) return false;
            if (speech.IsSubject(passage, i, subject, interpreted)) return true;
        }
        return false;
    }

    /// <summary>Before the cue, in its clause, stands that it is only supposed, told by others, or not known.</summary>
    public static bool IsSupposed(this Speech speech, Passage passage, int start)
    {
        var from = passage.ClauseStart(start);
        return speech.Supposes.Any(passage, from, start) || speech.Evasions.Any(passage, from, start);
    }

    /// <summary>The clause up to the cue's end says no.</summary>
    public static bool IsNegated(this Speech speech, Passage passage, int start, int end)
    {
        for (var i = passage.ClauseStart(start); i < end; i++)
            if (speech.Negations.Fits(passage.Words[i]))
                return true;
        return false;
    }

    private static bool IsSubject(this Speech speech, Passage passage, int i, AnswerSubject subject, bool interpreted)
    {
        var word = passage.Words[i];
        var person = speech.Outsiders.Fits(word)
            || (subject == AnswerSubject.Self && (speech.Household.Fits(word) || (!interpreted && speech.Pronouns.Fits(word))));
        if (!person) return false;
        // "con mi hermana", "a la pobre de mi madre": the person is no subject there.
        for (var k = i - 1; k >= Math.Max(passage.ClauseStart(i), i - 2); k--)
            if (speech.Prepositions.Fits(passage.Words[k]))
                return false;
        return true;
    }
}
