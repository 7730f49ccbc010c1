-- The themes that people choose from in the meetings of a series; null for all of them. No foreign keys: what was said
-- under a theme that is not offered any more keeps it.
alter table series add column themes varchar[] check (cardinality(themes) > 0);
