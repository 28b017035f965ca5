-- Whether a claim is a fragment, a few words that tell nothing alone: lists have them last. Made with the claims.

ALTER TABLE claim ADD COLUMN is_fragment INTEGER NOT NULL DEFAULT 0;
