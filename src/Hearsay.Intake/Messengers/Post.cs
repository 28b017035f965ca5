using Hearsay.Model;

namespace Hearsay.Intake.Messengers;

/// <summary>One message of a messenger or network as its export tells it. A value that the export does not give is null or empty.</summary>
internal sealed record Post
{
    /// <summary>Its identity within its chat or account.</summary>
    public string? Id { get; init; }

    /// <summary>Its words as they stand, line ends and all; formatting is gone, no character is.</summary>
    public required string Text { get; init; }

    /// <summary>The channel, account or person under whose name it stands.</summary>
    public string? Author { get; init; }

    /// <summary>True when the author is a person and not a channel.</summary>
    public bool IsPerson { get; init; }

    /// <summary>Who signed it beneath a channel's name.</summary>
    public string? Signature { get; init; }

    /// <summary>The chat or account it stands in.</summary>
    public string? Channel { get; init; }

    /// <summary>Its address.</summary>
    public string? Url { get; init; }

    /// <summary>When it was sent.</summary>
    public Timestamp? Sent { get; init; }

    /// <summary>When it was changed last.</summary>
    public Timestamp? Edited { get; init; }

    /// <summary>True when it was changed, though the export may not say when.</summary>
    public bool IsEdited { get; init; }

    /// <summary>True when it passes on another's message as that stands.</summary>
    public bool IsForwarded { get; init; }

    /// <summary>Whose message it passes on.</summary>
    public string? ForwardedFrom { get; init; }

    /// <summary>When the message that it passes on was sent.</summary>
    public Timestamp? ForwardedSent { get; init; }

    /// <summary>The message it answers, by identity.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>Pictures, recordings and files that came with it, by name.</summary>
    public IReadOnlyList<string> Media { get; init; } = [];

    /// <summary>Addresses that its words link to without showing them.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>The language the export names.</summary>
    public string? Language { get; init; }
}
