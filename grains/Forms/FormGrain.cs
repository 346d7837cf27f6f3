using System.Collections.Immutable;
using Orleans.Concurrency;

namespace Portal.Forms;

/// <summary>Reads one questionnaire out of the library; every silo has one, so it answers where it is asked.</summary>
[GrainType("forms"), StatelessWorker]
internal sealed class FormGrain(FormLibrary library) : Grain, IFormGrain
{
    private string Id => this.GetPrimaryKeyString();

    public async Task<Form> Latest(string language) => await library.Latest(Id, language) ?? throw PortalException.NotFound();

    public async Task<Form> Read(int version, string language) =>
        await library.Find(new FormRef(Id, version, language)) ?? throw PortalException.NotFound();

    public async Task<ImmutableArray<FormerQuestion>> Former(ImmutableArray<string> questionIds, string language)
    {
        var wanted = questionIds.ToHashSet();
        var found = ImmutableArray.CreateBuilder<FormerQuestion>();
        foreach (var version in await library.Versions(Id, language))
        {
            if (wanted.Count == 0) break;
            if (await library.Find(version) is not { } form) continue;
            foreach (var scope in form.Scopes)
                foreach (var question in scope.Questions.Where(question => wanted.Remove(question.Id)))
                    found.Add(new FormerQuestion(scope.Title, question));
        }
        return found.ToImmutable();
    }
}
