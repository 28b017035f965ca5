using System.CommandLine;

namespace Hearsay.Cli.Commands.Review;

/// <summary>Options that the commands of people's decisions share.</summary>
internal static class ReviewOptions
{
    /// <summary><c>--by NAME</c>: who decides.</summary>
    public static Option<string> By()
    {
        var option = new Option<string>("--by") { HelpName = "NAME", Description = "Who decides.", Required = true };
        option.Validators.Add(result =>
        {
            var name = result.GetValueOrDefault<string>();
            if (string.IsNullOrWhiteSpace(name) || name.Any(char.IsControl)) result.AddError("--by needs the name of a person, on one line.");
        });
        return option;
    }

    /// <summary><c>--why TEXT</c>: the reason that is kept.</summary>
    public static Option<string> Why() => new("--why") { HelpName = "TEXT", Description = "Why, kept with the decision.", Required = true };
}
