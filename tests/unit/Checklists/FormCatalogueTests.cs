using Portal.Forms;

namespace Portal.Tests.Unit.Checklists;

public sealed class FormCatalogueTests
{
    [Fact]
    public void The_intake_form_is_there_in_three_languages_with_the_same_questions()
    {
        var forms = new[] { "es", "ca", "en" }.Select(language => Hearsay.Forms.Latest("intake", language)!).ToArray();

        Assert.All(forms, form => Assert.Equal(Enumerable.Range(1, 16).Select(n => $"q{n}"), form.Questions().Select(question => question.Id)));
        Assert.Single(forms.Select(Shape).Distinct());
        Assert.Same(forms[0], Hearsay.Forms.Find(new("intake", 1, "es")));
        Assert.Null(Hearsay.Forms.Find(new("intake", 2, "es")));
        Assert.Null(Hearsay.Forms.Latest("intake", "fr"));
    }

    [Theory]
    [InlineData("visita.es.json", """{"id":"visita","version":1,"locale":"es","title":"Visita","scopes":[]}""", "visita.es.json: scopes: has no question")]
    [InlineData("visita.es.json", """{"id":"otra","version":1,"locale":"es","title":"Visita","scopes":[]}""", "visita.es.json: id, locale: the file should be called otra.es.json")]
    [InlineData("visita.fr.json", """{"id":"visita","version":1,"locale":"fr","title":"V","scopes":[{"id":"a","title":"A","questions":[{"id":"v1","text":"?"}]}]}""", "visita.fr.json: locale: no speech.fr.json says how \"fr\" is spoken")]
    [InlineData("visita.es.json", """{"id":"visita","version":1,"locale":"es","title":"V","scopes":[{"id":"a","title":"A","questions":[{"id":"v1","text":"?"},{"id":"v1","text":"?"}]}]}""", "visita.es.json: questions[].id: \"v1\" stands there twice")]
    [InlineData("visita.es.json", """{"id":"visita","version":1,"locale":"es","title":"V","scopes":[{"id":"a","title":"A","questions":[{"id":"v1","text":"?","asks":["(uno"]}]}]}""", "visita.es.json: v1.asks: \"(uno\": ')' is missing")]
    [InlineData("visita.es.json", """{"id":"visita","version":1,"locale":"es","title":"V","scopes":[{"id":"a","title":"A","questions":[{"id":"v1","text":"?","type":"maybe"}]}]}""", "visita.es.json: $.scopes[0].questions[0].type")]
    [InlineData("visita.es.json", """{"id":"visita","version":1,"locale":"es","title":"V","scope":[]}""", "visita.es.json: $")]
    [InlineData("visita.es.json", """{"id":"visita","version":1,"locale":"es","title":"V","scopes":[{"id":"a","title":"A","questions":[{"id":"v1","text":"?","skipWhen":{"questionId":"v9","yesNo":true}}]}]}""", "visita.es.json: v1.skipWhen: La pregunta de la que depende ya no está")]
    public void A_form_that_cannot_work_is_refused_by_file_and_field(string name, string json, string message)
    {
        using var folder = new FormsFolder();
        folder.Write(name, json);

        var error = Assert.Throws<InvalidDataException>(() => new FormCatalogue(Hearsay.Speeches, folder.Path));
        Assert.StartsWith(message, error.Message);
    }

    [Fact]
    public async Task A_new_form_needs_no_code_not_even_cues()
    {
        using var folder = new FormsFolder();
        folder.Write("visita.es.json", """
            {
              "id": "visita", "version": 1, "locale": "es", "title": "Visita a domicilio",
              "scopes": [ { "id": "hogar", "title": "Hogar", "questions": [
                { "id": "v1", "text": "¿Tienen animales domésticos?", "type": "yesNo", "asks": ["(perro|gato|mascota|animal*)"], "answers": ["(tengo|tenemos) ... (perro|gato|mascota*)"] },
                { "id": "v2", "text": "¿Funciona la calefacción central?", "type": "yesNo" }
              ] } ]
            }
            """);
        var form = new FormCatalogue(Hearsay.Speeches, folder.Path).Latest("visita", "es")!;

        var checklist = await Hearsay.After(form, "E: ¿Alguna mascota?", "U: Tenemos un perro viejo.", "E: ¿Y la calefacción central les funciona?", "U: Qué va.");

        Assert.Equal((true, false), (checklist.Item("v1").Answer!.YesNo, checklist.Item("v2").Answer!.YesNo));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused()
    {
        var nowhere = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString());
        Assert.Contains(nowhere, Assert.Throws<InvalidDataException>(() => new FormCatalogue(Hearsay.Speeches, nowhere)).Message);
    }

    private static string Shape(Form form) => string.Join('|', form.Scopes.Select(scope =>
        $"{scope.Id}:{string.Join(',', scope.Questions.Select(question => (question.Id, question.Type, question.Sensitive, question.Hearing.Subject)))}"));

    private sealed class FormsFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("forms").FullName;

        public void Write(string name, string json) => File.WriteAllText(System.IO.Path.Combine(Path, name), json);

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
