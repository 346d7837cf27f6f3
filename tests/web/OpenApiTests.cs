using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Portal.Tests.Web;

public sealed class OpenApiTests
{
    [Fact]
    public async Task The_committed_document_is_the_one_the_program_makes()
    {
        await using var app = new PortalApp();
        var provider = app.Services.GetRequiredKeyedService<IOpenApiDocumentProvider>("v1");
        var document = await provider.GetOpenApiDocumentAsync();
        var made = (await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1)).ReplaceLineEndings("\n") + "\n";
        var path = Path.Combine(PortalApp.Repository, "web", "openapi.json");
        if (Environment.GetEnvironmentVariable("PORTAL_WRITE_OPENAPI") == "1")
            await File.WriteAllTextAsync(path, made);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(made), JsonNode.Parse(await File.ReadAllTextAsync(path))), "Run `make openapi` and commit web/openapi.json.");
    }
}
