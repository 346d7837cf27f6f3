using Orleans.Concurrency;

namespace Portal.Forms;

/// <summary>Reads one questionnaire out of the catalogue; every silo has them all, so it answers where it is asked.</summary>
[GrainType("forms"), StatelessWorker]
internal sealed class FormGrain(IFormCatalogue catalogue) : Grain, IFormGrain
{
    private string Id => this.GetPrimaryKeyString();

    public Task<Form> Latest(string language) => Task.FromResult(catalogue.Latest(Id, language) ?? throw PortalException.NotFound());

    public Task<Form> Read(int version, string language) =>
        Task.FromResult(catalogue.Find(new FormRef(Id, version, language)) ?? throw PortalException.NotFound());
}
