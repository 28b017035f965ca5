namespace Hearsay.Model;

/// <summary>The range of independent origins: unnamed roots make it wide.</summary>
/// <param name="Min">With every unnamed root merged into whatever it could be.</param>
/// <param name="Max">With every root its own.</param>
public readonly record struct Independence(int Min, int Max);
