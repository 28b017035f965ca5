using System.CommandLine;

namespace Hearsay.Cli.Commands;

/// <summary>Options that several commands share, defined once.</summary>
internal static class CommonOptions
{
    /// <summary>The paths of reports to take in.</summary>
    public static Argument<string[]> Paths(ArgumentArity? arity = null)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Files, or folders that are searched through for texts, pages, documents, mail and archives.",
            Arity = arity ?? ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => IsMistypedOption(t.Value))) result.AddError($"there is no option '{token.Value}', and no file of that name.");
        });
        return paths;
    }

    /// <summary><c>--format</c> with the first of the forms as its default.</summary>
    public static Option<string> Format(params string[] forms)
    {
        var option = new Option<string>("--format") { Description = "How to print it.", DefaultValueFactory = _ => forms[0] };
        option.AcceptOnlyFromAmong(forms);
        return option;
    }

    /// <summary><c>--allow-private</c>: fetching from networks that are not public.</summary>
    public static Option<bool> AllowPrivate() => new("--allow-private") { Description = "Fetch from this machine and private networks as well, which are refused otherwise." };

    private static bool IsMistypedOption(string path) => path.StartsWith('-') && !Path.Exists(path);

    /// <summary><c>--port</c>: where the desk listens.</summary>
    public static Option<int> Port()
    {
        var option = new Option<int>("--port") { HelpName = "N", Description = "The port of this machine that the desk listens on; 0 takes a free one." };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var port) && port is < 0 or > 65535) result.AddError($"--port is {port}; a port is 0 to 65535.");
        });
        return option;
    }
}
