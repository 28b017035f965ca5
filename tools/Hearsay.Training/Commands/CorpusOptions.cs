using System.CommandLine;
using Hearsay.Training.Neural;

namespace Hearsay.Training.Commands;

/// <summary>The options that say what is learned from, shared by the commands that train.</summary>
internal sealed class CorpusOptions
{
    private readonly Option<string[]> _corpus = new("--corpus")
    {
        Description = "Folders with train/ and dev/, each with text/ and attributions/ (brat standoff), that mark no speech within speech.",
        DefaultValueFactory = _ => ["../shared/eval/polnear"],
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _nested = new("--nested") { Description = "The same, with speech within speech marked.", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string> _vectors = new("--vectors") { Description = "Folder with words.txt and vectors.f16.", DefaultValueFactory = _ => "../shared/vectors" };
    private readonly Option<string[]> _teachers = new("--teachers") { Description = "Models to learn from beside the marks.", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _plain = new("--plain") { Description = "CoNLL-U files whose text the teachers read.", AllowMultipleArgumentsPerToken = true };

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _corpus, _nested, _vectors, _teachers, _plain }) command.Options.Add(option);
    }

    /// <summary>What they say, for a model to be written.</summary>
    public TrainingPaths Paths(ParseResult parse, string model) => new(
        parse.GetValue(_corpus)!, parse.GetValue(_nested) ?? [], parse.GetValue(_vectors)!, model, parse.GetValue(_teachers) ?? [], parse.GetValue(_plain) ?? []);
}
