namespace Portal.Audio;

/// <summary>The sentences for files that cannot be read.</summary>
internal static class Unreadable
{
    public static PortalException NotSound() =>
        new(PortalError.Unreadable, "Este archivo no es una grabación que sepamos leer. Elige un archivo de sonido: wav, mp3, m4a, ogg, webm o mp4.");

    public static PortalException Damaged() =>
        new(PortalError.Unreadable, "La grabación está dañada o incompleta y no se puede leer. Vuelve a copiarla del aparato donde se hizo y súbela otra vez.");

    public static PortalException Silent() => new(PortalError.Unreadable, "El archivo no contiene sonido. Comprueba que es la grabación que querías subir.");

    public static PortalException TooLong(TimeSpan longest) =>
        new(PortalError.Unreadable, $"La grabación dura más de {longest.TotalHours:0.#} horas. Divídela en partes y súbelas por separado.");

    public static PortalException TooSlow() =>
        new(PortalError.Unreadable, "La grabación tarda demasiado en leerse. Conviértela a mp3 o wav y súbela otra vez.");

    /// <summary>Whoever sent it can do one thing, an operator another: the screen of those who look after the machines says which program is missing.</summary>
    public static PortalException NoFfmpeg() =>
        new(PortalError.Invalid, "Aquí solo se pueden leer grabaciones WAV. Súbela en WAV o avisa a quien administra el portal.");
}
