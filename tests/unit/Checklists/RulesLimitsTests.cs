using CsCheck;
using Portal.Checklists;
using Portal.Conversations;

namespace Portal.Tests.Unit.Checklists;

/// <summary>Whatever is heard, the rules neither fail nor point outside the text, and a long talk costs no more a line than a short one.</summary>
public sealed class RulesLimitsTests
{
    private static readonly string[] Words =
    [
        "sí", "no", "nacionalidad", "tengo", "¿", "?", ".", ",", "…", "...", "empadronada", "mi hermana", "debo", "dos meses", "alquiler", "1.300", "euros", "mil", "y",
        "treinta", "😀", "l·l", "e\u0301", "\u0301", "ﬁ", "İ", "ß", "\0", "\uD83D", "nooooo", "salud", "cómo", "fumo", "vivo", "en", "casa", "«", "»", "—", "#q1", "\n", "tiene usted",
    ];

    private static readonly Gen<string> Text = Gen.OneOf(
        Gen.String[Gen.Char, 0, 60],
        Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 30].Select(words => string.Join(' ', words)));

    private static readonly Gen<Segment> AnySegment = Gen.Select(Gen.Enum<SpeakerRole>(), Text, (role, text) => new Segment(0, null, role, text, 0, 1_000, []));

    [Fact]
    public void Any_words_are_heard_without_failing_and_every_span_lies_within_its_segment() => AnySegment.Array[1, 9].Sample(heard =>
    {
        var segments = heard.Select((segment, i) => segment with { Id = i + 1 }).ToArray();
        var changes = Hearsay.Rules.Read(new(Hearsay.Spanish, new Dictionary<string, ChecklistItem>(), null, segments[..^1], segments[^1..]), default).Result;
        foreach (var span in changes.OfType<Answered>().SelectMany(answered => answered.Spans))
        {
            var text = segments[span.SegmentId - 1].Text;
            Assert.InRange(span.Start, 0, text.Length - 1);
            Assert.InRange(span.Length, 1, text.Length - span.Start);
        }
    }, iter: 600);

    [Fact]
    public async Task Numbers_too_large_to_count_are_heard_all_the_same()
    {
        await Hearsay.After("E: ¿Mayores de dieciséis?", "U: " + string.Join(' ', Enumerable.Repeat("mil", 60)));
        await Hearsay.After("E: ¿Mayores de dieciséis?", "U: " + new string('9', 400));
    }

    [Fact]
    public async Task The_thousandth_line_costs_what_the_twentieth_did()
    {
        string[] lines = ["E: ¿Cómo dice que se llama su perro?", "U: Se llama Trasto, lo recogí de la calle el año pasado."];
        var talk = Enumerable.Range(1, 1_000)
            .Select(id => new Segment(id, null, id % 2 == 1 ? SpeakerRole.Interviewer : SpeakerRole.Interviewee, lines[(id + 1) % 2][3..], id, id + 1, []))
            .ToArray();
        await Work(talk, 20);

        var (early, late) = (await Work(talk, 20), await Work(talk, 1_000));

        Assert.InRange(late, early / 2, early * 2);
    }

    // Bytes allocated: unlike time, the same on any machine.
    private static async Task<long> Work(Segment[] talk, int line)
    {
        var reading = new ChecklistReading(Hearsay.Spanish, new Dictionary<string, ChecklistItem>(), null, talk[(line - 9)..(line - 1)], [talk[line - 1]]);
        var before = GC.GetAllocatedBytesForCurrentThread();
        await Hearsay.Rules.Read(reading, default);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
