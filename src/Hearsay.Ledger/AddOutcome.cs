namespace Hearsay.Ledger;

/// <summary>What adding a report came to.</summary>
public enum AddOutcome
{
    /// <summary>The dossier did not have these bytes: it has them now.</summary>
    Added,

    /// <summary>The dossier has these bytes, read by the same version. A new name or place was noted.</summary>
    AlreadyThere,

    /// <summary>The dossier has these bytes, read by another version: its findings were replaced, the claims made of them dropped.</summary>
    Reread,
}
