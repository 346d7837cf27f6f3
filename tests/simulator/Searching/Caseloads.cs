using Portal.Search;

namespace Portal.Simulator.Searching;

/// <summary>
/// Conversations by dice, always the same for a seed: some interviewers have a few, one has a tenth of all. What will be searched is noted while they are made.
/// </summary>
internal sealed class Caseloads(int conversations, int lines)
{
    private const int Seed = 20261123;
    private const int Interviewers = 40;
    private const int MostRemembered = 200;
    private readonly List<(Guid Owner, string Line)> remembered = [];
    private readonly Guid[] owners = [.. Enumerable.Range(1, Interviewers).Select(number => new Guid(number, 0, 0, new byte[8]))];

    internal static int Owners => Interviewers;

    internal long Passages { get; private set; }

    /// <summary>All of them, one after the other.</summary>
    internal IEnumerable<(Guid Owner, Guid Interviewee, Guid Id, IReadOnlyList<Passage> Passages)> All()
    {
        var random = new Random(Seed);
        var words = new Vocabulary(random);
        Passages = 0;
        remembered.Clear();
        for (var number = 0; number < conversations; number++)
        {
            var owner = owners[(int)(Interviewers * Math.Pow(random.NextDouble(), 1.6))];
            var passages = Enumerable.Range(1, random.Next(lines / 2, lines + (lines / 2) + 1)).Select(line => new Passage(line, line * 4000, words.Line(), "es")).ToList();
            Passages += passages.Count;
            if (number % Math.Max(1, conversations / MostRemembered) == 0) remembered.Add((owner, passages[0].Text));
            yield return (owner, Id(1, number / 3), Id(2, number), passages);
        }
    }

    /// <summary>What interviewers type: a word, the beginning of one, two words, a phrase they remember, a word that everybody says.</summary>
    internal IEnumerable<(Guid Owner, string Kind, string Words)> Queries(int count)
    {
        var random = new Random(Seed + 1);
        var words = new Vocabulary(random);
        for (var number = 0; number < count; number++)
        {
            var (owner, line) = remembered[random.Next(remembered.Count)];
            var said = line.TrimEnd('.').Split(' ');
            var at = random.Next(said.Length - 2);
            yield return (number % 6) switch
            {
                0 => (owner, "word", words.Telling()),
                1 => (owner, "beginning", words.Telling()[..3]),
                2 => (owner, "two", $"{words.Telling()} {words.Telling()}"),
                3 => (owner, "phrase", $"\"{said[at]} {said[at + 1]} {said[at + 2]}\""),
                4 => (owner, "letters", words.Telling()[..2]),
                _ => (owner, "everywhere", words.Common()),
            };
        }
    }

    private static Guid Id(int kind, int number) => new(number, (short)kind, 0, new byte[8]);
}
