namespace Hearsay.Model;

/// <summary>
/// The unit a figure is measured in, with what makes it one with others of its kind: a value times <see cref="Factor"/> is the value in
/// <see cref="Base"/>. Sums of money are not turned into one another: the base of a currency is itself. Not the thing counted.
/// </summary>
/// <param name="Name">The unit in the singular ("kilometre", "litre per second", "percent"), or a currency's ISO 4217 code ("EUR").</param>
/// <param name="Base">The unit its kind is compared in ("metre", "litre per second"); the same as the name where there is no other.</param>
/// <param name="Factor">How many of the base one of it is; positive and finite.</param>
public sealed record FigureUnit(string Name, string Base, double Factor);
