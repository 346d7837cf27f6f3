using Portal.Tests.Browser.Sound;

namespace Portal.Tests.Browser.Seats;

/// <summary>What the server keeps, fetched as any program with this person's session would.</summary>
internal static class Recordings
{
    /// <summary>The stored recording's samples.</summary>
    public static async Task<short[]> StoredRecording(this Seat seat, Guid conversation)
    {
        var answer = await seat.Page.APIRequest.GetAsync($"/api/conversations/{conversation}/recording");
        Assert.Equal(200, answer.Status);
        return Wav.Read(await answer.BodyAsync());
    }

    /// <summary>What the API says of something of this person's.</summary>
    public static async Task<System.Text.Json.JsonElement> Ask(this Seat seat, string path)
    {
        var answer = await seat.Page.APIRequest.GetAsync(path);
        Assert.True(answer.Ok, $"{path} answered {answer.Status}");
        return (await answer.JsonAsync()) ?? throw new InvalidDataException($"{path} answered nothing.");
    }
}
