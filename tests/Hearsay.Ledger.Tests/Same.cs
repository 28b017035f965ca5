using System.Text.Json;

namespace Hearsay.Ledger.Tests;

/// <summary>Equality by every value inside: records hold lists, which compare by reference.</summary>
internal static class Same
{
    public static void As<T>(T expected, T actual) => Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));
}
