using Hearsay.Corroboration.Origins;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

public sealed class NamingSetsTests
{
    private readonly NamingSets _sets = new();
    private readonly Naming[] _namings = [.. "ABCD".Select(c => new Naming(c.ToString(), new SourceEntry("r", Body($"Office {c}"))))];

    public NamingSetsTests()
    {
        foreach (var naming in _namings) _sets.Add(naming);
    }

    [Fact]
    public void Part_OneOfTwoReasons_StaysOneSet()
    {
        _sets.Join(_namings[0], _namings[1]);
        _sets.Join(_namings[1], _namings[0]);
        _sets.Part(_namings[0], _namings[1]);
        _sets.Settle();

        Assert.Same(_sets.Of(_namings[0]), _sets.Of(_namings[1]));
    }

    [Fact]
    public void Part_LastReason_TheSmallerPartMoves()
    {
        _sets.Join(_namings[0], _namings[1]);
        _sets.Join(_namings[1], _namings[2]);
        _sets.Settle();
        var before = _sets.Of(_namings[0]);

        _sets.Part(_namings[1], _namings[2]);

        Assert.Equal([_namings[2]], _sets.Settle().Moved);
        Assert.Same(before, _sets.Of(_namings[1]));
        Assert.NotSame(before, _sets.Of(_namings[2]));
    }

    [Fact]
    public void Join_NewNamingToKnownSet_MovesNobodyKnown()
    {
        _sets.Join(_namings[0], _namings[1]);
        _sets.Settle();
        var late = new Naming("E", new SourceEntry("s", Body("Office E")));
        _sets.Add(late);

        _sets.Join(late, _namings[0]);

        Assert.Empty(_sets.Settle().Moved);
        Assert.Same(_sets.Of(late), _sets.Of(_namings[1]));
    }

    [Fact]
    public void KeepApart_JoinedAllTheSame_NeverInOneSet()
    {
        _sets.KeepApart([_namings[0]], [_namings[3]]);
        _sets.Join(_namings[0], _namings[1]);
        _sets.Join(_namings[1], _namings[3]);

        Assert.NotSame(_sets.Of(_namings[0]), _sets.Of(_namings[3]));
    }
}
