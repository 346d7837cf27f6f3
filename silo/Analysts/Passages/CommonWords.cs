using Portal.Search;

namespace Portal.Analysts.Passages;

/// <summary>Words that any question has and that say nothing of what it is about, by language and without accents: "son" means something only in English.</summary>
internal static class CommonWords
{
    private static readonly Dictionary<string, HashSet<string>> ByLanguage = new()
    {
        ["es"] = Set("""
            a al algo alguien algun alguna alguno algunas algunos ahora ante antes aqui asi aun aunque cada como con contra cual cuales cuando cuanta cuantas cuanto cuantos cuenta
            cuentan cuenteme dado de del desde despues dice dicen dicho dijeron dijo donde durante e el ella ellas ello ellos en entonces entre era eran eres es esa esas ese eso
            esos esta estaba estaban estado estan estar estas este esto estos estoy fue fueron ha haber habia habla hablado hablo hacen hace hacer hacia han has hasta hay
            he hemos hizo igual la las le les lo los mas me mencionado menciono mi mis mismo muy ni no nos nosotros nuestra nuestro o os otra otras otro otros para pero persona
            poco por porque pregunta puede pueden puedo pues que quien quienes saber sabe se sea segun ser si sido sin sobre sois solo somos son soy su sus suya suyo tal tambien
            tampoco tan tanto te tema tener tenia tengo tiene tienen toda todas todo todos tu tus un una unas uno unos usted ustedes va vale vamos van ver vez y ya yo
            """),
        ["ca"] = Set("""
            a al algu alguna algun alguns algunes allo als amb aquell aquella aquest aquesta aquests aquestes aqui aixi aixo ara abans cada cap com contra d de del dels des despres
            diu diuen dit dir durant e el ell ella elles ells els em en encara ens entre era eren es esta estan estar estava et fa fan fer fet fins ha han has havia hem hi ho i
            igual ja jo l la les li llavors lo m ma me menys mes meu meva mi molt n na ne ni no nosaltres nostra nostre o on parla parlat pel pels per perque pero persona poc
            pot poden potser pregunta qual quals quan quant quanta quants quantes que qui quin quina quins quines res s sa saber sap se segons sense ser seu seva si sobre soc
            son sota t tambe tampoc tan te tema tenen tenia tinc tot tota tothom tots u un una unes uns us va vaig van vegada veure vol vos voste vostes
            """),
        ["en"] = Set("""
            a about after all also am an and any anybody anyone anything are as at be because been before being but by can could d did do does doing done for from get got had has
            have having he her here hers him his how i if in into is it its just know ll m many may me mention mentioned might more most much my no nor not now of on one only or
            other our out own person question re s said same say says she should so some somebody someone something such t talk talked talks tell tells than that the their theirs
            them then there these they this those to told too topic up us ve very was we were what when where which who whom whose why will with would you your
            """),
    };

    /// <summary>The language a text seems to be in: that of most of its common words; where that does not tell, the one given.</summary>
    internal static string LanguageOf(IReadOnlyList<Word> words, string otherwise) => ByLanguage.Keys
        .OrderByDescending(language => words.Count(word => Has(word, language)))
        .ThenBy(language => language == otherwise ? 0 : 1)
        .First();

    internal static bool Has(Word word, string language) => ByLanguage.TryGetValue(language, out var common) && common.Contains(word.Plain);

    private static HashSet<string> Set(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
