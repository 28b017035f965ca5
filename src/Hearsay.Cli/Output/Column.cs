namespace Hearsay.Cli.Output;

/// <summary>One column of a table.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Cell">What a row shows in it.</param>
/// <param name="IsNumber">True when its cells are set flush right.</param>
internal sealed record Column<T>(string Title, Func<T, string?> Cell, bool IsNumber = false);
