using Portal.Transcription;

namespace Portal.Checks;

/// <summary>Lets every engine of this silo hear the built-in speech, by its ports alone. The browser's own is not here, and a script hears nothing.</summary>
internal static class EngineTrials
{
    private const int MostHeard = 120;

    /// <summary>A live engine is far behind the talk after that.</summary>
    private static readonly TimeSpan HearsWithin = TimeSpan.FromSeconds(20);

    /// <summary>One that reads may start a program with a large model, or queue a job.</summary>
    private static readonly TimeSpan ReadsWithin = TimeSpan.FromMinutes(2);

    public static IEnumerable<Trial> Of(KnownEngines engines) =>
        engines.All.Where(info => info is { InBrowser: false, Scripted: false }).SelectMany(info => Live(engines.Listener(info.Name)).Concat(Recordings(engines.Reader(info.Name))));

    /// <summary>In each language: each may have a server or a model of its own.</summary>
    private static IEnumerable<Trial> Live(ITranscriber? engine) => engine is null ? [] : engine.Info.Languages.Select(language =>
        new Trial(CheckKind.Live, engine.Info.Name, language, HearsWithin, async cancellation => Understood(language, await Hears(engine, language, cancellation))));

    /// <summary>In one language: it is the same program or service for all.</summary>
    private static IEnumerable<Trial> Recordings(IFileTranscriber? engine)
    {
        if (engine is null || engine.Info.Languages.IsEmpty) return [];
        var language = engine.Info.Languages.Contains("es") ? "es" : engine.Info.Languages[0];
        return [new Trial(CheckKind.Recordings, engine.Info.Name, language, ReadsWithin, async cancellation => Understood(language, await Reads(engine, language, cancellation)))];
    }

    private static async Task<string> Hears(ITranscriber engine, string language, CancellationToken cancellation)
    {
        await using var session = await engine.Open(new TranscriptionRequest(language, [], null, 0), cancellation);
        var hearing = Finals(session.Read(cancellation), cancellation);
        try
        {
            await foreach (var piece in BuiltInSpeech.In(language).Read(0, cancellation)) await session.Write(piece, cancellation);
            await session.Complete(cancellation);
        }
        catch (EngineUnavailableException)
        {
            // Whoever reads was told why.
            await hearing;
            throw;
        }
        return await hearing;
    }

    private static Task<string> Reads(IFileTranscriber engine, string language, CancellationToken cancellation)
    {
        var speech = BuiltInSpeech.In(language);
        var request = new FileRequest(Guid.NewGuid(), "check", language, [], speech.Samples, 0);
        return Finals(engine.Read(request, speech, cancellation), cancellation);
    }

    private static async Task<string> Finals(IAsyncEnumerable<Heard> lines, CancellationToken cancellation)
    {
        var heard = new List<string>();
        await foreach (var line in lines.WithCancellation(cancellation))
            if (line is { Final: true, Text.Length: > 0 }) heard.Add(line.Text);
        return string.Join(' ', heard);
    }

    private static string Understood(string language, string heard)
    {
        if (heard.Length == 0) throw new FaultException(OutsideFault.Silent);
        var shown = heard[..Math.Min(heard.Length, MostHeard)];
        var speech = BuiltInSpeech.In(language);
        return speech.Language != language || speech.IsIn(heard) ? shown : throw new FaultException(OutsideFault.Misheard, shown);
    }
}
