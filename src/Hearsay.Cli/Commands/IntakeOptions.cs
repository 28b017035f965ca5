using System.CommandLine;
using System.CommandLine.Parsing;
using Hearsay.Fetching;
using Hearsay.Files;
using Hearsay.Intake;
using Hearsay.Intake.Tables;

namespace Hearsay.Cli.Commands;

/// <summary>The limits on what is taken in, and how many parts are read at once: options of every command that reads files.</summary>
internal sealed class IntakeOptions
{
    private static readonly string UserAgent = $"Hearsay/{typeof(IntakeOptions).Assembly.GetName().Version?.ToString(2)} (fetches what a person asks for)";

    private const int Megabyte = 1024 * 1024;

    private readonly Option<int?> _jobs = Number<int?>("--jobs", "N", "How many reports to read at once; one for each core when not given.", null, 1, 512);
    private readonly Option<int> _size = Number<int>("--max-size", "MB", "Largest file or part of a file.", IntakeLimits.Default.MaxBytes / Megabyte, 1, 2047);
    private readonly Option<int> _unpacked = Number<int>("--max-unpacked", "MB", "Most that all parts of one file may unpack to.", (int)(IntakeLimits.Default.MaxUnpackedBytes / Megabyte), 1, int.MaxValue);
    private readonly Option<int> _members = Number<int>("--max-members", "N", "Most parts of one file.", IntakeLimits.Default.MaxMembers, 1, int.MaxValue);
    private readonly Option<int> _records = Number<int>("--max-records", "N", "Most rows and messages of one file.", IntakeLimits.Default.MaxRecords, 1, int.MaxValue);
    private readonly Option<int> _nesting = Number<int>("--max-nesting", "N", "How deep files may lie in files.", IntakeLimits.Default.MaxNesting, 0, 100);
    private readonly Option<int> _expansion = Number<int>("--max-expansion", "N", "How many times its packed size a part of more than 1 MB may unpack to.", (int)IntakeLimits.Default.MaxExpansion, 1, int.MaxValue);
    private readonly Option<int> _pages = Number<int>("--max-pages", "N", "Most pages of one document.", IntakeLimits.Default.MaxPages, 1, int.MaxValue);
    private readonly Option<int> _time = Number<int>("--max-time", "SECONDS", "Longest time for one part of a file.", (int)IntakeLimits.Default.MaxTime.TotalSeconds, 1, 86_400);

    private readonly Option<string?> _columns = new("--columns") { HelpName = "FIELD=COLUMN,...", Description = $"Which columns of tables hold what, where their names do not tell; fields: {string.Join(", ", ColumnMap.FieldNames)}." };
    private readonly Option<string?> _dates = new("--dates") { Description = "How to read 3/4/2031 in tables and chats that do not show it themselves." };

    public IntakeOptions()
    {
        _dates.AcceptOnlyFromAmong("day-first", "month-first");
        _columns.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !ColumnMap.TryParse(result.Tokens[0].Value, out _, out var problem)) result.AddError($"--columns: {problem}");
        });
    }

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _columns, _dates, _jobs, _size, _unpacked, _members, _records, _nesting, _expansion, _pages, _time }) command.Add(option);
    }

    /// <summary>The reader that a command line asks for.</summary>
    public ReportReader Reader(ParseResult parsed) => new(Reading.Reader.Default, new ReportIntake(Limits(parsed), Choices(parsed), new(() => Tesseract.Find())), parsed.GetValue(_jobs));

    private IntakeChoices Choices(ParseResult parsed) => new()
    {
        Columns = parsed.GetValue(_columns) is { } columns && ColumnMap.TryParse(columns, out var map, out _) ? map : null,
        Dates = parsed.GetValue(_dates) switch { "day-first" => DayOrder.DayFirst, "month-first" => DayOrder.MonthFirst, _ => null },
    };

    /// <summary>What may be fetched under the same limits.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="allowPrivate">True to fetch from private networks as well.</param>
    public FetchOptions Fetching(ParseResult parsed, bool allowPrivate) =>
        new() { MaxBytes = Limits(parsed).MaxBytes, MaxTime = Limits(parsed).MaxTime, AllowPrivate = allowPrivate, UserAgent = UserAgent };

    private IntakeLimits Limits(ParseResult parsed) => new()
    {
        MaxBytes = parsed.GetValue(_size) * Megabyte,
        MaxUnpackedBytes = (long)parsed.GetValue(_unpacked) * Megabyte,
        MaxMembers = parsed.GetValue(_members),
        MaxRecords = parsed.GetValue(_records),
        MaxNesting = parsed.GetValue(_nesting),
        MaxExpansion = parsed.GetValue(_expansion),
        MaxPages = parsed.GetValue(_pages),
        MaxTime = TimeSpan.FromSeconds(parsed.GetValue(_time)),
    };

    /// <summary>An option of a whole number within bounds.</summary>
    public static Option<T> Number<T>(string name, string unit, string description, T usual, int least, int most)
    {
        var option = new Option<T>(name) { HelpName = unit, Description = description };
        if (usual is not null) option.DefaultValueFactory = _ => usual;
        option.Validators.Add(result => Check(result, name, least, most));
        return option;
    }

    private static void Check(OptionResult result, string name, int least, int most)
    {
        if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out var value) && (value < least || value > most))
            result.AddError(most == int.MaxValue ? $"{name} is {value}; the least is {least}." : $"{name} is {value}; it is {least} to {most}.");
    }
}
