using Portal.Hosting;
using Portal.Web.Api;
using Portal.Web.Errors;
using Portal.Web.Hosting;
using Portal.Web.Hubs;
using Portal.Web.Identity;
using Portal.Web.Mail;

if (CheckCommand.IsIn(args)) return await CheckCommand.Run(args);

var builder = WebApplication.CreateBuilder(args);

builder.UseQuietLogs();
builder.UseSecretFiles();
builder.AddPortalCluster();
builder.UsePortalAddress();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddPortalJson();
builder.Services.AddPortalProblems();
builder.Services.AddPortalIdentity();
builder.Services.AddPortalHub();
builder.Services.AddPortalOpenApi();
builder.Services.AddPortalMail(builder.Configuration);
builder.Services.AddStaticCompression();
builder.Services.AddHostedService<FirstStart>();

var app = builder.Build();

app.UsePortalProblems();
app.UsePortalSecurityHeaders();
if (!app.Environment.IsDevelopment())
    app.UseHsts();
app.UseSameOrigin();
app.UseResponseCompression();
app.UseDefaultFiles();
app.UseStaticFiles();
app.UseRouting();
app.UseRateLimiter();
app.UseAuthentication();
app.UseAuthorization();

app.MapHealth();
app.MapPortalApi();
app.MapPortalHub();
app.MapOpenApi();
app.MapOperations();
app.MapPages();

await app.RunAsync();
return 0;
