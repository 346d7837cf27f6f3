using System.Collections.Immutable;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Search;
using Portal.Web.Identity;

namespace Portal.Web.Api;

/// <summary>Search over what I may see. By POST: words that were spoken must not be in URLs.</summary>
internal static class SearchApi
{
    public static void MapSearch(this RouteGroupBuilder api) => api.MapPost("/search", Find).WithName("search").WithTags("Search");

    private static async Task<Ok<ImmutableArray<SearchHit>>> Find(SearchRequest request, ClaimsPrincipal user, IGrainFactory grains) =>
        TypedResults.Ok(await grains.GetGrain<ISearchGrain>(user.Caller().InterviewerId).Find(request.Words, request.Limit));
}

/// <summary>What to look for.</summary>
/// <param name="Words">Words, or "phrases in quotes".</param>
/// <param name="Limit">How many passages at most, 1 to 50.</param>
internal sealed record SearchRequest(string Words, int Limit = 20);
