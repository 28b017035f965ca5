using Hearsay.Corroboration.Origins;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

public sealed class NamingSetsTests
{
    private readonly Partings _partings = new();
    private readonly NamingSets _sets;
    private readonly Naming[] _namings = [.. "ABCD".Select(c => new Naming(c.ToString(), new SourceEntry("r", Body($"Office {c}"))))];

    public NamingSetsTests()
    {
        _sets = new NamingSets(_partings);
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
    public void Settle_KeptApartAndJoinedAllTheSame_NeverInOneSet()
    {
        Part(_namings[0], _namings[3]);
        _sets.Join(_namings[0], _namings[1]);
        _sets.Join(_namings[1], _namings[3]);
        _sets.Settle();

        Assert.Same(_sets.Of(_namings[0]), _sets.Of(_namings[1]));
        Assert.NotSame(_sets.Of(_namings[0]), _sets.Of(_namings[3]));
    }

    [Theory]
    [InlineData(0, 1, 1, 2)]
    [InlineData(1, 2, 0, 1)]
    public void Settle_PartedAfterReasonsInAnyOrder_TheSameSets(int a, int b, int c, int d)
    {
        _sets.Join(_namings[a], _namings[b]);
        _sets.Join(_namings[c], _namings[d]);
        _sets.Settle();

        Part(_namings[0], _namings[2]);
        var moved = _sets.Settle().Moved;

        Assert.Equal([_namings[2]], moved);
        Assert.Same(_sets.Of(_namings[0]), _sets.Of(_namings[1]));
    }

    [Fact]
    public void Settle_PartingTakenBack_OneSetAgain()
    {
        Part(_namings[0], _namings[1]);
        _sets.Join(_namings[0], _namings[1]);
        _sets.Settle();

        _partings.Decide(new Dictionary<Naming, List<(int, bool)>>(), new Dictionary<(Naming, Naming), int>());
        _sets.Loosen(_namings[0]);
        _sets.Settle();

        Assert.Same(_sets.Of(_namings[0]), _sets.Of(_namings[1]));
    }

    [Fact]
    public void Join_SourceThatMoreReportsName_TheOtherMoves()
    {
        _sets.Settle();
        foreach (var name in new[] { "a", "b" }) _namings[3].Add(new NamedSources(new ReportBuilder($"{name}.txt", "Radio Marsh").Build()), 0);

        _sets.Join(_namings[0], _namings[3]);

        Assert.Equal([_namings[0]], _sets.Settle().Moved);
    }

    [Fact]
    public void Remove_WhatHeldTwoTogether_TheyAreTwo()
    {
        _sets.Join(_namings[0], _namings[1]);
        _sets.Join(_namings[1], _namings[2]);
        _sets.Settle();

        _sets.Remove(_namings[1]);
        _sets.Settle();

        Assert.NotSame(_sets.Of(_namings[0]), _sets.Of(_namings[2]));
    }

    private void Part(Naming one, Naming other)
    {
        _partings.Decide(new Dictionary<Naming, List<(int, bool)>> { [one] = [(0, true)], [other] = [(0, false)] }, new Dictionary<(Naming, Naming), int>());
        _sets.Loosen(one);
        _sets.Loosen(other);
    }
}
