using System.Globalization;
using Hearsay.Model;

namespace Hearsay.Intake;

/// <summary>What a failed parser comes to in words.</summary>
internal static class Faults
{
    private const int MaxDetail = 160;

    /// <summary>The fault of a part whose reading ended with an exception, whatever it was: no library promises which ones bad bytes make it throw.</summary>
    public static Fault Of(Part part, IReportFormat format, Exception failure) => failure switch
    {
        IntakeException e => new Fault(part.Name, e.Message, e.Remedy),
        TimeoutException or OperationCanceledException => new Fault(part.Name, "reading it took longer than the limit on time.", "Save its text as a .txt file and add that, or set --max-time higher."),
        _ => new Fault(part.Name, string.Create(CultureInfo.InvariantCulture, $"this looks like {format.Noun}, and it is damaged or cut short ({Detail(failure)})."), "Save or download it again."),
    };

    private static string Detail(Exception failure)
    {
        var line = failure.Message.ReplaceLineEndings(" ").Trim().TrimEnd('.');
        return line.Length <= MaxDetail ? line : line[..MaxDetail] + " ...";
    }
}
