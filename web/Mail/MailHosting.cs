using Microsoft.Extensions.Options;

namespace Portal.Web.Mail;

/// <summary>By mail where there is a mail server, else on the console.</summary>
internal static class MailHosting
{
    public static void AddPortalMail(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(MailOptions.Section);
        services.AddOptions<MailOptions>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<MailOptions>, MailOptionsCheck>();
        if (string.IsNullOrEmpty(section.Get<MailOptions>()?.Host))
            services.AddSingleton<IInvitationPost, PrintedInvitations>();
        else
            services.AddSingleton<IInvitationPost, MailedInvitations>();
    }
}
