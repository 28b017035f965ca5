/// <summary>
/// Run by the runtime at the start of a process whose <c>DOTNET_STARTUP_HOOKS</c> names this assembly: writes the names of the
/// assemblies that were loaded by its end to the file that <c>HEARSAY_TEST_LOADED</c> names.
/// </summary>
internal static class StartupHook
{
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable("HEARSAY_TEST_LOADED") is not { } file) return;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => File.WriteAllLines(file, AppDomain.CurrentDomain.GetAssemblies().Select(a => a.GetName().Name!));
    }
}
