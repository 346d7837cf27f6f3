using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Portal.Conversations;
using Portal.Web.Hubs;

namespace Portal.Web.Api;

/// <summary>The document the client's types are generated from.</summary>
internal static class OpenApiDocument
{
    /// <summary>What travels over the hub only, and which the client needs the types of all the same.</summary>
    private static readonly Type[] HubTypes =
    [
        typeof(ConversationFact), typeof(WireOpen), typeof(WireConversation), typeof(WireMark), typeof(WireOffTheRecord), typeof(WireHeard), typeof(WireUpdate),
        typeof(WireAttachment), typeof(WireAppend), typeof(WireStop), typeof(WireChange),
    ];

    public static void AddPortalOpenApi(this IServiceCollection services) => services.AddOpenApi(options =>
    {
        options.AddDocumentTransformer(async (document, context, cancellation) =>
        {
            document.Info = new OpenApiInfo { Title = "Portal de conversaciones", Version = "v1" };
            document.Servers = [];
            foreach (var type in HubTypes)
                document.AddComponent(type.Name, await context.GetOrCreateSchemaAsync(type, null, cancellation));
        });
        // Of a set of flags the document would only say that it is text.
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (context.JsonTypeInfo.Type == typeof(Roles))
                schema.Enum = [.. Enum.GetNames<Roles>().Select(name => JsonValue.Create(JsonNamingPolicy.CamelCase.ConvertName(name)))];
            return Task.CompletedTask;
        });
        // Null is never written, so what may be null may be absent.
        options.AddSchemaTransformer((schema, _, _) =>
        {
            foreach (var (name, property) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
                if (MayBeNull(property))
                    schema.Required?.Remove(name);
            return Task.CompletedTask;
        });
    });

    private static bool MayBeNull(IOpenApiSchema schema) =>
        schema.Type?.HasFlag(JsonSchemaType.Null) == true || schema.OneOf?.Any(one => one.Type == JsonSchemaType.Null) == true;
}
