using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Portal.Conversations;
using Portal.Processing;
using Portal.Recordings;
using Portal.Tests.Support;
using Portal.Transcription;

namespace Portal.Tests.Cluster;

/// <summary>Uploads for an engine that reads recordings: all the way, and what happens when it refuses or goes away.</summary>
public sealed class FileEngineTests
{
    private static readonly Caller Operator = new(Guid.NewGuid(), Roles.Operator);

    [Fact]
    public async Task A_program_of_the_machine_reads_a_file_and_the_list_ticks_itself()
    {
        await using var cluster = await PortalCluster.Embedded(
            null,
            ("Engines:Command:Program", "pocketsphinx_continuous"), ("Engines:Command:Languages:0", "en"),
            ("Engines:Command:Arguments:0", "-infile"), ("Engines:Command:Arguments:1", "{wav}"), ("Engines:Command:Arguments:2", "-logfn"), ("Engines:Command:Arguments:3", "/dev/null"));
        Assert.Contains(await cluster.Grains.GetGrain<IEnginesGrain>(0).List(), engine => engine is { Name: "command", Live: false, Files: true });
        var person = await new Interview(cluster.Grains).Meet();
        var sound = await SpokenSound.Talk((SpokenSound.Festival, "and where do you live now", 1.5), (SpokenSound.Flite, "i live with my sister and her children", 1.5));
        var file = await new SentFile(cluster.Grains, person, sound, "command", "en").SendAll();
        await file.Is(UploadPhase.Ready);

        var view = await file.Conversation.Read(person.Caller);
        Assert.Contains(view.Segments, line => line.Text.Contains("sister", StringComparison.Ordinal));
        Assert.All(view.Segments, line => Assert.InRange(line.ToMs, line.FromMs, view.DurationMs));
        Assert.Contains(view.Checklist, item => !item.Evidence.IsDefaultOrEmpty);
        await Assert.ThrowsAsync<PortalException>(() => person.Conversation.Open(person.Caller, new OpenConversation(person.PersonId, "intake", "en", "command", ConversationOrigin.Live)));
    }

    [Fact]
    public async Task What_is_refused_waits_for_a_person_at_once_and_what_breaks_off_goes_on_where_it_was()
    {
        var reader = new MoodyReader();
        await using var cluster = await PortalCluster.Embedded(services => services.AddSingleton<IFileTranscriber>(reader), ("Processing:FirstPause", "00:00:00.010"));
        var person = await new Interview(cluster.Grains).Meet();
        var file = await new SentFile(cluster.Grains, person, new byte[20 * 32_000], MoodyReader.Name, "es").SendAll();
        Assert.Equal(MoodyReader.Sentence, (await file.Is(UploadPhase.NeedsAttention)).Problem);
        Assert.Equal(1, reader.Asked);
        Assert.Contains(await cluster.Grains.GetGrain<IFailedWorkGrain>(0).List(Operator), work => work.Id == file.Id && work.Attempts == 1);
        Assert.Equal(MoodyReader.Sentence, Assert.Single(await cluster.Grains.GetGrain<IEngineHealthGrain>(0).Read(Operator), engine => engine.Engine.Name == MoodyReader.Name).Problem);

        reader.Refuses = false;
        await cluster.Grains.GetGrain<IConversationGrain>(file.Id).Retry(person.Caller);
        await file.Is(UploadPhase.Ready);
        var view = await file.Conversation.Read(person.Caller);
        Assert.Equal(Enumerable.Range(0, MoodyReader.Lines).Select(line => $"frase {line}"), view.Segments.Select(line => line.Text));
        Assert.Equal(["A", "B"], view.Segments.Select(line => line.Voice).Distinct());
        Assert.True(reader.Asked > 3);
        Assert.All(reader.Inputs, input => Assert.Equal(reader.Inputs[0], input));
        Assert.Equal(EngineState.Working, Assert.Single(await cluster.Grains.GetGrain<IEngineHealthGrain>(0).Read(Operator), engine => engine.Engine.Name == MoodyReader.Name).State);
    }

    /// <summary>Refuses; later it breaks off a few lines farther each time.</summary>
    private sealed class MoodyReader : IFileTranscriber
    {
        public const string Name = "moody";
        public const string Sentence = "El motor no acepta este archivo. Prueba con otro.";
        public const int Lines = 9;

        public bool Refuses { get; set; } = true;

        public int Asked { get; private set; }

        public List<string> Inputs { get; } = [];

        public EngineInfo Info { get; } = new(Name, false, true, false, false, ["es"]);

        public async IAsyncEnumerable<Heard> Read(FileRequest request, IStoredSound sound, [EnumeratorCancellation] CancellationToken cancellation)
        {
            Asked++;
            if (Refuses) throw new PortalException(PortalError.Invalid, Sentence);
            Inputs.Add($"{request.RecordingId} {request.Input}");
            long samples = 0;
            await foreach (var piece in sound.Read(0, cancellation)) samples += piece.Length / 2;
            Assert.Equal(request.Samples, samples);
            for (var line = 0; line < Lines; line++)
            {
                if (line == (Asked - 1) * 3) throw new EngineUnavailableException(Name);
                yield return new("", true, $"frase {line}", line * 2_000, line * 2_000 + 1_500, line % 2 == 0 ? "A" : "B", SpeakerRole.Unknown, []);
            }
        }
    }
}
