namespace Hearsay.Model;

/// <summary>How a statement's words are given.</summary>
public enum Mode
{
    /// <summary>All its words stand in quotation marks.</summary>
    Direct,

    /// <summary>Some of its words stand in quotation marks.</summary>
    Mixed,

    /// <summary>In the reporter's words.</summary>
    Indirect,

    /// <summary>The report's own voice: no speaker is named.</summary>
    Narrated,
}
