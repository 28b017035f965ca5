namespace Hearsay.Intake;

/// <summary>
/// One form that reports come in. A new format is a class of this in a file of its own and a line in <see cref="FormatList"/>. It opens no
/// file, fetches nothing and runs nothing that it finds.
/// </summary>
internal interface IReportFormat
{
    /// <summary>One lower-case word that names it in the ledger; it never changes, for originals are read by it again.</summary>
    string Name { get; }

    /// <summary>What a person calls a file of it, with the article: "a PDF document".</summary>
    string Noun { get; }

    /// <summary>
    /// Endings of files of it, with the dot, in lower case: they say which files of a folder are looked at, and never what a file is. Empty
    /// for parts that only another format hands over.
    /// </summary>
    IReadOnlyList<string> Endings { get; }

    /// <summary>True when it only takes parts out and makes no report itself, so that unpacking can be one thread's and reading many threads'.</summary>
    bool IsContainer => false;

    /// <summary>True when a part may give more than the one report of its own bytes.</summary>
    bool HoldsParts => IsContainer;

    /// <summary>True when the bytes are of this format. Formats are asked in the order of the list.</summary>
    bool Recognises(Head head);

    /// <summary>Reports, parts and faults, in the order they stand in. Bytes that are damaged may make it throw: the caller tells of it.</summary>
    IEnumerable<Taken> Read(Part part, Intaking intaking);
}
