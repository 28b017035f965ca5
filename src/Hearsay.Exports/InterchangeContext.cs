using System.Text.Json.Serialization;
using Hearsay.Exports.Forms;

namespace Hearsay.Exports;

/// <summary>Generated JSON code of the interchange forms; camelCase keys in the order of the forms' members.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReportForm))]
[JsonSerializable(typeof(DossierForm))]
[JsonSerializable(typeof(IReadOnlyList<ReportForm>))]
[JsonSerializable(typeof(IReadOnlyList<ClaimForm>))]
[JsonSerializable(typeof(IReadOnlyList<MentionedSourceForm>))]
[JsonSerializable(typeof(ExplanationForm))]
internal sealed partial class InterchangeContext : JsonSerializerContext;
