using System.CommandLine;
using Hearsay.Corpus.Commands;

var root = new RootCommand("Makes, checks, measures and exports the corpus of marked reports")
{
    CheckCommand.Create(),
    BuildCommand.Create(),
    AgreeCommand.Create(),
    MeasureCommand.Create(),
    ExportCommand.Create(),
    TellingsCommand.Create(),
};
var parsed = root.Parse(args);
return parsed.Errors.Count > 0 ? parsed.Invoke() is 0 ? 0 : 2 : parsed.Invoke();
