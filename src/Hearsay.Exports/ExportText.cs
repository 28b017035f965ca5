using System.Diagnostics.CodeAnalysis;
using Hearsay.Model;

namespace Hearsay.Exports;

/// <summary>
/// How an export shows texts: as they are, or with pseudonyms for the names of protected persons. It does not know whose names those are; it is handed what hides them.
/// </summary>
public sealed class ExportText
{
    private readonly Func<string, string>? _hide;
    private readonly Func<string, Func<TextSpan, string>>? _hideIn;
    private readonly Func<string, bool>? _tells;

    private ExportText()
    {
    }

    /// <summary>Texts with names hidden.</summary>
    /// <param name="hide">A text without the names.</param>
    /// <param name="hideIn">A stretch of a text without the names; it sees what stands before and after, so that a name or what tells of a person is hidden at the border, too.</param>
    /// <param name="tells">True where an address gives a name in whatever case.</param>
    public ExportText(Func<string, string> hide, Func<string, Func<TextSpan, string>> hideIn, Func<string, bool> tells) => (_hide, _hideIn, _tells) = (hide, hideIn, tells);

    /// <summary>Every text as it is.</summary>
    public static ExportText AsItIs { get; } = new();

    /// <summary>True where names are hidden.</summary>
    public bool HidesNames => _hide is not null;

    /// <summary>The text as it is shown.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public string? Of(string? text) => text is null || _hide is null ? text : _hide(text);

    /// <summary>What shows stretches of a text.</summary>
    /// <param name="text">The whole text.</param>
    public Func<TextSpan, string> In(string text) => _hideIn is null ? span => span.In(text) : _hideIn(text);

    /// <summary>True where an address gives a hidden name.</summary>
    public bool IsTelling(string address) => _tells?.Invoke(address) == true;

    /// <summary>An address of the web as it is shown; null where it gives a hidden name or is no address of the web, such as a script.</summary>
    public string? Address(string? address) =>
        address is not null && Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.UserInfo.Length == 0 && !IsTelling(address)
            ? uri.AbsoluteUri
            : null;
}
