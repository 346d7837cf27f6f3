using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Portal.Transcribers.Aws.Vocabularies;

/// <summary>Names a vocabulary: <c>GetVocabulary</c>.</summary>
internal sealed record VocabularyNamed(string VocabularyName);

/// <summary><c>CreateVocabulary</c>: https://docs.aws.amazon.com/transcribe/latest/APIReference/API_CreateVocabulary.html.</summary>
internal sealed record VocabularyWanted(string VocabularyName, string LanguageCode, ImmutableArray<string> Phrases);

/// <summary>How far it is: <c>PENDING</c>, <c>READY</c> or <c>FAILED</c>.</summary>
internal sealed record VocabularyAnswer(string? VocabularyState);

[JsonSerializable(typeof(VocabularyNamed))]
[JsonSerializable(typeof(VocabularyWanted))]
[JsonSerializable(typeof(VocabularyAnswer))]
internal sealed partial class VocabularyJson : JsonSerializerContext;
