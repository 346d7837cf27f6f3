using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Portal.Tests.Engines.Files;
using Portal.Tests.Engines.Transcription;
using Portal.Tests.Support;

namespace Portal.Tests.Engines.Aws;

/// <summary>
/// Amazon Transcribe without its streams, and the S3 it reads and writes, as their documentation has them and Amazon's own clients expect them. Checks the signature of each
/// request, and misbehaves at one kind of question as told.
/// </summary>
internal sealed class JobPeer : IAsyncDisposable
{
    private readonly SignatureV4 signatures = new(TranscribePeer.AccessKey, TranscribePeer.Secret);
    private readonly ConcurrentDictionary<string, int> asked = new();
    private readonly FileFaults faults;
    private readonly string at;
    private readonly LocalServer server;

    private readonly TaskCompletionSource stalled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private TaskCompletionSource change = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private JobPeer(Truth truth, FileFaults faults, string at)
    {
        (this.faults, this.at) = (faults, at);
        Service = new(truth, Store);
        server = new(Answer, limits => limits.MaxRequestBodySize = 64 << 20);
    }

    public string Address => server.Address;

    /// <summary>What lies in the bucket.</summary>
    public BucketPeer Store { get; } = new();

    /// <summary>The jobs.</summary>
    public JobService Service { get; }

    /// <summary>What no client may do, and one did.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    /// <summary>A question stays without an answer.</summary>
    public Task UntilStalled => stalled.Task;

    /// <summary>How often a kind of question was asked.</summary>
    public int Asked(string action = JobService.Begin) => asked.GetValueOrDefault(action);

    /// <summary>Until it was asked so often.</summary>
    public async Task Until(string action, int times)
    {
        for (var next = Volatile.Read(ref change).Task; Asked(action) < times; next = Volatile.Read(ref change).Task) await next;
    }

    public static async Task<JobPeer> Start(Truth truth, FileFaults? faults = null, string at = JobService.Begin)
    {
        var peer = new JobPeer(truth, faults ?? new(), at);
        await peer.server.Start();
        return peer;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var request = context.Request;
        using var sent = new MemoryStream();
        await request.Body.CopyToAsync(sent);
        var body = sent.ToArray();
        var target = request.Headers["x-amz-target"].ToString();
        var action = target.Length > 0 ? target.Split('.')[^1] : $"{CultureInfo.InvariantCulture.TextInfo.ToTitleCase(request.Method.ToLowerInvariant())}Object";
        var times = asked.AddOrUpdate(action, 1, (_, before) => before + 1);
        Interlocked.Exchange(ref change, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
        var mine = action == at ? faults.For(times) : new();
        if (mine.Stalls)
        {
            stalled.TrySetResult();
            await Stalling.Until(context.RequestAborted);
            return;
        }
        var answer = mine.Status != 0 ? Said.Wrong(mine.Status, Reason(mine.Status))
            : !Holds(request, body, target.Length > 0) ? Said.Wrong(403, target.Length > 0 ? "InvalidSignatureException" : "SignatureDoesNotMatch")
            : target.Length > 0 ? Service.Answer(action, body, action == JobService.Begin ? mine.Instead : null)
            : Store.Answer(request, body);
        if (mine.Instead is not null && action != JobService.Begin) answer = new(200, Encoding.UTF8.GetBytes(mine.Instead));
        await Write(context, answer, target.Length > 0, mine.Breaks);
    }

    private bool Holds(HttpRequest request, byte[] body, bool ofTranscribe)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(body));
        if (signatures.Check(request, hash) is not { } signed) return Complain("signature");
        if (signed.Scope.Split('/') is not [_, "eu-west-1", var service, "aws4_request"] || service != (ofTranscribe ? "transcribe" : "s3")) return Complain("scope");
        if (!ofTranscribe && request.Headers["x-amz-content-sha256"] != hash) return Complain("hash of the content");
        return request.Headers["x-amz-security-token"] == TranscribePeer.Token || Complain("token");
    }

    private bool Complain(string what)
    {
        Complaints.Enqueue(what);
        return false;
    }

    private static async Task Write(HttpContext context, Said answer, bool ofTranscribe, bool breaks)
    {
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = ofTranscribe ? "application/x-amz-json-1.1" : "application/xml";
        var body = answer.Reason is not { } reason ? answer.Body
            : Encoding.UTF8.GetBytes(ofTranscribe ? $$"""{"__type":"{{reason}}","Message":"secreto"}""" : $"<Error><Code>{reason}</Code><Message>secreto</Message></Error>");
        // The service may say it in either place, with what stands around it.
        if (ofTranscribe && answer.Reason == "ConflictException")
        {
            context.Response.Headers["x-amzn-ErrorType"] = "ConflictException:http://internal.amazon.com/coral/com.amazonaws.transcribe/";
            body = """{"Message":"secreto"}"""u8.ToArray();
        }
        if (!breaks)
        {
            context.Response.ContentLength = body.Length;
            await context.Response.Body.WriteAsync(body);
            return;
        }
        context.Response.ContentLength = body.Length * 2 + 10;
        await context.Response.Body.WriteAsync(body);
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    private static string Reason(int status) => status switch
    {
        400 => "BadRequestException",
        401 => "UnrecognizedClientException",
        403 => "AccessDeniedException",
        429 => "ThrottlingException",
        500 => "InternalFailureException",
        503 => "ServiceUnavailableException",
        _ => "ValidationException",
    };
}

/// <summary>An answer; with a name for what is wrong instead of a body.</summary>
internal sealed record Said(int Status, byte[] Body, string? Reason = null)
{
    public static Said Wrong(int status, string reason) => new(status, [], reason);
}
