using Portal.Storage;

namespace Portal.Search.OpenSearch;

/// <summary>Before anything else starts: there is an index to search.</summary>
internal sealed class OpenSearchStart(OpenSearchIndexes indexes) : BeforeStart
{
    public override async Task StartingAsync(CancellationToken cancellationToken)
    {
        try
        {
            await indexes.Ensure(cancellationToken);
        }
        catch (IOException refused)
        {
            throw new InvalidOperationException($"The search index cannot be used. {refused.Message} Look at {OpenSearchOptions.Section}:Address, User, Password and Region.", refused);
        }
    }
}
