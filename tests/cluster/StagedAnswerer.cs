using Microsoft.Extensions.DependencyInjection;
using Portal.Asking;

namespace Portal.Tests.Cluster;

/// <summary>Somebody who writes answers, as a language model would, and does what the test says.</summary>
internal sealed class StagedAnswerer : IAnswerer
{
    private readonly TaskCompletionSource asked = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Name => "staged";

    public int? TokensPerConversation { get; init; }

    /// <summary>The first question has arrived.</summary>
    public Task Asked => asked.Task;

    public Func<Inquiry, Task<ProposedAnswer>> Does { get; set; } = _ => throw new IOException("Nobody is there.");

    public Task<ProposedAnswer> Answer(Inquiry inquiry, CancellationToken cancellation)
    {
        asked.TrySetResult();
        return Does(inquiry);
    }

    /// <summary>Before the passages, which are what is left.</summary>
    public void Into(IServiceCollection services) => services.Insert(0, ServiceDescriptor.Singleton<IAnswerer>(this));
}
