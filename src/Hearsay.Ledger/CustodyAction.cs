namespace Hearsay.Ledger;

/// <summary>What custody notes.</summary>
public enum CustodyAction
{
    /// <summary>A dossier was made. Subject: its name.</summary>
    DossierMade,

    /// <summary>A report was added. Subject: its SHA-256.</summary>
    ReportAdded,

    /// <summary>Bytes already kept came under another name or from another place. Subject: their SHA-256.</summary>
    ReportSeenAgain,

    /// <summary>A report was read by another version and its findings replaced. Subject: its SHA-256.</summary>
    ReportReread,

    /// <summary>A file was kept that reports are taken out of: an archive, a mailbox. Subject: its SHA-256.</summary>
    FileKept,

    /// <summary>Claims were made of the statements. Subject: the dossier's name.</summary>
    ClaimsLinked,

    /// <summary>A person decided of a link, a statement, sources, a person or a report, or gave a grade. Subject: the decision's number.</summary>
    Decided,

    /// <summary>A person took a decision back. Subject: the decision's number.</summary>
    DecisionUndone,

    /// <summary>The names of protected persons were shown to somebody who asked for them. Subject: the dossier's name.</summary>
    NamesShown,

    /// <summary>Names of protected persons left in an export. Subject: the dossier's name.</summary>
    NamesExported,

    /// <summary>Originals, texts, spans and custody were looked over. Subject: the dossier's name.</summary>
    Verified,
}
