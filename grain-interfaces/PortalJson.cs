using System.Text.Json;
using System.Text.Json.Serialization;

namespace Portal;

/// <summary>The one JSON dialect of the system: REST, the hub's facts and storage all speak it.</summary>
public static class PortalJson
{
    /// <summary>camelCase names, enums as camelCase strings, nothing written for null.</summary>
    public static JsonSerializerOptions Options { get; } = Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>Gives other options the same dialect.</summary>
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        return options;
    }
}
