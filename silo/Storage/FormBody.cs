using System.Text.Json;
using Portal.Forms;

namespace Portal.Storage;

/// <summary>A questionnaire as text. It holds nothing about anybody, so it is not sealed.</summary>
internal static class FormBody
{
    internal static string Of(Form form) => JsonSerializer.Serialize(form, PortalJson.Options);

    internal static Form Read(string body) => JsonSerializer.Deserialize<Form>(body, PortalJson.Options) ?? throw new JsonException("A stored form is empty.");
}
