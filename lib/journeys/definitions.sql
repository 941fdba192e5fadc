-- What several steps share. A record key is the keyed hash of an id; a rank orders records before their keys do.

-- Severity of an offence: adult rape first, then the contract's order of groups (the type offence_groups has it).
CREATE MACRO severity(adult_rape, grouped) AS
  CASE WHEN adult_rape THEN 0 ELSE 1 + enum_code(grouped::offence_groups) END;

CREATE MACRO crime_type_of(adult_rape, domestic_abuse) AS
  CASE WHEN adult_rape THEN 'adult-rape' WHEN domestic_abuse THEN 'domestic-abuse' ELSE 'other' END;

-- Days as a number that orders them; blank comes last.
CREATE MACRO day_rank(day) AS coalesce(day - DATE '0001-01-01', 9999999);

-- One number that is smallest where the rank is smallest and, among equals, the key. One min() then finds the record
-- that the rules want, without a sort.
CREATE MACRO ranked(ranking, record_key) AS (ranking::UHUGEINT << 64) | record_key::UHUGEINT;
CREATE MACRO key_of(ranked_value) AS (ranked_value & 18446744073709551615::UHUGEINT)::UBIGINT;

-- A court's name as its category.
CREATE MACRO category_of(court_name) AS trim(
  regexp_replace(regexp_replace(lower(court_name), '[''’‘`]', '', 'g'), '[^\p{L}\p{N}]+', '-', 'g'), '-');

-- What is compared of the name of a Crown Court centre.
CREATE MACRO centre_letters(court_name) AS regexp_replace(
  regexp_replace(
    replace(lower(court_name), '&', ' and '),
    '^\s*(the\s+)?crown court at\s|\scrown court\s*$', '', 'g'),
  '[^a-z]', '', 'g');

-- Model links at the stated threshold, each seen from both of its records.
CREATE VIEW model_edge AS
SELECT source_l AS source, id_l AS record_key, source_r AS to_source, id_r AS to_key, match_weight AS weight
FROM edges WHERE match_weight >= getvariable('threshold')
UNION ALL
SELECT source_r, id_r, source_l, id_l, match_weight
FROM edges WHERE match_weight >= getvariable('threshold');

-- Clusters stand in for links only where a delivery has no edges.
CREATE VIEW model_cluster AS
SELECT source, id AS record_key, cluster FROM clusters WHERE getvariable('by_cluster');
