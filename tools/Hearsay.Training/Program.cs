using System.CommandLine;
using Hearsay.Training.Commands;

var root = new RootCommand("Trains and measures the model that Hearsay reads with.") { TrainCommand.Create(), StudyCommand.Create(), EvaluateCommand.Create(), TuneCommand.Create(), TaggersCommand.Create(), StancesCommand.Create(), RelationsCommand.Create(), BoundariesCommand.Create() };
return root.Parse(args).Invoke();
