-- A hash of all that is kept of a claim, so that linking anew writes only the claims that became others; null for one kept before there were any.

ALTER TABLE claim ADD COLUMN digest TEXT;
