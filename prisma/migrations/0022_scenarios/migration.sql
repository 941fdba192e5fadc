-- Saved scenarios of "What if something changed?": inputs under a name, with the edition that they start from. Results are
-- not kept: edition and inputs determine them (docs/adr/0036-scenarios.md). Every version stays as it was written. Written
-- by the function below alone; read under row-level security.

CREATE TABLE governance.scenario (
  -- Drawn, not counted: an address tells nobody how many there are, nor leads to the next.
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  board_id smallint NOT NULL REFERENCES reference.board (id),
  owner_id uuid NOT NULL REFERENCES governance.person (id),
  -- Of somebody of the demonstration: it counts while every restricted source is invented.
  demonstration boolean NOT NULL DEFAULT false,
  -- As the latest version says; what is not shared is for its owner alone.
  shared boolean NOT NULL,
  withdrawn boolean NOT NULL DEFAULT false
);
CREATE INDEX scenario_board_idx ON governance.scenario (board_id);

CREATE TABLE governance.scenario_version (
  scenario_id uuid NOT NULL REFERENCES governance.scenario (id) ON DELETE CASCADE,
  number int NOT NULL CHECK (number >= 1),
  at timestamptz NOT NULL DEFAULT now(),
  person_id uuid NOT NULL REFERENCES governance.person (id),
  act text NOT NULL CHECK (act IN ('made', 'changed', 'withdrawn')),
  content jsonb NOT NULL,
  PRIMARY KEY (scenario_id, number),
  CONSTRAINT scenario_version_content CHECK (coalesce(
    jsonb_typeof(content) = 'object'
    AND length(content ->> 'name') BETWEEN 1 AND 80 AND content ->> 'name' !~ '[[:cntrl:]]'
    AND length(content ->> 'note') <= 600 AND content ->> 'note' !~ '[[:cntrl:]]'
    AND jsonb_typeof(content -> 'shared') = 'boolean'
    -- As an address says it (lib/demand/page/read-scenario.ts).
    AND length(content ->> 'inputs') <= 400
    AND content ->> 'inputs' ~ '^[a-z-]+=[a-z0-9.-]+(&[a-z-]+=[a-z0-9.-]+)*$'
    AND jsonb_typeof(content -> 'edition') = 'number' AND content ->> 'edition' ~ '^[1-9]\d{0,8}$'
    AND content ->> 'first' ~ '^20\d\d-(0[1-9]|1[0-2])$', false))
);

-- The boards whose scenarios the signed viewer may read: those that they have a role at; reviewers and stewards every
-- one. An administrator reads no board by virtue of that role.
CREATE FUNCTION scope.scenario_boards() RETURNS smallint[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(array_agg(b.id), '{}')
  FROM reference.board b, scope_secret.actor() a
  WHERE EXISTS (
    SELECT FROM governance.person_role r
    WHERE r.person_id = a.id AND r.role <> 'administrator' AND (r.board_id = b.id OR r.board_id IS NULL))
$$;

ALTER TABLE governance.scenario ENABLE ROW LEVEL SECURITY;
CREATE POLICY scenario_in_scope ON governance.scenario FOR SELECT USING (
  NOT withdrawn
  AND board_id = ANY ((SELECT scope.scenario_boards())::smallint[])
  AND (shared OR owner_id = (SELECT scope.viewer()))
  AND (NOT demonstration OR (SELECT scope.demonstration_only()))
);

-- What was written before it was shared stays its owner's. The policy above holds within this one.
ALTER TABLE governance.scenario_version ENABLE ROW LEVEL SECURITY;
CREATE POLICY scenario_version_in_scope ON governance.scenario_version FOR SELECT USING (
  EXISTS (
    SELECT FROM governance.scenario s
    WHERE s.id = scenario_id
      AND ((content ->> 'shared')::boolean OR s.owner_id = (SELECT scope.viewer())))
);

-- Whether somebody may keep scenarios of a board: its analysts and managers.
CREATE FUNCTION scope_secret.may_keep_scenarios(actor uuid, of_board smallint) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM governance.person_role r
    WHERE r.person_id = actor AND r.role IN ('analyst', 'manager') AND r.board_id = of_board)
$$;

-- Keeps a scenario, changes one, or takes it back (written null). `seen` is the version that was there when the form was
-- opened, 0 for a new one: where another has been written since, nothing is done. A shared one is changed by every
-- analyst and manager of the board; who reads it is for its owner to say, and it is taken back by the owner or a manager.
-- Answers 'made', 'changed', 'withdrawn'; and with nothing done 'unchanged', 'meanwhile', 'full', 'not-there', 'not-yours'.
-- Names and notes are not in the audit: what is somebody's alone stays so.
CREATE FUNCTION governance.keep_scenario(
  of_scenario uuid, of_board smallint, written jsonb, seen int, OUT done text, OUT kept uuid
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  actor governance.person := scope_secret.actor();
  s governance.scenario;
  before governance.scenario_version;
BEGIN
  done := 'not-yours';
  IF actor.id IS NULL OR NOT scope_secret.may_keep_scenarios(actor.id, of_board) THEN
    RETURN;
  END IF;
  IF of_scenario IS NULL THEN
    IF written IS NULL THEN
      RETURN;
    END IF;
    -- Room for all that anybody compares, and none for a program that never stops.
    PERFORM pg_advisory_xact_lock(hashtext('scenarios'), hashtext(actor.id::text));
    IF (SELECT count(*) FROM governance.scenario k
        WHERE k.owner_id = actor.id AND k.board_id = of_board AND NOT k.withdrawn) >= 100 THEN
      done := 'full';
      RETURN;
    END IF;
    INSERT INTO governance.scenario (board_id, owner_id, demonstration, shared)
    VALUES (of_board, actor.id, actor.demonstration, (written ->> 'shared')::boolean)
    RETURNING * INTO s;
    done := 'made';
  ELSE
    -- Two people who write at the same time wait for each other here.
    SELECT k.* INTO s FROM governance.scenario k
    WHERE k.id = of_scenario AND k.board_id = of_board AND (k.shared OR k.owner_id = actor.id)
      AND (NOT k.demonstration OR scope.demonstration_only())
    FOR UPDATE;
    IF s.id IS NULL OR (s.withdrawn AND written IS NOT NULL) THEN
      done := 'not-there';
      RETURN;
    END IF;
    kept := s.id;
    SELECT v.* INTO before FROM governance.scenario_version v
    WHERE v.scenario_id = s.id ORDER BY v.number DESC LIMIT 1;
    IF s.withdrawn OR before.content = written THEN
      done := 'unchanged';
      RETURN;
    ELSIF actor.demonstration AND NOT s.demonstration THEN
      RETURN;
    ELSIF s.owner_id <> actor.id AND (
      (written IS NOT NULL AND NOT (written ->> 'shared')::boolean)
      OR (written IS NULL AND NOT EXISTS (
        SELECT FROM governance.person_role r
        WHERE r.person_id = actor.id AND r.role = 'manager' AND r.board_id = of_board))) THEN
      RETURN;
    ELSIF before.number <> seen THEN
      done := 'meanwhile';
      RETURN;
    END IF;
    UPDATE governance.scenario k
    SET shared = coalesce((written ->> 'shared')::boolean, k.shared), withdrawn = written IS NULL
    WHERE k.id = s.id;
    done := CASE WHEN written IS NULL THEN 'withdrawn' ELSE 'changed' END;
  END IF;
  kept := s.id;
  INSERT INTO governance.scenario_version (scenario_id, number, person_id, act, content)
  VALUES (s.id, coalesce(before.number, 0) + 1, actor.id, done, coalesce(written, before.content));
  INSERT INTO governance.audit_event (person_id, action, subject, board_id, outcome, details)
  VALUES (actor.id, 'scenario-' || done, 'scenarios/' || s.id, of_board, 'allowed',
          jsonb_build_object('version', coalesce(before.number, 0) + 1,
                             'shared', coalesce(written, before.content) -> 'shared',
                             'edition', coalesce(written, before.content) -> 'edition'));
END
$$;
REVOKE ALL ON FUNCTION scope.scenario_boards(), scope_secret.may_keep_scenarios(uuid, smallint),
  governance.keep_scenario(uuid, smallint, jsonb, int) FROM PUBLIC;
