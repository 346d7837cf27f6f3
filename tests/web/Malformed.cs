using System.Text;
using Portal.Recordings;
using Portal.Tests.Web.Access;

namespace Portal.Tests.Web;

/// <summary>Makes what is nearly right and wrong all the same.</summary>
internal static class Malformed
{
    private static readonly string[] Values =
    [
        "null", "true", "-1", "1e400", "99999999999999999999", "\"\"", "\"\\u0000\"", "\"\\ud800\"", "[]", "{}", "[[[[[[]]]]]]", "\"ñ\"", "\"" + new string('a', 5_000) + "\"",
        "\"notAKind\"", "1.5", "\"00000000-0000-0000-0000-000000000000\"",
    ];

    private static readonly string[] Ids =
    [
        "x", "%00", "%2e%2e", "..%2f..%2fetc", "00000000-0000-0000-0000-00000000000g", "1", "{}", "%F0%9F%98%80", "%ff", "-", "a%0d%0aSet-Cookie:x", "'; drop table fact; --",
    ];

    private static readonly Probe[] WithBody = [.. Probes.All.Where(probe => probe.Body is not null && probe.Target != Target.Open)];
    private static readonly Probe[] WithId = [.. Probes.All.Where(probe => probe.Target is Target.Interviewee or Target.Conversation or Target.Upload or Target.Notification)];

    public static HttpContent Json(string text) => new StringContent(text, Encoding.UTF8, "application/json");

    public static HttpRequestMessage Request(Random random, Guid person, Guid talk) => random.Next(5) switch
    {
        0 => Pick(random, WithId).Ask(Pick(random, Ids)),
        1 => Frames(random, talk),
        2 => new HttpRequestMessage(HttpMethod.Put, $"/api/uploads/{Guid.NewGuid()}/bytes?offset={Pick(random, ["-1", "0", "x", "", "9223372036854775808", "5"])}") { Content = Person.Bytes(Noise(random, 3_000)) },
        _ => Body(random, person, talk),
    };

    public static byte[] Frame(Random random)
    {
        var frame = Noise(random, 200);
        if (frame.Length > 0)
            frame[0] = (byte)random.Next(2, 256); // Neither sound nor a gap …
        if (frame is [FrameBatch.PcmOfTwo, _, ..])
            frame[1] = (byte)random.Next(2, 256); // … and of two microphones never as many blocks as it says.
        return frame;
    }

    private static HttpRequestMessage Body(Random random, Guid person, Guid talk)
    {
        var probe = Pick(random, WithBody);
        var request = probe.Ask((probe.Target == Target.Conversation ? talk : person).ToString());
        request.Content = Json(Spoilt(random, probe.Body!(person.ToString())));
        return request;
    }

    private static HttpRequestMessage Frames(Random random, Guid talk)
    {
        using var body = new MemoryStream();
        for (var i = random.Next(0, 80); i > 0; i--)
            body.Write(random.Next(4) == 0 ? Noise(random, 40) : Person.Framed(Frame(random)));
        var query = $"epoch={Pick(random, ["1", "-1", "x", "9999999999999999999"])}&firstSeq={Pick(random, ["0", "-7", "y"])}";
        return new HttpRequestMessage(HttpMethod.Put, $"/api/conversations/{talk}/frames?{query}") { Content = Person.Bytes(body.ToArray()) };
    }

    /// <summary>JSON that was right before something happened to it.</summary>
    private static string Spoilt(Random random, string json)
    {
        switch (random.Next(4))
        {
            case 0:
                return json[..random.Next(json.Length)];
            case 1:
                var letters = json.ToCharArray();
                for (var i = 0; i < 3; i++)
                    letters[random.Next(letters.Length)] = (char)random.Next(1, 300);
                return new string(letters);
            case 2:
                return Pick(random, Values);
            default:
                var colons = Enumerable.Range(0, json.Length).Where(i => json[i] == ':').ToArray();
                var at = Pick(random, colons) + 1;
                var end = json.IndexOfAny([',', '}'], at);
                return string.Concat(json.AsSpan(0, at), Pick(random, Values), json.AsSpan(end));
        }
    }

    private static byte[] Noise(Random random, int atMost)
    {
        var noise = new byte[random.Next(0, atMost)];
        random.NextBytes(noise);
        return noise;
    }

    private static T Pick<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
