namespace Hearsay.Exports.Forms;

/// <summary>A figure's limits in the unit its kind is compared in.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Low">Lowest value in it; null when open below.</param>
/// <param name="High">Highest value in it; null when open above.</param>
public sealed record BaseForm(string Unit, double? Low, double? High);
