-- The register of changes: what a board, or the country, changed on purpose, and what was expected of it. Every version
-- that was ever written stays as it was written, and when the figures since a change were first shown is noted beside it:
-- so that anybody can see whether an expectation stood before its result. Written by the functions below alone.

CREATE TABLE governance.intervention (
  id serial PRIMARY KEY,
  -- Null: England and Wales.
  board_id smallint REFERENCES reference.board (id),
  -- Invented, or written by somebody of the demonstration: it counts while every restricted source is invented.
  demonstration boolean NOT NULL DEFAULT false
);
CREATE INDEX intervention_board_idx ON governance.intervention (board_id);

CREATE TABLE governance.intervention_version (
  intervention_id int NOT NULL REFERENCES governance.intervention (id) ON DELETE CASCADE,
  number int NOT NULL CHECK (number >= 1),
  at timestamptz NOT NULL DEFAULT now(),
  -- Null: the demonstration itself.
  person_id uuid REFERENCES governance.person (id),
  act text NOT NULL CHECK (act IN ('made', 'changed', 'withdrawn')),
  content jsonb NOT NULL,
  PRIMARY KEY (intervention_id, number),
  -- Nothing can be in the register without what was expected of it.
  CONSTRAINT intervention_version_content CHECK (coalesce(
    jsonb_typeof(content) = 'object'
    AND length(content ->> 'name') BETWEEN 1 AND 120
    AND length(content ->> 'what') BETWEEN 1 AND 600
    AND content ->> 'from' ~ '^20\d\d-(0[1-9]|1[0-2])$'
    AND coalesce(content ->> 'full' ~ '^20\d\d-(0[1-9]|1[0-2])$' AND content ->> 'full' >= content ->> 'from', true)
    AND length(content ->> 'hypothesis') BETWEEN 1 AND 400
    AND content ->> 'measure' ~ '^[a-z]+(-[a-z]+)*$' AND length(content ->> 'measure') <= 60
    AND content ->> 'direction' IN ('lower', 'higher')
    AND length(content ->> 'owner') BETWEEN 1 AND 100
    AND length(content ->> 'concurrent') <= 600, false))
);

-- When the figures since a change were first shown, by version of what was expected and by edition. Of figures nothing is
-- kept: they are worked out from the edition again, under whatever agreements and thresholds hold by then.
CREATE TABLE governance.intervention_reading (
  intervention_id int NOT NULL,
  version int NOT NULL,
  edition_id int NOT NULL REFERENCES releases.edition (id) ON DELETE CASCADE,
  -- Which way of working it out (lib/policies/method.ts).
  method smallint NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  person_id uuid REFERENCES governance.person (id),
  PRIMARY KEY (intervention_id, version, edition_id, method),
  FOREIGN KEY (intervention_id, version) REFERENCES governance.intervention_version (intervention_id, number)
    ON DELETE CASCADE
);

-- Nobody reads or writes the tables themselves.
ALTER TABLE governance.intervention ENABLE ROW LEVEL SECURITY;
ALTER TABLE governance.intervention_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE governance.intervention_reading ENABLE ROW LEVEL SECURITY;

-- Whether somebody may write changes: analysts and managers those of their board, stewards those of the country and of
-- every board.
CREATE FUNCTION scope_secret.may_intervene(actor uuid, of_board smallint) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM governance.person_role r
    WHERE r.person_id = actor
      AND (r.role = 'steward' OR (r.role IN ('analyst', 'manager') AND r.board_id = of_board)))
$$;

-- For the door: every version of the changes of a board in the viewer's scope, and of the country.
CREATE FUNCTION scope.interventions_of(of_board smallint) RETURNS TABLE (
  id int, board_id smallint, demonstration boolean, number int, at timestamptz, act text, content jsonb, by text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT i.id, i.board_id, i.demonstration, v.number, v.at, v.act, v.content, p.label
  FROM governance.intervention i
  JOIN governance.intervention_version v ON v.intervention_id = i.id
  LEFT JOIN governance.person p ON p.id = v.person_id
  WHERE of_board = ANY ((SELECT scope.boards())::smallint[])
    AND (i.board_id = of_board OR i.board_id IS NULL)
    AND (NOT i.demonstration OR (SELECT scope.demonstration_only()))
$$;

-- Notes that the figures since a change are shown to the signed viewer, and answers when they were shown first of each
-- version and edition. Nothing to who has no role at the board that they are shown for.
CREATE FUNCTION governance.note_reading(of_intervention int, of_version int, of_edition int, of_method smallint)
RETURNS TABLE (version int, edition_id int, method smallint, at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
#variable_conflict use_column
DECLARE
  actor governance.person := scope_secret.actor();
BEGIN
  IF actor.id IS NULL OR NOT EXISTS (
    SELECT FROM governance.intervention i JOIN governance.person_role r
      ON r.person_id = actor.id AND r.role <> 'administrator'
        AND (r.board_id IS NULL OR i.board_id IS NULL OR r.board_id = i.board_id)
    WHERE i.id = of_intervention AND (NOT i.demonstration OR scope.demonstration_only()))
  THEN
    RETURN;
  END IF;
  INSERT INTO governance.intervention_reading (intervention_id, version, edition_id, method, person_id)
  SELECT v.intervention_id, v.number, e.id, of_method, actor.id
  FROM governance.intervention_version v, releases.edition e
  WHERE v.intervention_id = of_intervention AND v.number = of_version AND e.id = of_edition
  ON CONFLICT DO NOTHING;
  RETURN QUERY
    SELECT r.version, r.edition_id, r.method, r.at FROM governance.intervention_reading r
    WHERE r.intervention_id = of_intervention ORDER BY r.at, r.version;
END
$$;

-- Writes a change, changes one, or takes it back (content null). `seen` is the version that was there when the form was
-- opened, 0 for a new one: where another has been written since, nothing is done. Answers 'made', 'changed', 'withdrawn';
-- and with nothing done 'unchanged', 'meanwhile', 'not-there', 'not-yours'.
CREATE FUNCTION governance.keep_intervention(
  of_intervention int, of_board smallint, written jsonb, seen int, OUT done text, OUT kept int
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  actor governance.person := scope_secret.actor();
  i governance.intervention;
  before governance.intervention_version;
BEGIN
  done := 'not-yours';
  IF actor.id IS NULL THEN
    RETURN;
  END IF;
  IF of_intervention IS NULL THEN
    IF NOT scope_secret.may_intervene(actor.id, of_board) THEN
      RETURN;
    END IF;
    INSERT INTO governance.intervention (board_id, demonstration) VALUES (of_board, actor.demonstration)
    RETURNING * INTO i;
    done := 'made';
  ELSE
    -- Two people who write at the same time wait for each other here.
    SELECT k.* INTO i FROM governance.intervention k
    WHERE k.id = of_intervention AND (NOT k.demonstration OR scope.demonstration_only()) FOR UPDATE;
    IF i.id IS NULL THEN
      done := 'not-there';
      RETURN;
    ELSIF NOT scope_secret.may_intervene(actor.id, i.board_id) OR (actor.demonstration AND NOT i.demonstration) THEN
      RETURN;
    END IF;
    SELECT v.* INTO before FROM governance.intervention_version v
    WHERE v.intervention_id = i.id ORDER BY v.number DESC LIMIT 1;
    kept := i.id;
    IF before.act = 'withdrawn' THEN
      done := CASE WHEN written IS NULL THEN 'unchanged' ELSE 'not-there' END;
      RETURN;
    ELSIF before.content = written THEN
      done := 'unchanged';
      RETURN;
    ELSIF before.number <> seen THEN
      done := 'meanwhile';
      RETURN;
    END IF;
    done := CASE WHEN written IS NULL THEN 'withdrawn' ELSE 'changed' END;
  END IF;
  kept := i.id;
  INSERT INTO governance.intervention_version (intervention_id, number, person_id, act, content)
  VALUES (i.id, coalesce(before.number, 0) + 1, actor.id, done, coalesce(written, before.content));
  INSERT INTO governance.audit_event (person_id, action, subject, board_id, outcome, details)
  VALUES (actor.id, 'change-' || done, 'changes/' || i.id, i.board_id, 'allowed',
          jsonb_build_object('before', before.content, 'after', written));
END
$$;
REVOKE ALL ON FUNCTION scope_secret.may_intervene(uuid, smallint), scope.interventions_of(smallint),
  governance.note_reading(int, int, int, smallint), governance.keep_intervention(int, smallint, jsonb, int) FROM PUBLIC;

-- Answers rest on the register; that they were shown is no part of them.
CREATE TRIGGER raise_policy_version AFTER INSERT OR UPDATE OR DELETE ON governance.intervention_version
  FOR EACH ROW EXECUTE FUNCTION scope_secret.raise_policy_version();
