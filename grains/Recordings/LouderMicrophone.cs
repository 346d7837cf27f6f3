namespace Portal.Recordings;

/// <summary>
/// Which of two microphones was clearly louder, block by block. The browser has the same in TypeScript (<c>louderMicrophone.ts</c>); both are tested on
/// <c>tests/vectors/microphones.json</c>.
/// </summary>
public sealed class LouderMicrophone
{
    // 6 dB. Of a voice, 10 to 15 dB less arrive at the other person's lapel.
    private const double Clearly = 4;
    // Effective value 60 of 32,768 (-55 dB): below it there is nobody to tell apart.
    private const double Quietest = 60 * 60;
    // Consonants and the end of a word are quiet: a microphone stays the louder one for so many blocks more, unless the other one is.
    private const int Stays = 4;

    private byte last;
    private int left;

    /// <summary>The next block, each microphone by the mean of its squared samples (of 32,768²): 0 is neither, 1 the first, 2 the second.</summary>
    public byte Next(double first, double second)
    {
        var now = Of(first, second);
        if (now != TwoMicrophones.Neither)
        {
            (last, left) = (now, Stays);
            return now;
        }
        if (left == 0) return TwoMicrophones.Neither;
        left--;
        return last;
    }

    /// <summary>The same for a block by itself.</summary>
    public static byte Of(double first, double second) =>
        first >= Quietest && first >= second * Clearly ? (byte)1
        : second >= Quietest && second >= first * Clearly ? TwoMicrophones.Second
        : TwoMicrophones.Neither;
}
