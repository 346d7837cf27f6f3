using System.Collections.Immutable;

namespace Portal.Transcription;

/// <summary>The engines of this silo, each once, whichever ports it has: the default first, those that only play a script last.</summary>
public sealed class KnownEngines(IEnumerable<ITranscriber> listeners, IEnumerable<IFileTranscriber> readers)
{
    /// <summary>What each is and can do with all its ports.</summary>
    public ImmutableArray<EngineInfo> All { get; } =
    [
        .. listeners.Select(listener => listener.Info).Concat(readers.Select(reader => reader.Info))
            .GroupBy(info => info.Name)
            .Select(ports => ports.Aggregate((one, other) => one with { Live = one.Live || other.Live, Files = one.Files || other.Files, Languages = [.. one.Languages.Union(other.Languages)] }))
            .OrderBy(info => info.Scripted),
    ];

    /// <summary>What an engine of that name can do; null when there is none.</summary>
    public EngineInfo? Info(string name) => All.FirstOrDefault(info => info.Name == name);

    /// <summary>The engine of that name, to hear sound as it is given; null when it has no such port.</summary>
    public ITranscriber? Listener(string name) => listeners.FirstOrDefault(listener => listener.Info.Name == name);

    /// <summary>The engine of that name, to read recordings; null when it has no such port.</summary>
    public IFileTranscriber? Reader(string name) => readers.FirstOrDefault(reader => reader.Info.Name == name);
}
