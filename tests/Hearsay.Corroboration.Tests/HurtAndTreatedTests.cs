using Hearsay.Model;
using static Hearsay.Corroboration.Tests.ReportBuilder;

namespace Hearsay.Corroboration.Tests;

/// <summary>When people treated are taken for the injured.</summary>
public sealed class HurtAndTreatedTests
{
    private static Figure Hurt(double value) => Count("people injured", value, scope: "wounded");

    private static Figure Treated(double value) => Count("people treated", value, scope: "treated");

    private static IReadOnlyList<Claim> Link(params ReportBuilder[] reports) => new ClaimLinker().Link([.. reports.Select(r => r.Build())]);

    [Fact]
    public void Link_AsManyTreatedAsHurt_AreOneClaim() => Assert.Equal(Level.Corroborated, Assert.Single(Link(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Aldby Police"), "seven people hurt in the Aldby depot blast were taken to the county hospital", figures: Hurt(7)),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Outlet("Tarn Infirmary"), "seven people hurt by the Aldby depot blast were admitted to the county hospital", figures: Treated(7)))).Level);

    [Fact]
    public void Link_FewerTreatedThanHurt_StayApart() => Assert.Equal(2, Link(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Aldby Police"), "23 people hurt in the Aldby depot blast were taken to the county hospital", figures: Hurt(23)),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Outlet("Tarn Infirmary"), "seven people hurt by the Aldby depot blast were admitted to the county hospital", figures: Treated(7))).Count);

    [Fact]
    public void Link_OneReportTellsThemApart_StayApart() => Assert.True(Link(
        new ReportBuilder("a.txt", "Lomond Herald").Says(Body("Aldby Police"), "seven people hurt in the Aldby depot blast were taken to the county hospital", figures: Hurt(7))
            .Says(Body("Aldby Police"), "four people were treated at the Aldby depot", figures: Treated(4)),
        new ReportBuilder("b.txt", "Radio Marsh").Says(Outlet("Tarn Infirmary"), "seven people hurt by the Aldby depot blast were admitted to the county hospital", figures: Treated(7))).Count > 1);
}
