using System.Text.Json;
using Portal.Privacy;

namespace Portal.Recordings;

/// <summary>What was asked for with an upload, sealed with the person's key: a file's name can tell of her.</summary>
internal static class UploadAbout
{
    private const int LongestName = 255;
    private const int LongestFingerprint = 64;

    public static BeginUpload Checked(BeginUpload request) =>
        request.Name?.Length > LongestName || request.Fingerprint?.Length > LongestFingerprint
            ? throw new PortalException(PortalError.Invalid, "El nombre del archivo es demasiado largo. Acórtalo y vuelve a subirlo.")
            : request;

    public static byte[] Seal(this PersonKey key, Guid id, BeginUpload request) =>
        key.Seal(JsonSerializer.SerializeToUtf8Bytes(request, PortalJson.Options), Purpose(id));

    public static BeginUpload Open(this PersonKey key, UploadLine line) =>
        JsonSerializer.Deserialize<BeginUpload>(key.Open(line.About, Purpose(line.Id)), PortalJson.Options) ?? throw new JsonException("An upload is about nothing.");

    private static string Purpose(Guid id) => $"upload/{id:N}/about";
}
