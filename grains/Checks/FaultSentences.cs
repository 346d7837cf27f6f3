namespace Portal.Checks;

/// <summary>A fault in one sentence for those who look after the machines: what is wrong and what to look at. Who it is about stands beside it.</summary>
public static class FaultSentences
{
    /// <summary>The sentence, in Spanish: its name in the catalogues of the other languages.</summary>
    public static string Of(OutsideFault fault) => fault switch
    {
        OutsideFault.Unreachable => "No se puede hablar con él. Comprueba que está encendido y que la red llega hasta él.",
        OutsideFault.UnknownHost => "Nadie en la red conoce su dirección. Comprueba la dirección y la región que hay en los ajustes.",
        OutsideFault.Untrusted => "Su certificado no es de fiar. Comprueba la dirección y que el certificado no ha caducado.",
        OutsideFault.KeyRefused => "No acepta la clave. Comprueba que es la suya, que no ha caducado y que tiene permiso para esto.",
        OutsideFault.KeyMissing => "No hay ninguna clave que darle. Comprueba las variables de entorno, el perfil o el permiso de la máquina.",
        OutsideFault.Unpaid => "Su cuenta no tiene saldo. Avisa a quien la paga.",
        OutsideFault.Misplaced => "En esa dirección no está lo que se busca. Comprueba la dirección, la región y el modelo que hay en los ajustes.",
        OutsideFault.Refused => "No acepta lo que se le pide. Comprueba el modelo, el idioma y la región que hay en los ajustes.",
        OutsideFault.Busy => "Tiene demasiado trabajo o su cuenta ha llegado a un límite. Prueba otra vez dentro de un rato.",
        OutsideFault.Failing => "Contesta que ha fallado. Prueba otra vez dentro de un rato y, si sigue igual, mira cómo está ese servicio.",
        OutsideFault.Slow => "No contesta a tiempo. Comprueba que su máquina no está desbordada y que la red llega hasta ella.",
        OutsideFault.Resting => "Ha fallado varias veces seguidas y se le deja descansar. Prueba otra vez dentro de un minuto.",
        OutsideFault.ProgramMissing => "No se encuentra el programa. Comprueba que está instalado y el nombre que hay en los ajustes.",
        OutsideFault.ProgramFailed => "El programa termina con un error. Pruébalo a mano con una grabación para ver de qué se queja.",
        OutsideFault.Nonsense => "Contesta algo que no se entiende. Comprueba que en esa dirección está de verdad ese servicio.",
        OutsideFault.Silent => "Contesta, pero no ha oído nada en dos segundos de voz clara. Comprueba que su modelo es de ese idioma.",
        OutsideFault.Misheard => "Oye, pero no ha entendido ni una palabra. Comprueba que su modelo es de ese idioma.",
        OutsideFault.Clueless => "Contesta, pero no encuentra lo que dice una frase sencilla. Prueba con otro modelo.",
        OutsideFault.Garbled => "Lo que devuelve no es lo que se guardó. No lo uses hasta saber por qué.",
        _ => "Ha fallado por dentro. El registro del servidor dice cuándo y de qué manera.",
    };
}
