using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Portal.Search;

namespace Portal.Tests.Stores.Search;

/// <summary>The index holds words in clear: what is taken out of it must be gone from the disk, too.</summary>
public sealed class RemovedWordsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("portal-removed-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_was_removed_is_in_no_file()
    {
        var (owner, conversation) = (Guid.NewGuid(), Guid.NewGuid());
        await using (var services = await Stores.Start(("DataFolder", folder)))
        {
            var index = services.GetRequiredService<ISearchIndex>();
            await index.Put(owner, Guid.NewGuid(), Guid.NewGuid(), 1, [new Passage(1, 0, "Vivo con mi hermana.", "es")]);
            await index.Put(owner, Guid.NewGuid(), conversation, 1, [new Passage(1, 0, "Desconsoladamente", "es")]);
            await index.Remove(conversation, 2);
        }

        // The last connection to a file that closes brings its log home.
        Assert.Contains("hermana", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(Path.Combine(folder, "search.db"))), StringComparison.Ordinal);
        foreach (var file in Directory.GetFiles(folder, "search.db*"))
            Assert.DoesNotContain("desconsolad", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file)), StringComparison.OrdinalIgnoreCase);
    }
}
