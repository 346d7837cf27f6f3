using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Portal.Tests.Engines.Transcription;

namespace Portal.Tests.Engines.Aws;

/// <summary>
/// AWS's real chain of keys, in a process of its own (<c>check engines</c>) whose environment is the test's: whichever link has the keys, the stream is signed with them, and a link that fails is
/// a key that is missing, in a sentence.
/// </summary>
public sealed class AwsChainTests : IAsyncLifetime
{
    private const string Missing = "No hay ninguna clave que darle.";
    private const string Role = "arn:aws:iam::123456789012:role/portal";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portal-chain-");
    private readonly ConcurrentQueue<string> asked = new();
    private readonly WebApplication giver;

    /// <summary>Gives keys as the endpoint of a container and as the security token service do.</summary>
    public AwsChainTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        giver = builder.Build();
        giver.MapGet("/keys", (HttpRequest request) =>
        {
            asked.Enqueue($"container {request.Headers.Authorization}");
            return Results.Text($$"""{"AccessKeyId":"{{TranscribePeer.AccessKey}}","SecretAccessKey":"{{TranscribePeer.Secret}}","Token":"{{TranscribePeer.Token}}","Expiration":"{{Later}}"}""", "application/json");
        });
        giver.MapPost("/", async (HttpRequest request) =>
        {
            var action = (await request.ReadFormAsync())["Action"].ToString();
            asked.Enqueue(action);
            return Results.Text(
                $"""
                <{action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><{action}Result><Credentials><AccessKeyId>{TranscribePeer.AccessKey}</AccessKeyId>
                <SecretAccessKey>{TranscribePeer.Secret}</SecretAccessKey><SessionToken>{TranscribePeer.Token}</SessionToken><Expiration>{Later}</Expiration></Credentials>
                <AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/portal/s</Arn><AssumedRoleId>A:s</AssumedRoleId></AssumedRoleUser></{action}Result>
                <ResponseMetadata><RequestId>1</RequestId></ResponseMetadata></{action}Response>
                """, "text/xml");
        });
    }

    public Task InitializeAsync() => giver.StartAsync();

    public async Task DisposeAsync()
    {
        await giver.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("environment", null)]
    [InlineData("profile", null)]
    [InlineData("role", "AssumeRole")]
    [InlineData("web identity", "AssumeRoleWithWebIdentity")]
    [InlineData("container", "container un-permiso")]
    public async Task Whichever_link_has_the_keys_the_stream_is_signed_with_them(string link, string? question)
    {
        await using var peer = await TranscribePeer.Start(Truth.Random(1, 1));
        var said = await Check(peer, Environment(link, giver.Urls.First()));
        Assert.DoesNotContain(Missing, said, StringComparison.Ordinal);
        Assert.True(peer.SignedEvents > 0, said);
        Assert.DoesNotContain("request signature", peer.Complaints);
        Assert.DoesNotContain("event signature", peer.Complaints);
        Assert.All(asked, one => Assert.Equal(question, one));
        Assert.Equal(question is null, asked.IsEmpty);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("role")]
    [InlineData("web identity")]
    [InlineData("container")]
    public async Task A_link_that_fails_is_a_key_that_is_missing(string link)
    {
        await using var peer = await TranscribePeer.Start(Truth.Random(1, 1));
        var said = await Check(peer, Environment(link, "http://127.0.0.1:9"));
        Assert.Contains(Missing, said, StringComparison.Ordinal);
        Assert.Equal(0, peer.Connections);
    }

    private static string Later => DateTimeOffset.UtcNow.AddHours(1).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private Dictionary<string, string> Environment(string link, string giver)
    {
        var keys = new Dictionary<string, string>();
        switch (link)
        {
            case "environment":
                (keys["AWS_ACCESS_KEY_ID"], keys["AWS_SECRET_ACCESS_KEY"], keys["AWS_SESSION_TOKEN"]) = (TranscribePeer.AccessKey, TranscribePeer.Secret, TranscribePeer.Token);
                break;
            case "profile":
                keys["AWS_SHARED_CREDENTIALS_FILE"] = Written("credentials", $"[default]\naws_access_key_id={TranscribePeer.AccessKey}\naws_secret_access_key={TranscribePeer.Secret}\naws_session_token={TranscribePeer.Token}\n");
                break;
            case "role":
                keys["AWS_SHARED_CREDENTIALS_FILE"] = Written("credentials", "[base]\naws_access_key_id=AKIDBASE\naws_secret_access_key=base\n");
                keys["AWS_CONFIG_FILE"] = Written("config", $"[profile portal]\nrole_arn={Role}\nsource_profile=base\nregion=eu-west-1\n");
                keys["AWS_PROFILE"] = "portal";
                break;
            case "web identity":
                (keys["AWS_ROLE_ARN"], keys["AWS_ROLE_SESSION_NAME"], keys["AWS_WEB_IDENTITY_TOKEN_FILE"]) = (Role, "portal", Written("token", "un-testigo"));
                break;
            case "container":
                (keys["AWS_CONTAINER_CREDENTIALS_FULL_URI"], keys["AWS_CONTAINER_AUTHORIZATION_TOKEN"]) = ($"{giver}/keys", "un-permiso");
                break;
        }
        keys["AWS_ENDPOINT_URL_STS"] = giver;
        return keys;
    }

    private string Written(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    private async Task<string> Check(TranscribePeer peer, Dictionary<string, string> keys)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { Path.Combine(AppContext.BaseDirectory, "Portal.Silo.dll"), "check", "engines", "--language=es", $"--Storage:DataFolder={folder.FullName}", "--Engines:Aws:Region=eu-west-1", $"--Engines:Aws:StreamingAddress={peer.Address}", "--Engines:Aws:FormVocabulary=false" })
            start.ArgumentList.Add(argument);
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("AWS_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        foreach (var (name, value) in keys) start.Environment[name] = value;
        // Nothing of the machine's own, and nobody outside.
        (start.Environment["HOME"], start.Environment["AWS_EC2_METADATA_DISABLED"], start.Environment["AWS_REGION"], start.Environment["HTTPS_PROXY"]) = (folder.FullName, "true", "eu-west-1", "http://127.0.0.1:9");
        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        try
        {
            var (said, complained) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
            await process.WaitForExitAsync(patience.Token);
            return $"{await said}\n{await complained}";
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
