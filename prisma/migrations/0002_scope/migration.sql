-- Scope: what a session of the web role may see, decided by PostgreSQL from a signed token and nothing else.
--
-- The application signs, per request, `v1|person|boards|expiry|HMAC-SHA256` (lib/access/sign-scope.ts) and sets it as
-- app.scope for one transaction. The functions below check it with a key that only the owner of the database can
-- read. SQL of the web role can set app.scope to anything it likes: without the key it gets no rows.

-- What the web and gate roles may call.
CREATE SCHEMA scope;
-- What nobody but the owner may touch: no role is granted anything here.
CREATE SCHEMA scope_secret;
REVOKE ALL ON SCHEMA scope, scope_secret FROM PUBLIC;

-- The key, kept as the two padded blocks of HMAC (RFC 2104), so that checking needs PostgreSQL's own sha256 only and
-- no extension. More than one row while a key is being replaced.
CREATE TABLE scope_secret.scope_key (
  inner_pad bytea NOT NULL CHECK (length(inner_pad) = 64),
  outer_pad bytea PRIMARY KEY CHECK (length(outer_pad) = 64)
);
REVOKE ALL ON scope_secret.scope_key FROM PUBLIC;
ALTER TABLE scope_secret.scope_key ENABLE ROW LEVEL SECURITY;

-- Called by the set-up script, as owner, with the 32 bytes derived from the master secret. Replaces any other key.
CREATE FUNCTION scope_secret.store_key(raw bytea) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  inner_block bytea := decode(repeat('36', 64), 'hex');
  outer_block bytea := decode(repeat('5c', 64), 'hex');
BEGIN
  IF length(raw) <> 32 THEN
    RAISE EXCEPTION 'The scope key must have 32 bytes';
  END IF;
  FOR i IN 0..31 LOOP
    inner_block := set_byte(inner_block, i, get_byte(inner_block, i) # get_byte(raw, i));
    outer_block := set_byte(outer_block, i, get_byte(outer_block, i) # get_byte(raw, i));
  END LOOP;
  DELETE FROM scope_secret.scope_key k WHERE k.outer_pad <> outer_block;
  INSERT INTO scope_secret.scope_key VALUES (inner_block, outer_block) ON CONFLICT DO NOTHING;
END
$$;
REVOKE ALL ON FUNCTION scope_secret.store_key(bytea) FROM PUBLIC;

-- The claim of a genuine and current token; both nulls for any other. Nothing of the token is read before its
-- signature is known to be right. Signatures are compared as hashes of themselves, so that the time it takes tells
-- nothing of how much of a guess was right.
CREATE FUNCTION scope_secret.claim(OUT person_id uuid, OUT board_ids smallint[])
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  token text := current_setting('app.scope', true);
  part text[] := string_to_array(token, '|');
  payload bytea;
BEGIN
  IF token IS NULL OR length(token) > 1000 OR cardinality(part) <> 5 THEN
    RETURN;
  END IF;
  payload := convert_to(array_to_string(part[1:4], '|'), 'UTF8');
  IF NOT EXISTS (
    SELECT FROM scope_secret.scope_key k
    WHERE sha256(convert_to(encode(sha256(k.outer_pad || sha256(k.inner_pad || payload)), 'hex'), 'UTF8'))
        = sha256(convert_to(part[5], 'UTF8'))
  ) THEN
    RETURN;
  END IF;
  IF part[1] = 'v1' AND to_timestamp(part[4]::bigint) > clock_timestamp() THEN
    person_id := part[2]::uuid;
    board_ids := string_to_array(part[3], ',')::smallint[];
  END IF;
END
$$;
REVOKE ALL ON FUNCTION scope_secret.claim() FROM PUBLIC;

-- Who asks; null where the token is missing, forged or expired.
CREATE FUNCTION scope.viewer() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT c.person_id FROM scope_secret.claim() c $$;

-- Boards whose restricted figures the viewer may see; empty where there are none, and for no viewer.
CREATE FUNCTION scope.boards() RETURNS smallint[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT coalesce(c.board_ids, '{}') FROM scope_secret.claim() c $$;

-- Releases that an edition pins and that were not withdrawn; none without a viewer.
CREATE FUNCTION scope.readable_releases() RETURNS int[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT coalesce(array_agg(r.id ORDER BY r.id), '{}')
  FROM releases.release r
  WHERE r.status = 'published'
    AND EXISTS (SELECT FROM releases.edition_release e WHERE e.release_id = r.id)
    AND (SELECT scope.viewer()) IS NOT NULL
$$;

-- Those of them whose source is open: every board's figures are for everyone signed in.
CREATE FUNCTION scope.open_releases() RETURNS int[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT coalesce(array_agg(r.id ORDER BY r.id), '{}')
  FROM releases.release r JOIN releases.source s ON s.id = r.source_id
  WHERE s.access = 'open' AND r.id = ANY ((SELECT scope.readable_releases())::int[])
$$;

-- Of the gate: true while every restricted source is the generator's, by its signed marker checked at load.
CREATE FUNCTION scope.demonstration_only() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$ SELECT NOT EXISTS (SELECT FROM releases.source WHERE access = 'restricted' AND NOT demonstration) $$;

-- Of the gate: the edition that answers come from now; null before the first.
CREATE FUNCTION scope.current_edition(OUT id int, OUT made_at timestamptz, OUT demonstration boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT e.id, e.made_at, EXISTS (
    SELECT FROM releases.edition_release er JOIN releases.source s ON s.id = er.source_id
    WHERE er.edition_id = e.id AND s.demonstration)
  FROM releases.edition e WHERE e.current
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA scope FROM PUBLIC;

-- Row-level security. Policies name no role: they bind every role but the owner, who loads and migrates.
-- The casts around the sub-selects make each of them run once per query and keep the index usable.
ALTER TABLE figures.cell ENABLE ROW LEVEL SECURITY;
CREATE POLICY cell_in_scope ON figures.cell FOR SELECT USING (
  (SELECT scope.viewer()) IS NOT NULL
  AND release_id = ANY ((SELECT scope.readable_releases())::int[])
  AND (
    board_id IS NULL
    OR release_id = ANY ((SELECT scope.open_releases())::int[])
    OR board_id = ANY ((SELECT scope.boards())::smallint[])
  )
);

-- No policy: nobody but the owner reads what was received.
ALTER TABLE releases.observation ENABLE ROW LEVEL SECURITY;

ALTER TABLE releases.source ENABLE ROW LEVEL SECURITY;
CREATE POLICY source_signed_in ON releases.source FOR SELECT USING ((SELECT scope.viewer()) IS NOT NULL);

-- Releases that were never published are for the steward's command line only.
ALTER TABLE releases.release ENABLE ROW LEVEL SECURITY;
CREATE POLICY release_published ON releases.release FOR SELECT USING (
  (SELECT scope.viewer()) IS NOT NULL AND status IN ('published', 'withdrawn')
);
ALTER TABLE releases.edition ENABLE ROW LEVEL SECURITY;
CREATE POLICY edition_signed_in ON releases.edition FOR SELECT USING ((SELECT scope.viewer()) IS NOT NULL);
ALTER TABLE releases.edition_release ENABLE ROW LEVEL SECURITY;
CREATE POLICY edition_release_signed_in ON releases.edition_release FOR SELECT USING (
  (SELECT scope.viewer()) IS NOT NULL
);

-- A role is of a board that exists, and a national role is held once.
ALTER TABLE governance.person_role
  ADD CONSTRAINT person_role_board_id_fkey FOREIGN KEY (board_id) REFERENCES reference.board (id);
CREATE UNIQUE INDEX person_role_national_key ON governance.person_role (person_id, role) WHERE board_id IS NULL;

-- The policy version rises by itself with whatever decides what may be shown, so that no cached answer outlives it.
CREATE FUNCTION scope_secret.raise_policy_version() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE governance.policy_version SET version = version + 1;
  RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION scope_secret.raise_policy_version() FROM PUBLIC;
CREATE TRIGGER raise_policy_version AFTER INSERT OR UPDATE OR DELETE ON releases.source
  FOR EACH STATEMENT EXECUTE FUNCTION scope_secret.raise_policy_version();
CREATE TRIGGER raise_policy_version AFTER UPDATE OR DELETE ON releases.release
  FOR EACH STATEMENT EXECUTE FUNCTION scope_secret.raise_policy_version();
CREATE TRIGGER raise_policy_version AFTER INSERT OR UPDATE OR DELETE ON releases.edition
  FOR EACH STATEMENT EXECUTE FUNCTION scope_secret.raise_policy_version();
CREATE TRIGGER raise_policy_version AFTER INSERT OR UPDATE OR DELETE ON releases.edition_release
  FOR EACH STATEMENT EXECUTE FUNCTION scope_secret.raise_policy_version();

-- A session carries its person's version; a change of role ends the sessions begun before it.
CREATE FUNCTION scope_secret.raise_session_version() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE governance.person SET session_version = session_version + 1
  WHERE id IN (OLD.person_id, NEW.person_id);
  RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION scope_secret.raise_session_version() FROM PUBLIC;
CREATE TRIGGER raise_session_version AFTER INSERT OR UPDATE OR DELETE ON governance.person_role
  FOR EACH ROW EXECUTE FUNCTION scope_secret.raise_session_version();
