using Portal.Interviewees;

namespace Portal.Tests.Unit.Interviewees;

/// <summary>What she agreed to stays agreed while a newer text says the same in other words.</summary>
public class ConsentTests
{
    private static readonly DateTimeOffset Then = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-11", true)]
    [InlineData(ConsentText.CurrentVersion, true)]
    [InlineData("1999-01", false)]
    public void A_consent_holds_while_the_text_says_the_same(string version, bool holds)
    {
        var person = new IntervieweeRecord
        {
            OwnerId = Guid.NewGuid(),
            Details = new IntervieweeDetails("Carmen Ruiz", null, null),
            AddedAt = Then,
            Demonstration = false,
            LastInteraction = Then,
            Consents = [new Consent(version, Then)],
        };

        Assert.Equal(holds ? version : null, person.View(Guid.NewGuid()).Consent?.TextVersion);
    }
}
