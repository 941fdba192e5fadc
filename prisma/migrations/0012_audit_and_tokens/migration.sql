-- Who reads the audit, what keeps it from being changed, and tokens of the API.

-- Reading. Administrators read all of the audit, a manager what was done at their boards. Who asks is the person of the
-- signed token (app.scope, migration 0002_scope); what they may is looked up in their roles at that moment, so that SQL
-- of the gate role reads no more of it than that person would.

CREATE FUNCTION scope.audits_all() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM governance.person p JOIN governance.person_role r ON r.person_id = p.id
    WHERE p.id = (SELECT scope.viewer()) AND p.removed_at IS NULL AND r.role = 'administrator')
$$;

CREATE FUNCTION scope.audited_boards() RETURNS smallint[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(array_agg(DISTINCT r.board_id), '{}')
  FROM governance.person p JOIN governance.person_role r ON r.person_id = p.id
  WHERE p.id = (SELECT scope.viewer()) AND p.removed_at IS NULL AND r.role = 'manager'
$$;

-- People of the demonstration, who have no password, see of people in real life nothing: not what they did either.
CREATE FUNCTION scope.demonstrates() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce((SELECT p.demonstration FROM governance.person p WHERE p.id = (SELECT scope.viewer())), true)
$$;
REVOKE ALL ON FUNCTION scope.audits_all(), scope.audited_boards(), scope.demonstrates() FROM PUBLIC;

ALTER TABLE governance.audit_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY audit_event_added ON governance.audit_event FOR INSERT WITH CHECK (true);
CREATE POLICY audit_event_in_scope ON governance.audit_event FOR SELECT USING (
  ((SELECT scope.audits_all()) OR board_id = ANY ((SELECT scope.audited_boards())::smallint[]))
  AND (
    person_id IS NULL
    OR NOT (SELECT scope.demonstrates())
    OR EXISTS (SELECT FROM governance.person p WHERE p.id = audit_event.person_id AND p.demonstration)
  )
);

-- For pages of the trail, which are read from the newest on.
CREATE INDEX audit_event_board_id_id_idx ON governance.audit_event (board_id, id);
CREATE INDEX audit_event_person_id_id_idx ON governance.audit_event (person_id, id);
-- For what is counted to find unusual use: all but what people see in a browser, which is most of the trail.
CREATE INDEX audit_event_counted_idx ON governance.audit_event (at)
  WHERE action <> 'view' OR outcome = 'refused' OR details ? 'token';
-- For who has, or had, a role of a board.
CREATE INDEX audit_event_roles_given_idx ON governance.audit_event (subject, board_id)
  WHERE action IN ('person-invited', 'role-added');

-- Writing. No role of the service has a right to change or delete an event; this refuses it also to a function that runs
-- as the owner, whoever writes one some day: the session is still that of the role that called it.
CREATE FUNCTION scope_secret.keep_audit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NOT pg_has_role(session_user, (SELECT c.relowner FROM pg_class c WHERE c.oid = TG_RELID), 'MEMBER') THEN
    RAISE EXCEPTION 'The audit is added to and never changed' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION scope_secret.keep_audit() FROM PUBLIC;
CREATE TRIGGER keep_audit BEFORE UPDATE OR DELETE OR TRUNCATE ON governance.audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION scope_secret.keep_audit();

-- Tokens by which a program reads the API in the name of the person who made one. The token itself is not kept: its
-- SHA-256 is, which is as good as unreadable since the token is 32 random bytes.
CREATE TABLE governance.api_token (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id uuid NOT NULL REFERENCES governance.person (id) ON DELETE CASCADE,
  -- What its maker calls it.
  name text NOT NULL CHECK (name <> '' AND length(name) <= 80),
  -- The token's beginning, by which people and the database recognise it. No secret.
  prefix text NOT NULL UNIQUE CHECK (prefix ~ '^[0-9a-f]{8}$'),
  hash bytea NOT NULL CHECK (length(hash) = 32),
  -- One board, or, where it is null, all that its maker may read with the roles that carry tokens.
  board_id smallint REFERENCES reference.board (id),
  created_at timestamptz NOT NULL DEFAULT now(),
  -- 365 days at most; in hours, which no change of clocks makes longer.
  expires_at timestamptz NOT NULL CHECK (expires_at > created_at AND expires_at <= created_at + interval '8760 hours'),
  shown_at timestamptz,
  -- To the minute.
  used_at timestamptz,
  ended_at timestamptz,
  ended_why text CHECK (ended_why IN ('revoked', 'role-lost', 'removed', 'signed-out')),
  CONSTRAINT api_token_ended_with_reason CHECK ((ended_at IS NULL) = (ended_why IS NULL))
);
CREATE INDEX api_token_person_id_idx ON governance.api_token (person_id);

-- Who sees that a token exists: its maker, administrators, and the managers of a board that it reaches.
ALTER TABLE governance.api_token ENABLE ROW LEVEL SECURITY;
CREATE POLICY api_token_in_scope ON governance.api_token FOR SELECT USING (
  person_id = (SELECT scope.viewer())
  OR (
    (
      (SELECT scope.audits_all())
      OR board_id = ANY ((SELECT scope.audited_boards())::smallint[])
      OR (board_id IS NULL AND EXISTS (
        SELECT FROM governance.person_role r
        WHERE r.person_id = api_token.person_id AND r.role IN ('analyst', 'manager')
          AND r.board_id = ANY ((SELECT scope.audited_boards())::smallint[])))
    )
    AND EXISTS (
      SELECT FROM governance.person p
      WHERE p.id = api_token.person_id AND p.demonstration = (SELECT scope.demonstrates()))
  )
);

-- Whether a person's roles carry a token for a board, or for all of theirs. The service decides the same
-- (lib/access/token-grants.ts); a test holds the two equal.
CREATE FUNCTION scope_secret.token_reaches(maker uuid, of_board smallint) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM governance.person p JOIN governance.person_role r ON r.person_id = p.id
    WHERE p.id = maker AND p.removed_at IS NULL
      AND ((r.role IN ('analyst', 'manager') AND (of_board IS NULL OR r.board_id = of_board))
        OR (r.role IN ('reviewer', 'steward') AND of_board IS NULL)))
$$;
REVOKE ALL ON FUNCTION scope_secret.token_reaches(uuid, smallint) FROM PUBLIC;

-- Keeps a new token of whoever acts. Answers 'made'; and with nothing done 'not-yours', 'too-many'.
CREATE FUNCTION governance.make_token(called text, start text, digest bytea, of_board smallint, days int,
  OUT done text, OUT made uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  actor governance.person := scope_secret.actor();
  until timestamptz := now() + make_interval(hours => 24 * days);
BEGIN
  IF actor.id IS NULL OR NOT scope_secret.token_reaches(actor.id, of_board) THEN
    done := 'not-yours';
    RETURN;
  END IF;
  -- Two at the same moment are counted one after the other.
  PERFORM FROM governance.person p WHERE p.id = actor.id FOR UPDATE;
  IF (SELECT count(*) FROM governance.api_token t
      WHERE t.person_id = actor.id AND t.ended_at IS NULL AND t.expires_at > now()) >= 20 THEN
    done := 'too-many';
    RETURN;
  END IF;
  INSERT INTO governance.api_token AS t (person_id, name, prefix, hash, board_id, expires_at)
  VALUES (actor.id, called, start, digest, of_board, until) RETURNING t.id INTO made;
  INSERT INTO governance.audit_event (person_id, action, subject, board_id, outcome, details)
  VALUES (actor.id, 'token-made', 'token/' || made, of_board, 'allowed',
          jsonb_build_object('prefix', start, 'until', (until AT TIME ZONE 'UTC')::date));
  done := 'made';
END
$$;

-- Whether a new token is still to be shown to its maker. True once.
CREATE FUNCTION governance.show_token(target uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE governance.api_token t SET shown_at = now()
  WHERE t.id = target AND t.person_id = (scope_secret.actor()).id AND t.shown_at IS NULL AND t.ended_at IS NULL;
  RETURN FOUND;
END
$$;

-- Ends a token: by its maker, an administrator, or a manager of a board that it reaches. Answers 'revoked',
-- 'unchanged' where it was over already, 'not-there'.
CREATE FUNCTION governance.revoke_token(target uuid) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  actor governance.person := scope_secret.actor();
  t governance.api_token;
  maker governance.person;
BEGIN
  SELECT k.* INTO t FROM governance.api_token k WHERE k.id = target FOR UPDATE;
  SELECT p.* INTO maker FROM governance.person p WHERE p.id = t.person_id;
  IF actor.id IS NULL OR t.id IS NULL OR NOT (
    t.person_id = actor.id
    OR (maker.demonstration = actor.demonstration AND EXISTS (
      SELECT FROM governance.person_role r
      WHERE r.person_id = actor.id AND (r.role = 'administrator' OR (r.role = 'manager' AND (
        r.board_id = t.board_id
        OR (t.board_id IS NULL AND r.board_id IN (
          SELECT m.board_id FROM governance.person_role m
          WHERE m.person_id = t.person_id AND m.role IN ('analyst', 'manager'))))))))
  ) THEN
    RETURN 'not-there';
  ELSIF t.ended_at IS NOT NULL OR t.expires_at <= now() THEN
    RETURN 'unchanged';
  END IF;
  UPDATE governance.api_token k SET ended_at = now(), ended_why = 'revoked' WHERE k.id = target;
  INSERT INTO governance.audit_event (person_id, action, subject, board_id, outcome, details)
  VALUES (actor.id, 'token-revoked', 'token/' || target, t.board_id, 'allowed', jsonb_build_object('prefix', t.prefix));
  RETURN 'revoked';
END
$$;

-- Whose token this is, at a request of the API. Hashes are compared as hashes of themselves, so that the time it takes
-- tells nothing of how much of a guess was right. Refused: 'unknown', 'ended', 'expired'.
CREATE FUNCTION governance.use_token(start text, digest bytea, OUT token uuid, OUT maker uuid, OUT of_board smallint,
  OUT refused text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  t governance.api_token;
BEGIN
  SELECT k.* INTO t FROM governance.api_token k WHERE k.prefix = start AND sha256(k.hash) = sha256(digest);
  token := t.id;
  maker := t.person_id;
  of_board := t.board_id;
  refused := CASE
    WHEN t.id IS NULL THEN 'unknown'
    WHEN t.ended_at IS NOT NULL THEN 'ended'
    WHEN t.expires_at <= now() THEN 'expired'
    WHEN NOT scope_secret.token_reaches(t.person_id, t.board_id) THEN 'ended'
  END;
  IF refused IS NULL AND coalesce(t.used_at < now() - interval '1 minute', true) THEN
    UPDATE governance.api_token k SET used_at = now() WHERE k.id = t.id;
  END IF;
END
$$;
REVOKE ALL ON FUNCTION governance.make_token(text, text, bytea, smallint, int), governance.show_token(uuid),
  governance.revoke_token(uuid), governance.use_token(text, bytea) FROM PUBLIC;

-- A token ends for good with the last role that carried it, and with its maker. Who gets the role back makes a new one.
CREATE FUNCTION scope_secret.end_tokens_of_role() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE governance.api_token t SET ended_at = now(), ended_why = 'role-lost'
  WHERE t.person_id = OLD.person_id AND t.ended_at IS NULL AND NOT scope_secret.token_reaches(t.person_id, t.board_id);
  RETURN NULL;
END
$$;
CREATE FUNCTION scope_secret.end_tokens_of_person() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  UPDATE governance.api_token t SET ended_at = now(), ended_why = 'removed'
  WHERE t.person_id = NEW.id AND t.ended_at IS NULL;
  RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION scope_secret.end_tokens_of_role(), scope_secret.end_tokens_of_person() FROM PUBLIC;
CREATE TRIGGER end_tokens_of_role AFTER UPDATE OR DELETE ON governance.person_role
  FOR EACH ROW EXECUTE FUNCTION scope_secret.end_tokens_of_role();
CREATE TRIGGER end_tokens_of_person AFTER UPDATE OF removed_at ON governance.person
  FOR EACH ROW WHEN (NEW.removed_at IS NOT NULL) EXECUTE FUNCTION scope_secret.end_tokens_of_person();

-- Signing out everywhere ends tokens, too: whoever has lost a device does not know what was on it.
CREATE OR REPLACE FUNCTION governance.end_sessions(target uuid) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  actor governance.person := scope_secret.actor();
  hindered text;
BEGIN
  IF target IS DISTINCT FROM actor.id THEN
    hindered := scope_secret.hindrance(actor, target);
    IF hindered IS NOT NULL THEN
      RETURN hindered;
    END IF;
  END IF;
  UPDATE governance.person p SET session_version = p.session_version + 1 WHERE p.id = target;
  UPDATE governance.api_token t SET ended_at = now(), ended_why = 'signed-out'
  WHERE t.person_id = target AND t.ended_at IS NULL;
  INSERT INTO governance.audit_event (person_id, action, subject, outcome)
  VALUES (actor.id, 'sign-out-everywhere', 'person/' || target, 'allowed');
  RETURN 'ended';
END
$$;
