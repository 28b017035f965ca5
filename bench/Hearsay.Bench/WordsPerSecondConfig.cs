using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Hearsay.Bench;

/// <summary>Adds a column that says how many words of the demo dossier are read in a second.</summary>
internal sealed class WordsPerSecondConfig : ManualConfig
{
    public WordsPerSecondConfig() => AddColumn(new WordsPerSecond());

    private sealed class WordsPerSecond : IColumn
    {
        private readonly int _words = Samples.WordCount();

        public string Id => nameof(WordsPerSecond);
        public string ColumnName => "Words/s";
        public bool AlwaysShow => true;
        public ColumnCategory Category => ColumnCategory.Custom;
        public int PriorityInCategory => 0;
        public bool IsNumeric => true;
        public UnitType UnitType => UnitType.Dimensionless;
        public string Legend => $"Words of the demo dossier ({_words}) read per second, one core";

        public bool IsAvailable(Summary summary) => true;
        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
            summary[benchmarkCase]?.ResultStatistics is { } statistics
                ? (_words / (statistics.Median / 1e9)).ToString("N0", CultureInfo.InvariantCulture)
                : "?";
    }
}
