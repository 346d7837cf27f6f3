using Portal.Conversations;

namespace Portal.Analysts.Passages;

/// <summary>A line of the talk and how well it fits a question.</summary>
internal sealed class ScoredLine(Segment segment)
{
    public Segment Segment { get; } = segment;

    /// <summary>How much of what was asked for stands in it: 0 for nothing, about 1 for every word.</summary>
    public double Words { get; set; }

    /// <summary>What the checklist knows: that it asks, answers or proves the question this is about.</summary>
    public double Topic { get; set; }

    /// <summary>Both, and what was passed on to it by the question it answers.</summary>
    public double Score { get; set; }

    /// <summary>Where in its text the words that were asked for stand, or the proof of an answer.</summary>
    public List<int> Places { get; } = [];

    /// <summary>Somebody asks something in it, so what was said next belongs to it.</summary>
    public bool Asks { get; set; } = segment.Role == SpeakerRole.Interviewer || (segment.Role != SpeakerRole.Interviewee && segment.Text.Contains('?'));

    /// <summary>The question before it, which it answers.</summary>
    public ScoredLine? AnswerTo { get; set; }
}
