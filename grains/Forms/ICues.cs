namespace Portal.Forms;

/// <summary>Port: what the rules can listen for.</summary>
public interface ICues
{
    /// <summary>Whether a form in that language can be heard at all.</summary>
    bool Hears(string language);

    /// <summary>Whether that cue phrase can be understood.</summary>
    bool Understands(string cue, string language);
}
