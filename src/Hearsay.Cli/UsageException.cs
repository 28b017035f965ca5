namespace Hearsay.Cli;

/// <summary>The command was understood but asks for something that is not there: a dossier, a folder. Ends with <see cref="ExitCode.WrongUsage"/>.</summary>
internal sealed class UsageException(string message) : Exception(message);
