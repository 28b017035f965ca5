using BenchmarkDotNet.Attributes;
using Hearsay.Model;
using Hearsay.Reading;
using Hearsay.Reading.Attribution;

namespace Hearsay.Bench;

/// <summary>
/// Reading the demo dossier on one core. The surface alone (tokens, sentences, paragraphs) is the baseline, so that the ratio says
/// what finding statements costs.
/// </summary>
[Config(typeof(WordsPerSecondConfig))]
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private static readonly Reader Rules = new(new RuleAttributionFinder());

    private Report[] _reports = [];

    [GlobalSetup]
    public void LoadSamples() => _reports = Samples.Reports();

    [Benchmark(Baseline = true)]
    public int Surface() => _reports.Sum(r => AnnotatedText.Of(r).Tokens.Count);

    [Benchmark]
    public int RulesAlone() => _reports.Sum(r => Rules.Read(r).Statements.Count);

    [Benchmark]
    public int Read() => _reports.Sum(r => Reader.Default.Read(r).Statements.Count);
}
