namespace Hearsay.Desk.Web;

/// <summary>What a form of the desk sends.</summary>
internal static class PostedForm
{
    /// <summary>The member of that name, in whatever case; null for anything else, numbers and lists of names included.</summary>
    public static T? Member<T>(string name)
        where T : struct, Enum =>
        Enum.GetValues<T>().Select(member => (T?)member).FirstOrDefault(member => string.Equals(member.ToString(), name, StringComparison.OrdinalIgnoreCase));
}
