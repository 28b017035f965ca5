using Hearsay.Desk.Web;
using Hearsay.Model;
using Hearsay.Review;
using Microsoft.AspNetCore.Http;

namespace Hearsay.Desk.Reviewing;

/// <summary>A decision as a form of the desk sends it.</summary>
/// <param name="Statement">The statement decided on.</param>
/// <param name="Others">What it is compared with; empty where the statement alone is judged.</param>
/// <param name="Verdict">same, opposed, unsure, different or rejected.</param>
/// <param name="Why">Why, or empty.</param>
internal sealed record ReviewRequest(string Statement, IReadOnlyList<string> Others, string Verdict, string Why)
{
    private const int LongestReason = 2000;

    /// <summary>What a form asks for.</summary>
    /// <param name="form">The form: <c>statement</c>, and <c>other</c> or <c>claim</c> where it is compared.</param>
    /// <param name="statementsOf">The statements of a claim; none when it is not there any more.</param>
    public static ReviewRequest Of(IFormCollection form, Func<string, IReadOnlyList<string>> statementsOf)
    {
        var (why, statement, claim, other) = (form["why"].ToString().Trim(), form["statement"].ToString(), form["claim"].ToString(), form["other"].ToString());
        List<string> others = claim.Length > 0 ? [.. statementsOf(claim).Where(s => s != statement)] : other.Length > 0 ? [other] : [];
        var isGone = claim.Length > 0 && others.Count == 0;
        return new ReviewRequest(statement, others, form["verdict"].ToString(), why.Length <= LongestReason ? why : why[..LongestReason]) { IsGone = isGone };
    }

    /// <summary>True when it names a claim that is not there any more.</summary>
    public bool IsGone { get; private init; }

    /// <summary>Keeps the decision; what is wrong with it, in one sentence, or null when it is kept.</summary>
    public string? Decide(DossierReview review, string by)
    {
        if (IsGone) return "The claims were made anew meanwhile, and that one is not among them.";
        try
        {
            if (Others.Count == 0 || Verdict == "rejected")
            {
                if (PostedForm.Member<StatementVerdict>(Verdict) is not { } judged) return Unknown;
                review.Judge(Statement, judged, by, Why);
                return null;
            }

            if (PostedForm.Member<LinkVerdict>(Verdict) is not { } verdict) return Unknown;
            review.Link(Statement, Others, verdict, by, Why);
            return null;
        }
        catch (ArgumentException)
        {
            return "The dossier does not have that statement any more: a report was read anew meanwhile.";
        }
    }

    private string Unknown => $"'{Verdict}' is nothing that can be decided here.";
}
