using Hearsay.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Hearsay.Desk.Parts;

/// <summary>
/// A stretch of report text, character for character. What cannot be seen is named, and what would turn the text around it is
/// shut in an element of its own. Not a template: a template's line ends would become part of the text.
/// </summary>
public sealed class ReportText : ComponentBase
{
    /// <summary>The words.</summary>
    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var (text, name) in HiddenCharacters.Split(Text))
        {
            if (name is null) builder.AddContent(0, text);
            else Name(builder, text, name);
        }
    }

    private static void Name(RenderTreeBuilder builder, string character, string name)
    {
        builder.OpenElement(1, "bdi");
        builder.AddAttribute(2, "class", "hidden");
        builder.AddAttribute(3, "title", name);
        builder.AddAttribute(4, "data-name", name);
        if (!HiddenCharacters.CannotBeWritten(character)) builder.AddContent(5, character);
        builder.CloseElement();
    }
}
