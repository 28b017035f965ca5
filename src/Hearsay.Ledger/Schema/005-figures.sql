-- What makes two figures comparable: role, unit, population, place, period. Sums that the reader derived of parts stated together are
-- figures of their own, behind those stated.

ALTER TABLE figure ADD COLUMN role TEXT NOT NULL DEFAULT 'count';
ALTER TABLE figure ADD COLUMN unit TEXT;         -- "kilometre", or a currency's code; null for a count of things
ALTER TABLE figure ADD COLUMN unit_base TEXT;    -- the unit its kind is compared in
ALTER TABLE figure ADD COLUMN unit_factor REAL;  -- how many of the base one of it is
ALTER TABLE figure ADD COLUMN population TEXT;
ALTER TABLE figure ADD COLUMN place TEXT;
ALTER TABLE figure ADD COLUMN per TEXT;          -- the "day" of "200 a day"
ALTER TABLE figure ADD COLUMN since TEXT;        -- first day a cumulative count counts from
ALTER TABLE figure ADD COLUMN is_round INTEGER NOT NULL DEFAULT 0 CHECK (is_round IN (0, 1));
ALTER TABLE figure ADD COLUMN is_derived INTEGER NOT NULL DEFAULT 0 CHECK (is_derived IN (0, 1));
