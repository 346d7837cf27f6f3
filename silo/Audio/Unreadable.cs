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

    public static PortalException NoFfmpeg() =>
        new(PortalError.Unavailable, "Este equipo solo puede leer grabaciones WAV. Para leer mp3, m4a, ogg, webm y mp4, quien lo administra tiene que instalar ffmpeg (en Debian o Ubuntu: sudo apt-get install ffmpeg); después, vuelve a intentarlo.");
}
