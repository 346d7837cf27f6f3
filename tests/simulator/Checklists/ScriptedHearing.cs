using System.Text.Json;
using Portal.Conversations;
using Portal.Recordings;
using Portal.Transcribers.Scripted;
using Portal.Transcription;

namespace Portal.Simulator.Checklists;

/// <summary>An interview as the engine <c>scripted</c> hears it: the turns become a script, silence of its length is played, the finals come back.</summary>
internal static class ScriptedHearing
{
    private static readonly byte[] Second = new byte[AudioFormat.SampleRate * AudioFormat.BytesPerSample];

    /// <summary>One final for each turn, in order.</summary>
    public static async Task<IReadOnlyList<Heard>> Finals(Interview interview)
    {
        var script = ScriptFormat.ParseJson(JsonSerializer.Serialize(interview.Turns.Select(turn => new { role = $"{RoleOf(turn)}", text = turn.Text })));
        await using var session = new ScriptedSession(script, startsAtMs: 0);
        var playing = Play(session, script.DurationMs);
        var finals = new List<Heard>();
        await foreach (var heard in session.Read(CancellationToken.None))
            if (heard.Final) finals.Add(heard);
        await playing;
        return finals;
    }

    // A script names every speaker; who is not named in the interview stays unnamed in the segments.
    private static SpeakerRole RoleOf(Turn turn) => turn.Role == SpeakerRole.Unknown ? SpeakerRole.Other : turn.Role;

    private static async Task Play(ScriptedSession session, long durationMs)
    {
        for (long played = 0; played < durationMs; played += 1_000) await session.Write(Second, CancellationToken.None);
        await session.Complete(CancellationToken.None);
    }
}
