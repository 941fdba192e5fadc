-- Below which counts of people are hidden in a release, kept by the database out of its report: whatever is worked out
-- from cells that are shown keeps to it, too. Null where all is shown as it was published.
ALTER TABLE releases.release ADD COLUMN threshold INTEGER
  GENERATED ALWAYS AS ((report -> 'protection' ->> 'threshold')::integer) STORED;
