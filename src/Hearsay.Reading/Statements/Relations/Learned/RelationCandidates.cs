using Hearsay.Model;

namespace Hearsay.Reading.Statements.Relations.Learned;

/// <summary>Which acts an act may state a relation to: the five before it, what reading divided counted as one, and one that stands right within it.</summary>
internal sealed class RelationCandidates
{
    private const int LookBack = 5;
    private const int Furthest = 16;
    private const string Transcript = "transcript";

    private readonly IReadOnlyList<RelatedAct> _acts;
    private readonly int[] _whole;

    /// <summary>The candidates among a report's acts, in order of their first character.</summary>
    public RelationCandidates(IReadOnlyList<RelatedAct> acts)
    {
        (_acts, _whole) = (acts, new int[acts.Count]);
        for (var i = 0; i < acts.Count; i++)
        {
            _whole[i] = i;
            if (acts[i].Act.Found.Speaker.Count == 0) continue;
            for (var k = i - 1; k >= Math.Max(0, i - Furthest); k--)
            {
                if (!IsOneAct(acts[i], acts[k])) continue;
                _whole[i] = _whole[k];
                break;
            }
        }
    }

    /// <summary>The place of the first act that has the same words for speaker and cue: the sentences of one are one act of saying.</summary>
    public int WholeOf(int at) => _whole[at];

    /// <summary>True for what goes on in a turn of a transcript: its beginning is what replies.</summary>
    public bool IsLaterPart(int at) => _whole[at] != at && _acts[at].Act.Found.FoundBy == Transcript;

    /// <summary>The places of an act's candidates, nearest first, the parts of one act side by side.</summary>
    public List<int> Of(int at)
    {
        var found = new List<int>();
        var (wholes, last) = (0, -1);
        for (var k = at - 1; k >= Math.Max(0, at - Furthest); k--)
        {
            if (_whole[k] == _whole[at]) continue;
            if (_whole[k] != last && ++wholes > LookBack) break;
            last = _whole[k];
            found.Add(k);
        }

        if (at + 1 < _acts.Count && _whole[at + 1] != _whole[at] && _acts[at + 1].IsWithin(_acts[at])) found.Add(at + 1);
        return found;
    }

    private static bool IsOneAct(RelatedAct a, RelatedAct b) => IsSame(a.Act.Found.Speaker, b.Act.Found.Speaker) && IsSame(a.Act.Found.Cue, b.Act.Found.Cue);

    private static bool IsSame(IReadOnlyList<TextSpan> a, IReadOnlyList<TextSpan> b)
    {
        if (a.Count != b.Count) return false;
        for (var i = 0; i < a.Count; i++)
            if (a[i] != b[i]) return false;
        return true;
    }
}
