namespace Hearsay.Desk.Tests.Browser;

/// <summary>Where the pictures that README shows are made: <c>artifacts/pictures</c>, or the folder of the checkout that the setting HEARSAY_PICTURES names.</summary>
internal static class Pictures
{
    /// <summary>The checkout the tests were built in.</summary>
    public static string Checkout { get; } = Find(AppContext.BaseDirectory);

    /// <summary>The folder, made when it is not there.</summary>
    public static string Folder { get; } = Directory.CreateDirectory(
        Path.Combine(Checkout, Environment.GetEnvironmentVariable("HEARSAY_PICTURES") is { Length: > 0 } folder ? folder : Path.Combine("artifacts", "pictures"))).FullName;

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Hearsay.slnx"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not lie in a checkout of Hearsay."));
}
