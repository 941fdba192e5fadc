-- Data sharing agreements: the register, one agreement of each board with each agency. Administrators write it, by the
-- functions below alone; what hangs on it is migration 0009_agreed_figures.

CREATE TYPE governance.agency AS ENUM ('police', 'cps', 'courts');

CREATE TABLE governance.agreement (
  id serial PRIMARY KEY,
  board_id smallint NOT NULL REFERENCES reference.board (id),
  agency governance.agency NOT NULL,
  -- Invented, or written by somebody of the demonstration: it is good for invented records only.
  demonstration boolean NOT NULL DEFAULT false,
  parties text NOT NULL CHECK (parties <> ''),
  purpose text NOT NULL CHECK (purpose <> ''),
  lawful_basis text NOT NULL CHECK (lawful_basis <> ''),
  contact_name text NOT NULL CHECK (contact_name <> ''),
  contact_email text NOT NULL CHECK (contact_email <> ''),
  -- [{"title", "place"}]: where the documents are kept. They are not kept here.
  documents jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(documents) = 'array'),
  starts_on date NOT NULL,
  -- Last day.
  ends_on date NOT NULL CHECK (ends_on >= starts_on),
  -- Ended before its last day.
  ended_at timestamptz,
  ended_why text CHECK (ended_why <> ''),
  CONSTRAINT agreement_ended_with_reason CHECK ((ended_at IS NULL) = (ended_why IS NULL)),
  UNIQUE (board_id, agency, demonstration)
);

-- What became of each agreement, as it was kept each time.
CREATE TABLE governance.agreement_change (
  id serial PRIMARY KEY,
  agreement_id int NOT NULL REFERENCES governance.agreement (id) ON DELETE CASCADE,
  at timestamptz NOT NULL DEFAULT now(),
  -- Null: the demonstration itself.
  person_id uuid REFERENCES governance.person (id),
  act text NOT NULL CHECK (act IN ('made', 'changed', 'renewed', 'ended')),
  kept jsonb NOT NULL
);
CREATE INDEX agreement_change_agreement_idx ON governance.agreement_change (agreement_id, id);

-- Days are those of UTC, as everywhere in the service: answers are kept for as long as such a day lasts.
CREATE FUNCTION scope_secret.is_active(a governance.agreement) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.ended_at IS NULL AND (now() AT TIME ZONE 'UTC')::date BETWEEN a.starts_on AND a.ends_on
$$;

-- The agreements that count for records: of real ones real agreements alone, of invented ones those that were invented,
-- too, where there is no real one.
CREATE FUNCTION scope_secret.agreements_for(invented boolean) RETURNS SETOF governance.agreement
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT DISTINCT ON (a.board_id, a.agency) a.*
  FROM governance.agreement a
  WHERE invented OR NOT a.demonstration
  ORDER BY a.board_id, a.agency, a.demonstration
$$;
REVOKE ALL ON FUNCTION scope_secret.is_active(governance.agreement), scope_secret.agreements_for(boolean) FROM PUBLIC;

-- The agreements of the viewer's boards, for the door: with whom, until when, whom to ask.
CREATE FUNCTION scope.agreements(invented boolean) RETURNS TABLE (
  board_id smallint, agency governance.agency, starts_on date, ends_on date, ended_at timestamptz,
  contact_name text, contact_email text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT a.board_id, a.agency, a.starts_on, a.ends_on, a.ended_at, a.contact_name, a.contact_email
  FROM scope_secret.agreements_for(invented) a
  WHERE a.board_id = ANY ((SELECT scope.boards())::smallint[])
$$;

REVOKE ALL ON FUNCTION scope.agreements(boolean) FROM PUBLIC;

-- Whether somebody may write the register: an administrator. Those of the demonstration write for invented records only.
CREATE FUNCTION scope_secret.may_write(actor governance.person) RETURNS boolean
LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $$
  SELECT actor.id IS NOT NULL
    AND EXISTS (SELECT FROM governance.person_role r WHERE r.person_id = actor.id AND r.role = 'administrator')
$$;

-- Notes an act in the agreement's history and in the audit, as what was kept.
CREATE FUNCTION scope_secret.note_agreement(actor uuid, number int, what text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  a governance.agreement;
BEGIN
  SELECT k.* INTO a FROM governance.agreement k WHERE k.id = number;
  INSERT INTO governance.agreement_change (agreement_id, person_id, act, kept)
  VALUES (a.id, actor, what, to_jsonb(a) - 'id' - 'board_id' - 'agency' - 'demonstration');
  INSERT INTO governance.audit_event (person_id, action, subject, board_id, outcome, details)
  VALUES (actor, 'agreement-' || what, 'admin/agreements/' || a.id, a.board_id, 'allowed',
          jsonb_build_object('agency', a.agency, 'from', a.starts_on, 'to', a.ends_on, 'why', a.ended_why));
END
$$;
REVOKE ALL ON FUNCTION scope_secret.may_write(governance.person), scope_secret.note_agreement(uuid, int, text)
  FROM PUBLIC;

-- Writes an agreement, or changes the one of a number. One that was ended early stays so, unless it begins anew. Answers
-- 'made', 'changed', 'renewed'; and with nothing done 'unchanged', 'exists' (of this board and agency), 'not-there',
-- 'not-yours'.
CREATE FUNCTION governance.keep_agreement(
  number int, of_board smallint, of_agency governance.agency, content jsonb, first_day date, last_day date, anew boolean,
  OUT done text, OUT kept int
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  actor governance.person := scope_secret.actor();
  before governance.agreement;
  after governance.agreement;
BEGIN
  IF NOT scope_secret.may_write(actor) THEN
    done := 'not-yours';
    RETURN;
  END IF;
  IF number IS NULL THEN
    INSERT INTO governance.agreement AS a (board_id, agency, demonstration, parties, purpose, lawful_basis, contact_name,
      contact_email, documents, starts_on, ends_on)
    VALUES (of_board, of_agency, actor.demonstration, content ->> 'parties', content ->> 'purpose',
      content ->> 'lawfulBasis', content ->> 'contactName', content ->> 'contactEmail', content -> 'documents', first_day,
      last_day)
    ON CONFLICT DO NOTHING RETURNING a.id INTO kept;
    done := CASE WHEN kept IS NULL THEN 'exists' ELSE 'made' END;
    IF kept IS NULL THEN
      SELECT a.id INTO kept FROM governance.agreement a
      WHERE a.board_id = of_board AND a.agency = of_agency AND a.demonstration = actor.demonstration;
      RETURN;
    END IF;
  ELSE
    SELECT a.* INTO before FROM governance.agreement a WHERE a.id = number FOR UPDATE;
    IF before.id IS NULL THEN
      done := 'not-there';
      RETURN;
    ELSIF actor.demonstration AND NOT before.demonstration THEN
      done := 'not-yours';
      RETURN;
    END IF;
    UPDATE governance.agreement a
    SET parties = content ->> 'parties', purpose = content ->> 'purpose', lawful_basis = content ->> 'lawfulBasis',
        contact_name = content ->> 'contactName', contact_email = content ->> 'contactEmail',
        documents = content -> 'documents', starts_on = first_day, ends_on = last_day,
        ended_at = CASE WHEN anew THEN NULL ELSE a.ended_at END,
        ended_why = CASE WHEN anew THEN NULL ELSE a.ended_why END
    WHERE a.id = number RETURNING a.* INTO after;
    kept := number;
    done := CASE
      WHEN after IS NOT DISTINCT FROM before THEN 'unchanged'
      WHEN before.ended_at IS NOT NULL AND after.ended_at IS NULL THEN 'renewed'
      ELSE 'changed' END;
    IF done = 'unchanged' THEN
      RETURN;
    END IF;
  END IF;
  PERFORM scope_secret.note_agreement(actor.id, kept, done);
END
$$;

-- Ends an agreement now. Answers 'ended'; and with nothing done 'unchanged' where it is over already, 'not-there',
-- 'not-yours'.
CREATE FUNCTION governance.end_agreement(number int, why text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  actor governance.person := scope_secret.actor();
  a governance.agreement;
BEGIN
  IF NOT scope_secret.may_write(actor) THEN
    RETURN 'not-yours';
  END IF;
  SELECT k.* INTO a FROM governance.agreement k WHERE k.id = number FOR UPDATE;
  IF a.id IS NULL THEN
    RETURN 'not-there';
  ELSIF actor.demonstration AND NOT a.demonstration THEN
    RETURN 'not-yours';
  ELSIF a.ended_at IS NOT NULL OR a.ends_on < (now() AT TIME ZONE 'UTC')::date THEN
    RETURN 'unchanged';
  END IF;
  UPDATE governance.agreement k SET ended_at = now(), ended_why = why WHERE k.id = number;
  PERFORM scope_secret.note_agreement(actor.id, number, 'ended');
  RETURN 'ended';
END
$$;
REVOKE ALL ON FUNCTION governance.keep_agreement(int, smallint, governance.agency, jsonb, date, date, boolean),
  governance.end_agreement(int, text) FROM PUBLIC;

-- Whatever decides what may be shown to whom raises the policy version by itself.
CREATE TRIGGER raise_policy_version AFTER INSERT OR UPDATE OR DELETE ON governance.agreement
  FOR EACH STATEMENT EXECUTE FUNCTION scope_secret.raise_policy_version();
CREATE TRIGGER raise_policy_version AFTER INSERT OR UPDATE OR DELETE ON governance.person_role
  FOR EACH STATEMENT EXECUTE FUNCTION scope_secret.raise_policy_version();
CREATE TRIGGER raise_policy_version AFTER UPDATE OF removed_at ON governance.person
  FOR EACH STATEMENT EXECUTE FUNCTION scope_secret.raise_policy_version();
