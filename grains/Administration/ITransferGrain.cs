namespace Portal.Administration;

/// <summary>Hands one interviewer's people to another. Key: whose they were.</summary>
[Alias("portal.transfer")]
internal interface ITransferGrain : IGrainWithGuidKey
{
    /// <summary>Begins that transfer, or goes on with it; answers how far it has come. Repeatable by its id.</summary>
    [Alias("go-on")]
    Task<TransferProgress> GoOn(OrderedTransfer ordered);
}
