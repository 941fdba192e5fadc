-- Settings of boards: targets of measures, whom to ask, the boards that it is compared with, the language that its people
-- are met in. Every setting that was ever made stays as it was made; the newest of its board, kind and key is in force.
-- Written by the function below alone.

CREATE TYPE governance.setting_kind AS ENUM ('target', 'contact', 'comparison', 'language');

CREATE TABLE governance.board_setting (
  id serial PRIMARY KEY,
  board_id smallint NOT NULL REFERENCES reference.board (id),
  kind governance.setting_kind NOT NULL,
  -- Of a target the measure, of a contact what they are asked about; of the others nothing.
  key text NOT NULL CHECK (key ~ '^([a-z]+([/-][a-z]+)*)?$' AND length(key) <= 60),
  -- JSON null takes a contact away, or goes back to what is so without a setting.
  content jsonb NOT NULL,
  -- Invented, or made by somebody of the demonstration: it counts while every restricted source is invented.
  demonstration boolean NOT NULL DEFAULT false,
  made_at timestamptz NOT NULL DEFAULT now(),
  -- Null: the demonstration itself.
  person_id uuid REFERENCES governance.person (id),
  CONSTRAINT board_setting_key CHECK ((kind IN ('target', 'contact')) = (key <> '')),
  CONSTRAINT board_setting_content CHECK (coalesce(
    CASE WHEN content = 'null' THEN kind <> 'target'
    ELSE jsonb_typeof(content) = 'object' AND CASE kind
      WHEN 'target' THEN
        CASE jsonb_typeof(content -> 'value') WHEN 'null' THEN true
          WHEN 'number' THEN (content ->> 'value')::numeric BETWEEN 0 AND 10000000 ELSE false END
        AND content ->> 'from' ~ '^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$'
        AND length(content ->> 'reason') BETWEEN 1 AND 300
      WHEN 'contact' THEN
        length(content ->> 'role') BETWEEN 1 AND 100
        AND (content ->> 'email' IS NOT NULL OR content ->> 'phone' IS NOT NULL)
        AND coalesce(length(content ->> 'email') BETWEEN 3 AND 254, true)
        AND coalesce(length(content ->> 'phone') BETWEEN 5 AND 40, true)
      -- Whole families of boards and nothing else: whatever groups boards choose, the difference of two is whole
      -- families again, and no board stands alone in it (docs/adr/0022-board-settings.md).
      WHEN 'comparison' THEN
        jsonb_typeof(content -> 'families') = 'array' AND jsonb_array_length(content -> 'families') BETWEEN 1 AND 6
        AND content -> 'families' <@ '[1, 2, 3, 4, 5, 6]'
      WHEN 'language' THEN content ->> 'language' IN ('en', 'cy')
    END END, false))
);
CREATE INDEX board_setting_board_idx ON governance.board_setting (board_id, kind, key, id);

-- The boards whose settings the signed viewer may read: those that they have a role at; with a national role every one.
CREATE FUNCTION scope.settings_boards() RETURNS smallint[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(array_agg(b.id), '{}')
  FROM reference.board b, scope_secret.actor() a
  WHERE EXISTS (
    SELECT FROM governance.person_role r WHERE r.person_id = a.id AND (r.board_id = b.id OR r.board_id IS NULL))
$$;

ALTER TABLE governance.board_setting ENABLE ROW LEVEL SECURITY;
CREATE POLICY board_setting_in_scope ON governance.board_setting FOR SELECT USING (
  board_id = ANY ((SELECT scope.settings_boards())::smallint[])
  AND (NOT demonstration OR (SELECT scope.demonstration_only()))
);

-- Of the web role, which has no way into this schema: the settings of one board, where it is in the viewer's scope and
-- the viewer has a role there.
CREATE FUNCTION scope.settings_of(of_board smallint) RETURNS TABLE (
  id int, board_id smallint, kind governance.setting_kind, key text, content jsonb, made_at timestamptz,
  demonstration boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT s.id, s.board_id, s.kind, s.key, s.content, s.made_at, s.demonstration
  FROM governance.board_setting s
  WHERE s.board_id = of_board
    AND of_board = ANY ((SELECT scope.boards())::smallint[])
    AND of_board = ANY ((SELECT scope.settings_boards())::smallint[])
    AND (NOT s.demonstration OR (SELECT scope.demonstration_only()))
$$;

-- The language that a person is met in who has not chosen one: that of their boards, where these say the same.
CREATE FUNCTION governance.language_of(person uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT CASE WHEN count(DISTINCT now.language) = 1 THEN min(now.language) END
  FROM (
    SELECT DISTINCT ON (s.board_id) s.content ->> 'language' AS language
    FROM governance.board_setting s
    WHERE s.kind = 'language'
      AND s.board_id IN (SELECT r.board_id FROM governance.person_role r WHERE r.person_id = person)
      AND (NOT s.demonstration OR (SELECT scope.demonstration_only()))
    ORDER BY s.board_id, s.id DESC) now
$$;

-- Whether somebody may make a board's settings: its managers and administrators.
CREATE FUNCTION scope_secret.may_settle(actor uuid, of_board smallint) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM governance.person_role r
    WHERE r.person_id = actor AND (r.role = 'administrator' OR (r.role = 'manager' AND r.board_id = of_board)))
$$;
REVOKE ALL ON FUNCTION scope.settings_boards(), scope.settings_of(smallint), governance.language_of(uuid),
  scope_secret.may_settle(uuid, smallint) FROM PUBLIC;

-- Makes a setting. `seen` is the number of the one that was in force when the form was opened, 0 for none: where another
-- one has been made since, nothing is done. Answers 'kept'; and with nothing done 'unchanged', 'meanwhile',
-- 'not-there', 'not-yours'. Never 'meanwhile' for what is so already, so that a form sent twice is none the wiser.
CREATE FUNCTION governance.keep_setting(
  of_board smallint, of_kind governance.setting_kind, of_key text, written jsonb, seen int
) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  actor governance.person := scope_secret.actor();
  board reference.board;
  before governance.board_setting;
BEGIN
  IF actor.id IS NULL OR NOT scope_secret.may_settle(actor.id, of_board) THEN
    RETURN 'not-yours';
  END IF;
  -- Two people who write at the same time wait for each other here.
  SELECT b.* INTO board FROM reference.board b WHERE b.id = of_board FOR NO KEY UPDATE;
  IF board.id IS NULL THEN
    RETURN 'not-there';
  END IF;
  SELECT s.* INTO before FROM governance.board_setting s
  WHERE s.board_id = of_board AND s.kind = of_kind AND s.key = of_key
    AND (NOT s.demonstration OR scope.demonstration_only())
  ORDER BY s.id DESC LIMIT 1;
  IF coalesce(before.content, 'null') = written THEN
    RETURN 'unchanged';
  ELSIF coalesce(before.id, 0) <> seen THEN
    RETURN 'meanwhile';
  ELSIF actor.demonstration AND NOT coalesce(before.demonstration, true) THEN
    RETURN 'not-yours';
  END IF;
  INSERT INTO governance.board_setting (board_id, kind, key, content, demonstration, person_id)
  VALUES (of_board, of_kind, of_key, written, actor.demonstration, actor.id);
  INSERT INTO governance.audit_event (person_id, action, subject, board_id, outcome, details)
  VALUES (actor.id, 'setting-' || of_kind, 'admin/boards/' || board.slug, of_board, 'allowed',
          jsonb_build_object('of', of_key, 'before', before.content, 'after', written));
  RETURN 'kept';
END
$$;
REVOKE ALL ON FUNCTION governance.keep_setting(smallint, governance.setting_kind, text, jsonb, int) FROM PUBLIC;

CREATE TRIGGER raise_policy_version AFTER INSERT OR UPDATE OR DELETE ON governance.board_setting
  FOR EACH ROW EXECUTE FUNCTION scope_secret.raise_policy_version();
