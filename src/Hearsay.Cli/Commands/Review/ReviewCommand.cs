using System.CommandLine;

namespace Hearsay.Cli.Commands.Review;

/// <summary><c>hearsay review</c>: what a person decides of links and statements, for a terminal and for scripts.</summary>
internal static class ReviewCommand
{
    public static Command Create(Terminal terminal) =>
        new("review", "Decide on links, statements, sources and persons that the program is not sure of; decisions are kept with who, when and why, and always win.")
        {
            ReviewListCommand.Create(terminal),
            ReviewDecideCommand.Create(terminal),
            ReviewSourcesCommand.Create(terminal),
            ReviewMentionCommand.Create(terminal),
            ReviewHeaderCommand.Create(terminal),
            ReviewPersonCommand.Create(terminal),
            ReviewGradeCommand.Create(terminal),
            ReviewUndoCommand.Create(terminal),
            ReviewLogCommand.Create(terminal),
        };
}
