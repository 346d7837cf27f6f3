using System.ComponentModel;
using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using Portal.Checklists;
using Portal.Checks;
using Portal.Hosting;
using Portal.Transcription;

namespace Portal.Tests.Unit.Checks;

public sealed class OutsideFaultsTests
{
    public static TheoryData<string, Exception> Faults => new()
    {
        { "Unreachable", Engine(new WebSocketException("closed", new HttpRequestException(HttpRequestError.ConnectionError, null, new SocketException((int)SocketError.ConnectionRefused)))) },
        { "Unreachable", Engine(new IOException("cut")) },
        { "Unreachable", Engine(null) },
        { "UnknownHost", Engine(new HttpRequestException(HttpRequestError.NameResolutionError, null, new SocketException((int)SocketError.HostNotFound))) },
        { "UnknownHost", Engine(new WebSocketException("no", new SocketException((int)SocketError.HostNotFound))) },
        { "Untrusted", Engine(new HttpRequestException(HttpRequestError.SecureConnectionError)) },
        { "Slow", Engine(new TaskCanceledException(null, new TimeoutException())) },
        { "Slow", new OperationCanceledException() },
        { "KeyRefused", Engine(Status(401)) },
        { "KeyRefused", new PortalException(PortalError.Invalid, "no", Status(403)) },
        { "Unpaid", new PortalException(PortalError.Invalid, "no", Status(402)) },
        { "Misplaced", Engine(new WebSocketException("no", Status(404))) },
        { "Refused", new PortalException(PortalError.Invalid, "no", Status(400)) },
        { "Refused", new PortalException(PortalError.Invalid, "no") },
        { "Busy", Engine(Status(429)) },
        { "Failing", Engine(Status(503)) },
        { "Nonsense", Engine(Status(302)) },
        { "Nonsense", new EngineUnavailableException("x") { Fault = OutsideFault.Nonsense } },
        { "Nonsense", new ModelUnavailableException("its answer is too long", answered: true) },
        { "ProgramMissing", Engine(new Win32Exception(2)) },
        { "Inside", new InvalidOperationException() },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_was_thrown_tells_what_is_wrong(string fault, Exception thrown) => Assert.Equal(fault, OutsideFaults.Of(thrown).ToString());

    [Fact]
    public void Every_fault_has_a_sentence_of_its_own_in_every_language()
    {
        foreach (var language in ServerSentences.Languages)
        {
            var said = Enum.GetValues<OutsideFault>().Select(fault => ServerSentences.In(language, FaultSentences.Of(fault))).ToList();
            Assert.Equal(said.Count, said.Distinct().Count());
            Assert.All(said, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
        }
        Assert.All(Enum.GetValues<OutsideFault>().Select(FaultSentences.Of), spanish =>
            Assert.Equal(3, ServerSentences.Languages.Select(language => ServerSentences.In(language, spanish)).Distinct().Count()));
    }

    [Fact]
    public void A_sentence_nobody_translated_is_told_as_it_is() => Assert.Equal("Nada de eso.", ServerSentences.In("en", "Nada de eso."));

    [Theory]
    [InlineData("es", "✓ vosk (es) · 1,2 s · funciona (ha oído «vengo a pedir»)", "✗ openai, grabaciones (es) · 0,0 s · No acepta la clave.")]
    [InlineData("ca", "✓ vosk (es) · 1,2 s · funciona (ha sentit «vengo a pedir»)", "✗ openai, gravacions (es) · 0,0 s · No accepta la clau.")]
    [InlineData("en", "✓ vosk (es) · 1.2 s · works (heard “vengo a pedir”)", "✗ openai, recordings (es) · 0.0 s · It does not accept the key.")]
    public void A_result_is_one_line_in_the_operators_language(string language, string well, string wrong)
    {
        var words = CheckWords.In(language);
        Assert.Equal(well, words.Line(new CheckResult(CheckKind.Live, "vosk", "es", CheckState.Works, 1_234, "vengo a pedir", null)));
        Assert.StartsWith(wrong, words.Line(new CheckResult(CheckKind.Recordings, "openai", "es", CheckState.Fails, 0, null, FaultSentences.Of(OutsideFault.KeyRefused))), StringComparison.Ordinal);
    }

    private static EngineUnavailableException Engine(Exception? inner) => new("x", inner);

    private static HttpRequestException Status(int status) => new(null, null, (HttpStatusCode)status);
}
