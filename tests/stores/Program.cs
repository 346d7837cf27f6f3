using Portal.Tests.Stores.Crash;

// Started by the crash tests with settings as arguments; the test runner does not come here.
if (args.Length == 0)
{
    Console.Error.WriteLine("Nothing to run by hand: dotnet test tests/stores");
    return 1;
}

await CrashingWriter.Write(args);
return 0;
