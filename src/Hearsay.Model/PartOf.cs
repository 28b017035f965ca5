namespace Hearsay.Model;

/// <summary>Where a report lies that was taken out of a file with others: a member of an archive, a message of a mailbox, an attachment.</summary>
/// <param name="Container">SHA-256 of the outermost file, whose bytes are kept as well; 64 lower-case hexadecimal digits.</param>
/// <param name="Path">The way from that file to the report, parts divided by <c>/</c>; a message without a name counts from 1.</param>
public sealed record PartOf(string Container, string Path);
