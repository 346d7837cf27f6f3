using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Portal.Hosting;

if (args is [ReindexCommand.Name, .. var settings]) return await ReindexCommand.Run(settings);
if (CheckCommand.IsIn(args)) return await CheckCommand.Run(args);

var builder = WebApplication.CreateBuilder(args);
builder.UseQuietLogs();
builder.UseSecretFiles();
builder.AddPortalSilo();
builder.Services.AddHealthChecks();

var app = builder.Build();
// The silo has joined its cluster before this port listens, so an answer means ready.
app.MapHealthChecks("/health/live");
app.MapHealthChecks("/health/ready");
app.Run();
return 0;
