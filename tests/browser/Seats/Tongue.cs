namespace Portal.Tests.Browser.Seats;

/// <summary>What the screens say in a language, as somebody reads it.</summary>
public sealed record Tongue(string Code)
{
    public required string Name { get; init; }
    public required string LoginTitle { get; init; }
    public required string Email { get; init; }
    public required string Password { get; init; }
    public required string Enter { get; init; }
    public required string Profile { get; init; }
    public required string AddPerson { get; init; }
    public required string FullName { get; init; }
    public required string Phone { get; init; }
    public required string PhoneIsWrong { get; init; }
    public required string Add { get; init; }
    public required string Record { get; init; }
    public required string ConsentQuestion { get; init; }
    public required string Agree { get; init; }
    public required string Script { get; init; }
    public required string Begin { get; init; }
    public required string Listening { get; init; }
    public required string Stop { get; init; }
    public required string Ready { get; init; }
    public required string Ficha { get; init; }
    public required string SeeProfile { get; init; }
    public required string Sessions { get; init; }
    public required string Results { get; init; }
    public required string NothingHere { get; init; }

    public override string ToString() => Code;
}
