using Portal.Tests.Stores.Crash;

// Started by the crash tests with settings as arguments; the test runner does not come here.
await CrashingWriter.Write(args);
