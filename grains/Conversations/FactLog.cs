using System.Text.Json;
using Portal.Privacy;

namespace Portal.Conversations;

/// <summary>The facts of conversations, sealed with the person's key on their way to the store and opened on their way back.</summary>
public sealed class FactLog(IFactStore store, IKeyring keyring)
{
    /// <summary>Appends facts durably; false, having written nothing, when the conversation is not at <paramref name="expectedVersion"/>.</summary>
    public async Task<bool> Append(ConversationHead head, long expectedVersion, IReadOnlyList<RecordedFact> facts)
    {
        var key = await keyring.Get(head.IntervieweeId);
        return await store.Append(head, expectedVersion, Rows(key, head.ConversationId, facts));
    }

    /// <summary>Writes over the facts before a version what <paramref name="change"/> makes of them: only for what a person does not want kept. Repeatable.</summary>
    public async Task Rewrite(Guid intervieweeId, Guid conversationId, long before, Func<ConversationFact, ConversationFact> change)
    {
        var changed = (await Read(conversationId, 0))
            .TakeWhile(stored => stored.Version < before)
            .Select(stored => (Stored: stored, Fact: change(stored.Fact)))
            .Where(fact => !ReferenceEquals(fact.Fact, fact.Stored.Fact))
            .Select(fact => fact.Stored with { Fact = fact.Fact });
        await store.Rewrite(conversationId, Rows(await keyring.Get(intervieweeId), conversationId, changed));
    }

    /// <summary>The facts after a version, in order; none when there is no such conversation.</summary>
    public async Task<IReadOnlyList<RecordedFact>> Read(Guid conversationId, long afterVersion)
    {
        if (await store.Head(conversationId) is not { } head) return [];
        var key = await keyring.Get(head.IntervieweeId);
        var rows = await store.Read(conversationId, afterVersion);
        return [.. rows.Select(row => new RecordedFact(row.Version, row.At, FromJson(key.Open(row.Body, Purpose(conversationId, row.Version)))))];
    }

    private static List<FactRow> Rows(PersonKey key, Guid conversationId, IEnumerable<RecordedFact> facts) =>
        [.. facts.Select(fact => new FactRow(fact.Version, fact.Fact.GetType().Name, key.Seal(ToJson(fact.Fact), Purpose(conversationId, fact.Version)), fact.At))];

    private static string Purpose(Guid conversationId, long version) => $"fact/{conversationId:N}/{version}";

    private static byte[] ToJson(ConversationFact fact) => JsonSerializer.SerializeToUtf8Bytes(fact, PortalJson.Options);

    private static ConversationFact FromJson(byte[] json) =>
        JsonSerializer.Deserialize<ConversationFact>(json, PortalJson.Options) ?? throw new JsonException("A stored fact is empty.");
}
