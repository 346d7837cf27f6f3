using Portal.Forms;

namespace Portal.Conversations;

/// <summary>Port: how a line sounds, whoever says it.</summary>
public interface ITurnCues
{
    /// <summary>What the words of one line show. Pure, and its cost depends on that line only.</summary>
    TurnCue Of(Form form, Segment line);
}

/// <summary>How a line sounds.</summary>
/// <param name="AsksOfTheForm">It asks something the questionnaire asks.</param>
/// <param name="Asks">It asks something.</param>
/// <param name="TellsOfHerself">It asks nothing, and says "I", or yes or no.</param>
public readonly record struct TurnCue(bool AsksOfTheForm, bool Asks, bool TellsOfHerself);
