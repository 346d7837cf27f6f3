using System.Text.Json;

namespace Portal.Simulator.Live;

/// <summary>An interview as long as the simulation, with a question and its answer every few seconds, for the engine <c>scripted</c>.</summary>
internal static class LiveScript
{
    internal const string Name = "simulacion";

    private const int TurnMs = 1_800;
    private const int PauseMs = 400;

    private static readonly (string Asks, string Answers)[] Turns =
    [
        ("¿Tiene usted la nacionalidad española?", "No, tengo permiso de residencia."),
        ("¿Está empadronada en algún domicilio?", "Sí, estoy empadronada en casa de mi hermana."),
        ("¿Cuántas personas mayores de dieciséis años viven en casa?", "Somos tres adultos."),
        ("¿Cómo está de salud?", "De salud estoy bien, gracias a Dios."),
        ("¿El piso es de alquiler?", "De alquiler, sí, pagamos seiscientos euros al mes."),
        ("¿Tiene hijos?", "Tengo dos hijos, de cuatro y de siete años."),
        ("¿Está trabajando ahora?", "No, ahora mismo estoy en paro."),
        ("¿Recibe alguna ayuda?", "No, no recibo ninguna ayuda."),
    ];

    /// <summary>What is said in it, line by line.</summary>
    internal static IEnumerable<string> Texts(int seconds) => Lines(seconds).Select(line => line.Text);

    /// <summary>Writes it into a folder.</summary>
    internal static Task Write(string folder, int seconds) =>
        File.WriteAllTextAsync(Path.Combine(folder, $"{Name}.json"), JsonSerializer.Serialize(Lines(seconds), JsonSerializerOptions.Web));

    private static IEnumerable<Line> Lines(int seconds)
    {
        for (var (at, turn) = (500, 0); at + TurnMs < seconds * 1000; at += TurnMs + PauseMs, turn++)
        {
            var (asks, answers) = Turns[turn / 2 % Turns.Length];
            yield return turn % 2 == 0 ? new("interviewer", asks, at, at + TurnMs) : new("interviewee", answers, at, at + TurnMs);
        }
    }

    private sealed record Line(string Role, string Text, int FromMs, int ToMs);
}
