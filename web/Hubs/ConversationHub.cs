using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using Portal.Conversations;
using Portal.Web.Identity;

namespace Portal.Web.Hubs;

/// <summary>
/// The live way in and out: sound, marks and words in; facts out. The server calls <c>changed</c> when something of the interviewer changed.
/// </summary>
[Authorize(IdentityHosting.Interviewers)]
internal sealed class ConversationHub(IGrainFactory grains, ChangeFeed changes) : Hub
{
    private Caller Caller => Context.User!.Caller();

    public async Task<WireConversation> Open(string conversationId, WireOpen request) =>
        (await Conversation(conversationId).Open(Caller, request.ToGrain())).ToWire();

    public async Task<WireAttachment> Attach(string conversationId) => (await Conversation(conversationId).Attach(Caller)).ToWire();

    public async Task<WireAppend> Append(string conversationId, long epoch, long firstSeq, byte[][] frames) =>
        (await Conversation(conversationId).Append(Caller, epoch, FrameRules.Checked(epoch, firstSeq, frames))).ToWire();

    public async Task<WireStop> Stop(string conversationId, long epoch, long finalSeq, long totalSamples) =>
        (await Conversation(conversationId).Stop(Caller, epoch, finalSeq, totalSamples)).ToWire();

    public Task Hear(string conversationId, WireHeard heard) => Conversation(conversationId).Hear(Caller, heard.ToGrain());

    public Task Mark(string conversationId, WireMark mark) => Conversation(conversationId).Mark(Caller, mark.ToGrain());

    public Task OffTheRecord(string conversationId, WireOffTheRecord wish) => Conversation(conversationId).OffTheRecord(Caller, wish.ToGrain());

    public async IAsyncEnumerable<WireUpdate> Follow(string conversationId, long afterVersion, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var update in Conversation(conversationId).Follow(Caller, afterVersion).WithCancellation(cancellation))
            yield return update.ToWire();
    }

    public override async Task OnConnectedAsync()
    {
        await changes.Begin(Context, Clients.Caller);
        await base.OnConnectedAsync();
    }

    public override async Task OnDisconnectedAsync(Exception? exception)
    {
        await changes.End(Context);
        await base.OnDisconnectedAsync(exception);
    }

    private IConversationGrain Conversation(string conversationId) => grains.GetGrain<IConversationGrain>(Wire.Id(conversationId));
}
