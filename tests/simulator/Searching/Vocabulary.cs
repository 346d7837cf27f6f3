namespace Portal.Simulator.Searching;

/// <summary>Spanish as it is spoken at a first interview, by dice: a few words very often, thousands of forms seldom (Zipf's law).</summary>
internal sealed class Vocabulary(Random random)
{
    private static readonly string[] Everywhere =
    [
        "que", "no", "de", "y", "la", "a", "en", "es", "el", "me", "lo", "un", "por", "con", "se", "una", "los", "para", "pero", "mi", "sí", "ya", "está", "muy", "como", "del", "las", "al",
        "porque", "cuando", "yo", "más", "eso", "también", "todo", "hay", "aquí", "tengo", "usted", "ahora", "bueno", "nada", "entonces", "estoy", "tiene", "hace", "casa", "fue", "así", "sin",
    ];

    private static readonly string[] Roots =
    [
        "trabaj", "alquil", "cocin", "limpi", "cuid", "estudi", "ayud", "pag", "cobr", "busc", "llam", "esper", "necesit", "habl", "lleg", "viaj", "enferm", "oper", "vacun", "medic", "regal",
        "empadron", "renov", "tramit", "solicit", "denunci", "separ", "cas", "divorci", "embaraz", "matricul", "aprend", "vend", "compr", "mud", "desahuci", "prest", "ahorr", "gan", "perd",
        "dorm", "com", "viv", "recib", "permit", "resid", "nacion", "famili", "herman", "hij", "niñ", "abuel", "vecin", "amig", "coleg", "escuel", "hospit", "doctor", "recet", "dolor",
        "papel", "document", "pasaport", "tarjet", "contrat", "nómin", "dinero", "deud", "banc", "factur", "luz", "agu", "gas", "habitac", "pis", "cam", "muebl", "nevera", "calefacc", "ventan",
        "barri", "ciudad", "puebl", "país", "fronter", "autobús", "tren", "camin", "distanc", "horari", "mañan", "tard", "noch", "seman", "mes", "añ", "verano", "inviern", "fiest", "iglesi",
        "abogad", "polic", "juzg", "ayunt", "oficin", "cit", "llav", "correo", "teléfon", "formulari", "curs", "idiom", "español", "catal", "inglés", "profesor", "títul", "certific", "empres", "fábric",
    ];

    private static readonly string[] Endings =
    [
        "o", "a", "os", "as", "e", "es", "ar", "er", "ir", "aba", "ado", "ada", "ados", "adas", "ando", "iendo", "é", "ó", "aron", "aré", "ía", "ida", "ido", "amos", "an", "ción", "ciones", "dor",
        "dora", "miento", "mente", "ito", "ita", "itos", "al", "ales", "ero", "era", "eros", "oso", "osa", "ista",
    ];

    /// <summary>A line of 6 to 24 words.</summary>
    internal string Line() => string.Join(' ', Enumerable.Range(0, random.Next(6, 25)).Select(_ => random.Next(100) < 55 ? Common() : Telling())) + ".";

    /// <summary>A word that everybody says all the time.</summary>
    internal string Common() => Everywhere[Rank(Everywhere.Length)];

    /// <summary>A word that says what it is about.</summary>
    internal string Telling() => Roots[Rank(Roots.Length)] + Endings[random.Next(Endings.Length)];

    // The first ones far more often than the last ones.
    private int Rank(int count) => (int)(Math.Pow(count + 1, random.NextDouble()) - 1);
}
