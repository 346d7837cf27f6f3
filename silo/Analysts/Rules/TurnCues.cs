using Portal.Conversations;
using Portal.Forms;

namespace Portal.Analysts.Rules;

/// <summary>Hears with the cues of the form and the habits of its language how a line sounds, sentence by sentence, without looking at who is said to speak.</summary>
public sealed class TurnCues(SpeechCatalogue speeches) : ITurnCues
{
    private readonly HeardForms _forms = new(speeches);

    /// <inheritdoc/>
    public TurnCue Of(Form form, Segment line)
    {
        var (speech, questions) = (_forms.SpeechOf(form), _forms.QuestionsOf(form));
        var (ofTheForm, asks, tells) = (false, false, false);
        foreach (var utterance in Utterance.Of(line with { Role = SpeakerRole.Unknown }, speech, isNew: true))
        {
            var passage = utterance.Passage;
            var self = passage.Words.Any(speech.Self.Fits);
            var topical = questions.Any(question => question.Asks.Any(passage) || question.Opens.Any(passage));
            var outright = passage.IsAsked || speech.Requests.Any(passage) || (!utterance.Marked && speech.Openings.Any(passage));
            var says = Polarity.Of(passage, 0, speech) is { Start: 0 };
            var asked = outright || (!utterance.Marked && topical && !self && !says);
            asks |= asked;
            ofTheForm |= asked && topical && (!self || passage.IsAsked);
            tells |= !asked && (self || says);
        }
        return new(ofTheForm, asks, tells && !asks);
    }
}
