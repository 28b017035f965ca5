using Hearsay.Reading.Network;

namespace Hearsay.Reading.Tests.Network;

public sealed class ModelFileTests
{
    private static readonly ModelMetadata Metadata = new() { Identity = "tiny 1", Corpora = ["none"], Licence = "free", Settings = { ["threshold"] = 0.5 } };

    [Fact]
    public void Read_WhatWasWritten_GivesItBack()
    {
        var file = ModelFile.Read(Tiny());
        Assert.Equal("tiny 1", file.Metadata.Identity);
        Assert.Equal(0.5, file.Metadata.Setting("threshold", 0));
        Assert.Equal([1f, -2f, 0.5f], file.Floats("single"));
        Assert.Equal([1f, -2f, 0.5f], file.Floats("half"));
        Assert.Equal(2, file.Hashes("keys").Row(77));
    }

    [Fact]
    public void Read_MetadataWithTensors_GivesEachEntryBack()
    {
        var metadata = ModelFile.Read(Tiny()).Metadata;
        Assert.Equal(["none"], metadata.Corpora);
        Assert.Equal("free", metadata.Licence);
        Assert.Equal(["single", "half", "keys", "table", "table.scales"], metadata.Tensors.Select(t => t.Name));
        Assert.Equal([2, 2], metadata.Tensors[3].Shape);
        Assert.Equal(4, metadata.Tensors[3].Count);
        Assert.Equal((12 + 6, 16), (metadata.Tensors[2].Offset, metadata.Tensors[2].ByteLength));
    }

    [Fact]
    public void Floats_EveryFiniteHalf_IsTheSameNumber()
    {
        float[] all = [.. Enumerable.Range(0, 1 << 16).Select(i => BitConverter.UInt16BitsToHalf((ushort)i)).Where(Half.IsFinite).Select(h => (float)h)];
        var writer = new ModelWriter();
        writer.AddHalf("all", all, all.Length);
        Assert.Equal(all, ModelFile.Read(writer.ToFile(Metadata)).Floats("all"));
    }

    [Fact]
    public void Table_Quantized_StaysWithinHalfAStep()
    {
        var row = new float[2];
        ModelFile.Read(Tiny()).Table("table").Copy(1, row);
        Assert.Equal([-1f, 0.25f], row, new Near(0.5f / 127));
    }

    [Fact]
    public void Table_VectorsLongerThanARegister_AreBytesTimesTheirScale()
    {
        var matrix = PackedMatrixTests.Numbers(3 * 37, 6);
        var (values, scales) = ByteTable.Quantize(matrix, 37);
        var row = new float[37];
        new ByteTable(values, scales, 37).Copy(2, row);
        Assert.Equal(values[74..].Select(v => v * scales[2]), row);
    }

    [Fact]
    public void Read_OneFlippedBit_SaysDamaged()
    {
        var bytes = Tiny();
        bytes[^1] ^= 1;
        Assert.Contains("damaged", Failure(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_CutShort_SaysDamaged() => Assert.Contains("damaged", Failure(Tiny()[..^7]), StringComparison.Ordinal);

    [Fact]
    public void Read_NewerFormat_NamesBothFormats()
    {
        var bytes = Tiny();
        bytes[8] = 9;
        Assert.Contains("format 9, this program reads format 1", Failure(bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK\u0003\u0004 some archive that is longer than a header would be, and no model")]
    public void Read_ForeignFile_SaysItIsNoModel(string text) =>
        Assert.Contains("not a Hearsay model", Failure(System.Text.Encoding.UTF8.GetBytes(text)), StringComparison.Ordinal);

    [Fact]
    public void Floats_NameItLacks_NamesIt() =>
        Assert.Contains("\"other\"", Assert.Throws<InvalidDataException>(() => ModelFile.Read(Tiny()).Floats("other")).Message, StringComparison.Ordinal);

    private static byte[] Tiny()
    {
        var writer = new ModelWriter();
        writer.AddSingle("single", [1f, -2f, 0.5f], 3);
        writer.AddHalf("half", [1f, -2f, 0.5f], 3);
        writer.AddHashes("keys", [12, 77]);
        writer.AddTable("table", [0f, 0f, -1f, 0.25f], 2);
        return writer.ToFile(Metadata);
    }

    private static string Failure(byte[] bytes) => Assert.Throws<InvalidDataException>(() => ModelFile.Read(bytes)).Message;

    private sealed class Near(float tolerance) : IEqualityComparer<float>
    {
        public bool Equals(float x, float y) => Math.Abs(x - y) <= tolerance;

        public int GetHashCode(float obj) => 0;
    }
}
