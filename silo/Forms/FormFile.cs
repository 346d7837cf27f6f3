using System.Collections.Immutable;

namespace Portal.Forms;

/// <summary>A questionnaire as it stands in <c>&lt;id&gt;.&lt;language&gt;.json</c>. Only id and text of a question are required.</summary>
internal sealed record FormFile
{
    public required string Id { get; init; }

    public required int Version { get; init; }

    public required string Locale { get; init; }

    public required string Title { get; init; }

    public required ScopeFile[] Scopes { get; init; }

    public Form ToForm() => new(Id, Version, Locale, Title, [.. Scopes.Select(scope => scope.ToScope())]);
}

/// <summary>A chapter as it stands in the file.</summary>
internal sealed record ScopeFile
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? Topic { get; init; }

    public required QuestionFile[] Questions { get; init; }

    public Scope ToScope() => new(Id, Title, [.. Questions.Select(question => question.ToQuestion())]) { Topic = Topic };
}

/// <summary>A question as it stands in the file.</summary>
internal sealed record QuestionFile
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    public string? Label { get; init; }

    public string? Spoken { get; init; }

    public AnswerType Type { get; init; } = AnswerType.Text;

    public AnswerSubject About { get; init; } = AnswerSubject.Anyone;

    public bool Sensitive { get; init; }

    public bool Mandatory { get; init; }

    public ImmutableArray<string> Options { get; init; } = [];

    public ReadBack? ReadBack { get; init; }

    public Condition? SkipWhen { get; init; }

    public Position? NotBefore { get; init; }

    public bool ByHandOnly { get; init; }

    public ImmutableArray<string> Asks { get; init; } = [];

    public ImmutableArray<string> Opens { get; init; } = [];

    public ImmutableArray<string> Answers { get; init; } = [];

    public ImmutableArray<string> Replies { get; init; } = [];

    public ImmutableArray<string> Never { get; init; } = [];

    public Question ToQuestion() =>
        new(Id, Text, Label ?? Text, Spoken ?? Text, Type, Sensitive, new(Asks, Opens, Answers, Replies, Never, About))
        {
            Options = Options,
            Mandatory = Mandatory,
            ReadBack = ReadBack,
            SkipWhen = SkipWhen,
            NotBefore = NotBefore,
            ByHandOnly = ByHandOnly,
        };
}
