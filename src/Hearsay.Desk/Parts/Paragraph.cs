using Hearsay.Desk.Text;
using Hearsay.Desk.Web;
using Hearsay.Model;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Hearsay.Desk.Parts;

/// <summary>
/// A paragraph of a report with its marks: at the place where a statement's content begins stands its number, which links to it
/// find. Not a template, for the same reason as <see cref="ReportText"/>.
/// </summary>
public sealed class Paragraph : ComponentBase
{
    [CascadingParameter]
    private ReadReport Report { get; set; } = default!;

    /// <summary>Place of the paragraph among those of the page, from 0.</summary>
    [Parameter, EditorRequired]
    public int Index { get; set; }

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var row = Report.Rows[Index];
        builder.OpenElement(0, "p");
        builder.AddAttribute(1, "class", "text");
        builder.AddAttribute(2, "dir", "auto");
        foreach (var segment in row.Segments)
        {
            foreach (var statement in row.Statements.Where(statement => statement.Place == segment.Span.Start)) Anchor(builder, statement);
            foreach (var id in FigureIds(segment)) FigureAnchor(builder, id);
            if (segment.Marks.Count == 0) Words(builder, segment);
            else Marked(builder, segment);
        }

        builder.CloseElement();
    }

    private void Anchor(RenderTreeBuilder builder, NumberedStatement statement)
    {
        builder.OpenElement(10, "a");
        builder.AddAttribute(11, "class", $"at {Report.LitOf(statement.Number)}".Trim());
        builder.AddAttribute(12, "id", Links.PassageId(statement.Statement));
        builder.AddAttribute(13, "href", $"#{Links.CardId(statement.Statement)}");
        builder.AddAttribute(14, "aria-label", $"Statement {statement.Number}");
        builder.OpenElement(15, "span");
        builder.AddAttribute(16, "data-number", statement.Number);
        builder.CloseElement();
        builder.CloseElement();
    }

    private static void FigureAnchor(RenderTreeBuilder builder, string id)
    {
        builder.OpenElement(20, "span");
        builder.AddAttribute(21, "class", "figure-at");
        builder.AddAttribute(22, "id", id);
        builder.CloseElement();
    }

    private void Marked(RenderTreeBuilder builder, Segment segment)
    {
        builder.OpenElement(30, "span");
        builder.AddAttribute(31, "class", string.Join(' ', ClassesOf(segment)));
        Words(builder, segment);
        builder.CloseElement();
    }

    private void Words(RenderTreeBuilder builder, Segment segment)
    {
        builder.OpenComponent<ReportText>(40);
        builder.AddComponentParameter(41, nameof(ReportText.Text), segment.Span.In(Report.Text));
        builder.CloseComponent();
    }

    private IEnumerable<string> FigureIds(Segment segment) =>
        from mark in segment.Marks
        where mark.Role == Role.Figure && mark.Span.Start == segment.Span.Start
        let statement = Report.Statements[mark.Statement - 1].Statement
        select Links.FigureId(statement.Id, statement.Figures.First(figure => figure.Span.Start == mark.Span.Start));

    private IEnumerable<string> ClassesOf(Segment segment)
    {
        yield return "seg";
        if (segment.Is(Role.Content)) yield return "content";
        if (segment.Depth > 1) yield return "deep";
        if (segment.Is(Role.Content) && segment.Marks.All(mark => Report.Statements[mark.Statement - 1].Statement.Mode == Mode.Narrated)) yield return "own";
        if (segment.Is(Role.Speaker)) yield return "speaker";
        if (segment.Is(Role.Cue)) yield return "cue";
        if (segment.Is(Role.Figure)) yield return "figure";
        foreach (var lit in segment.Marks.Select(mark => Report.LitOf(mark.Statement)).OfType<string>().Distinct()) yield return lit;
    }
}
