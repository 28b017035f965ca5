using CsCheck;
using Hearsay.Model;
using Hearsay.Reading.Statements.Relations.Learned;

namespace Hearsay.Reading.Tests.Statements;

public sealed class RelationModelTests
{
    private static readonly string?[] Cues = ["deny", "say", "confirm", "weighs nothing", null];

    private static readonly Gen<PairGrounds> Pairs = Gen.Select(
        Gen.Int[0, Cues.Length - 1].Select(i => Cues[i]),
        Gen.Enum<PairSource>(),
        Gen.Enum<PairNesting>(),
        Gen.Enum<Stance>(),
        Gen.Enum<Stance>(),
        Gen.Int[0, 6],
        Gen.Bool,
        (cue, source, nesting, stance, toStance, step, isQuestion) => new PairGrounds(
            new PairCue(isQuestion ? SourceKind.Person : null, cue, source, stance, toStance, step),
            new PairPlace(step, step, step / 2, source, nesting, stance, toStance, isQuestion),
            new PairLikeness(step / 2, isQuestion, !isQuestion, isQuestion, PairFigures.Clash, isQuestion, PairNearest.Other | PairNearest.Asks, Relation.About, isQuestion, source, stance, toStance)));

    [Fact]
    public void Sums_PairAskedTwice_AreThoseOfAllItsGrounds() => Pairs.Sample(
        pair =>
        {
            var expected = RelationModel.Shipped.Sums(pair.All());
            foreach (var sums in new[] { RelationModel.Shipped.Sums(pair), RelationModel.Shipped.Sums(pair) })
                for (var k = 0; k < expected.Length; k++) Assert.Equal(expected[k], sums[k], 0.001f);
        },
        iter: 500);
}
