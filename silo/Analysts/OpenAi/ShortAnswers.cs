using Portal.Checklists;

namespace Portal.Analysts.OpenAi;

/// <summary>No more of an answer is read than one can have: a server that has lost its mind does not fill the silo's memory.</summary>
internal sealed class ShortAnswers(int mostBytes) : DelegatingHandler(new SocketsHttpHandler
{
    // What comes back is an answer, never a way to somewhere else.
    AllowAutoRedirect = false,
    UseCookies = false,
    PooledConnectionLifetime = TimeSpan.FromMinutes(5),
})
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(mostBytes, cancellationToken);
            return response;
        }
        catch (HttpRequestException exception)
        {
            response.Dispose();
            throw exception.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded ? new ModelUnavailableException("its answer is too long", answered: true) : exception;
        }
    }
}
