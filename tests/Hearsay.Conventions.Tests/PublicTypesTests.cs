using System.Reflection;
using System.Runtime.CompilerServices;

namespace Hearsay.Conventions.Tests;

public sealed class PublicTypesTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void PublicTypes_AreSealedStaticOrAbstract() =>
        Assert.Empty(Types().Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract).Select(t => t.FullName));

    [Fact]
    public void PublicTypes_CannotBeChangedOnceMade()
    {
        var settable = Types().SelectMany(t => t.GetProperties(Declared)).Where(p => p.SetMethod is { IsPublic: true } set && !IsInit(set));
        var fields = Types().Where(t => !t.IsEnum).SelectMany(t => t.GetFields(Declared)).Where(f => !f.IsInitOnly && !f.IsLiteral);

        Assert.Empty(settable.Cast<MemberInfo>().Concat(fields).Select(m => $"{m.DeclaringType!.FullName}.{m.Name}"));
    }

    [Fact]
    public void Types_AreFoundInEveryLibrary() =>
        Assert.Equal(
            Repository.Files("src", "*.csproj").Select(Path.GetFileNameWithoutExtension).Where(n => n != "Hearsay.Cli").Order(StringComparer.Ordinal),
            Assemblies().Where(a => a.GetExportedTypes().Length > 0).Select(a => a.GetName().Name).Order(StringComparer.Ordinal));

    // Pages and parts of the desk are components, which the framework makes and fills: their shape is its own.
    private static IEnumerable<Type> Types() =>
        Assemblies().SelectMany(a => a.GetExportedTypes()).Where(t => t.Name != "_Imports" && !Bases(t).Any(b => b.FullName == "Microsoft.AspNetCore.Components.ComponentBase"));

    private static IEnumerable<Assembly> Assemblies() =>
        Repository.Files("src", "*.csproj").Select(p => Path.GetFileNameWithoutExtension(p)!).Where(n => n != "Hearsay.Cli").Select(Assembly.Load);

    private static IEnumerable<Type> Bases(Type type)
    {
        for (var b = type.BaseType; b is not null; b = b.BaseType) yield return b;
    }

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
