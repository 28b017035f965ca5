using Hearsay.Files;

namespace Hearsay.Desk.Adding;

/// <summary>Files that a person added at the desk, and what has come of them so far. Safe to look at while it runs.</summary>
internal sealed class AddingJob(int id, string dossier, IReadOnlyList<ReportFile> files) : IProgress<AddStep>
{
    private readonly Lock _lock = new();
    private readonly List<AddedLine> _lines = [];
    private volatile AddingStage _stage;
    private AddSummary _sum = new();
    private int _file;

    public int Id { get; } = id;

    public string Dossier { get; } = dossier;

    public IReadOnlyList<ReportFile> Files { get; } = files;

    /// <summary>How far it is.</summary>
    public AddingStage Stage
    {
        get => _stage;
        set => _stage = value;
    }

    /// <summary>What ended it before all was done, or null.</summary>
    public string? Broken { get; set; }

    /// <summary>What there is to show now.</summary>
    public AddingNow Now()
    {
        lock (_lock) return new AddingNow(Id, Dossier, Files.Count, _file, Stage, _sum, [.. _lines], Broken);
    }

    /// <inheritdoc/>
    public void Report(AddStep value)
    {
        lock (_lock)
        {
            _sum = _sum.With(value);
            _file = value.Number;
            _lines.Add(AddedLine.Of(value));
        }
    }
}
