using Amazon.Runtime;
using Amazon.Runtime.Credentials;

namespace Portal.Hosting;

/// <summary>AWS's standard chain of keys: environment, web identity, profile (its own role, too), role of the container or the machine.</summary>
internal static class AwsChain
{
    /// <summary>The keys of this moment. It keeps those of roles and asks for new ones in time.</summary>
    public static async Task<ImmutableCredentials> Keys() => await (await DefaultAWSCredentialsIdentityResolver.GetCredentialsAsync()).GetCredentialsAsync();

    /// <summary>
    /// The same of a chain, or what <paramref name="missing"/> makes of its failure. Each link fails in its own way (no keys at all, a profile that names what is not there, a role or an
    /// endpoint that does not answer), and all of them mean that there is no key; only whoever asks giving up is something else.
    /// </summary>
    public static async Task<ImmutableCredentials> Of(Func<Task<ImmutableCredentials>> chain, Func<Exception, Exception> missing, CancellationToken cancellation)
    {
        try
        {
            return await chain().WaitAsync(cancellation);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            throw missing(e);
        }
    }
}
