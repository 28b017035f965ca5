using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Hearsay.Desk.Adding;
using Hearsay.Desk.Reviewing;
using Hearsay.Desk.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hearsay.Desk;

/// <summary>
/// Serves the desk to this machine alone. It reads no settings file and no environment variable: what it does is in
/// <see cref="DeskOptions"/>.
/// </summary>
public static class DeskHost
{
    /// <summary>Serves until cancelled.</summary>
    /// <param name="options">The ledger, the port, and who is told the address.</param>
    /// <param name="cancellationToken">Ends the desk; pages being made are finished first.</param>
    /// <exception cref="DeskException">The port is taken or may not be used.</exception>
    public static async Task RunAsync(DeskOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        await using var app = Build(options);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (Exception taken) when (taken is IOException or AddressInUseException or System.Net.Sockets.SocketException)
        {
            throw new DeskException($"Port {options.Port} cannot be used: {taken.GetBaseException().Message}. Choose another with --port, or --port 0 for a free one.", taken);
        }

        options.Started(AddressOf(app));
        await HostingAbstractionsHostExtensions.WaitForShutdownAsync(app, cancellationToken);
    }

    private static WebApplication Build(DeskOptions options)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 0;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddLogging();
        builder.Services.AddRoutingCore();
        builder.Services.AddRazorComponents();
        builder.Services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(options.Ledger);
        builder.Services.AddSingleton<DossierMemory>();
        builder.Services.AddSingleton<AddingDesk>();
        builder.Services.AddSingleton<ReviewDesk>();
        var app = builder.Build();
        app.UseMiddleware<Guard>();
        app.UseMiddleware<FaultPages>();
        app.UseMiddleware<NameGuard>();
        Routes.Map(app);
        AddRoutes.Map(app);
        ReviewRoutes.Map(app);
        NameRoutes.Map(app);
        return app;
    }

    private static Uri AddressOf(WebApplication app) =>
        new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
}
