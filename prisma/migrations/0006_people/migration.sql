-- People: who invites, changes and removes whom. The service asks by lib/access/may-manage.ts before it acts; the
-- functions below decide again, from the roles that the database holds at that moment, for the person whose signed
-- token (app.scope, migration 0002_scope) the transaction carries. The gate role can change people in no other way.

ALTER TABLE governance.person
  ADD COLUMN invited_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN invited_by uuid REFERENCES governance.person (id),
  ADD COLUMN accepted_at timestamptz,
  ADD COLUMN entered_at timestamptz,
  ADD COLUMN issuer text,
  ADD COLUMN subject text,
  ADD CONSTRAINT person_account CHECK ((issuer IS NULL) = (subject IS NULL)),
  ADD CONSTRAINT person_email_lower CHECK (email = lower(email));
UPDATE governance.person SET invited_at = created_at;
CREATE UNIQUE INDEX person_issuer_subject_key ON governance.person (issuer, subject);

-- Sessions that were signed out of before their time was over; kept until it would have been.
CREATE TABLE governance.ended_session (
  session_id uuid PRIMARY KEY,
  ends_at timestamptz NOT NULL
);

-- Somebody always remains who can invite others. Demonstration accounts do not count: they can vanish at any time.
-- The lock makes two removals at once wait for each other, and each then sees what the other did; that holds only
-- where every statement has a snapshot of its own.
CREATE FUNCTION scope_secret.is_last_administrator(of_person uuid) RETURNS boolean
LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
    RAISE EXCEPTION 'Administrators can be changed in READ COMMITTED only';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('governance'), hashtext('administrators'));
  RETURN NOT EXISTS (
    SELECT FROM governance.person_role r JOIN governance.person p ON p.id = r.person_id
    WHERE r.role = 'administrator' AND p.removed_at IS NULL AND NOT p.demonstration AND p.id <> of_person);
END
$$;
REVOKE ALL ON FUNCTION scope_secret.is_last_administrator(uuid) FROM PUBLIC;

-- Whatever way they are taken away, by the service, a command or by hand.
CREATE FUNCTION scope_secret.keep_an_administrator() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  counted boolean;
  whose uuid;
BEGIN
  IF TG_TABLE_NAME = 'person_role' THEN
    whose := OLD.person_id;
    counted := OLD.role = 'administrator'
      AND EXISTS (SELECT FROM governance.person p WHERE p.id = whose AND p.removed_at IS NULL AND NOT p.demonstration)
      AND NOT EXISTS (SELECT FROM governance.person_role r WHERE r.person_id = whose AND r.role = 'administrator');
  ELSE
    whose := OLD.id;
    counted := OLD.removed_at IS NULL AND NOT OLD.demonstration AND (NEW.removed_at IS NOT NULL OR NEW.demonstration)
      AND EXISTS (SELECT FROM governance.person_role r WHERE r.person_id = whose AND r.role = 'administrator');
  END IF;
  IF counted AND scope_secret.is_last_administrator(whose) THEN
    RAISE EXCEPTION 'This is the last administrator: add another one first' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END
$$;
REVOKE ALL ON FUNCTION scope_secret.keep_an_administrator() FROM PUBLIC;
CREATE TRIGGER keep_an_administrator AFTER UPDATE OR DELETE ON governance.person_role
  FOR EACH ROW EXECUTE FUNCTION scope_secret.keep_an_administrator();
CREATE TRIGGER keep_an_administrator AFTER UPDATE OF removed_at, demonstration ON governance.person
  FOR EACH ROW EXECUTE FUNCTION scope_secret.keep_an_administrator();

-- Who acts: the person of a genuine token who was not removed; no row otherwise.
CREATE FUNCTION scope_secret.actor() RETURNS governance.person
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT p FROM governance.person p WHERE p.id = (SELECT scope.viewer()) AND p.removed_at IS NULL
$$;

-- Whether a person may give and take a role: an administrator every one, a manager those of their own board.
CREATE FUNCTION scope_secret.may_manage(actor uuid, what governance.role, of_board smallint) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT (what IN ('member', 'analyst', 'manager')) = (of_board IS NOT NULL) AND EXISTS (
    SELECT FROM governance.person_role r
    WHERE r.person_id = actor AND (r.role = 'administrator' OR (r.role = 'manager' AND r.board_id = of_board)))
$$;

-- Whether a person sees another among people: an administrator everybody, a manager who has a role of their board. Those
-- of the demonstration and those of real life do not see each other, and the service's own demonstration accounts
-- cannot be changed.
CREATE FUNCTION scope_secret.may_see(actor governance.person, target governance.person) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT target.removed_at IS NULL AND target.demonstration = actor.demonstration AND EXISTS (
    SELECT FROM governance.person_role r WHERE r.person_id = actor.id AND (r.role = 'administrator' OR (
      r.role = 'manager' AND r.board_id IN (SELECT t.board_id FROM governance.person_role t WHERE t.person_id = target.id))))
$$;
REVOKE ALL ON FUNCTION scope_secret.actor(), scope_secret.may_manage(uuid, governance.role, smallint),
  scope_secret.may_see(governance.person, governance.person) FROM PUBLIC;

-- What the acts below answer. Done: 'invited', 'invited-again', 'given', 'taken', 'removed', 'ended', and 'unchanged'
-- where it was so already. Refused, and nothing was changed: 'not-yours', 'own-roles', 'last-role',
-- 'last-administrator', 'demonstration-account', 'not-there'.

CREATE FUNCTION scope_secret.add_role(actor governance.person, target uuid, what governance.role, of_board smallint,
  act text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  INSERT INTO governance.person_role (person_id, role, board_id) VALUES (target, what, of_board) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  INSERT INTO governance.audit_event (person_id, action, subject, board_id, outcome, details)
  VALUES (actor.id, act, 'person/' || target, of_board, 'allowed', jsonb_build_object('role', what));
  RETURN true;
END
$$;
REVOKE ALL ON FUNCTION scope_secret.add_role(governance.person, uuid, governance.role, smallint, text) FROM PUBLIC;

-- Invites an address, or gives a role to somebody who is there. Who was removed comes back with this role only, and
-- with whatever account they then sign in with.
CREATE FUNCTION governance.invite(address text, what governance.role, of_board smallint, OUT done text, OUT target uuid)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  actor governance.person := scope_secret.actor();
  known governance.person;
  fresh uuid;
BEGIN
  done := 'not-yours';
  IF actor.id IS NULL OR NOT scope_secret.may_manage(actor.id, what, of_board) THEN
    RETURN;
  END IF;
  address := lower(address);
  IF address LIKE '%@demonstration.invalid' THEN
    done := 'demonstration-account';
    RETURN;
  END IF;
  INSERT INTO governance.person (email, label, demonstration, invited_by)
  VALUES (address, address, actor.demonstration, actor.id) ON CONFLICT (email) DO NOTHING RETURNING id INTO fresh;
  SELECT p.* INTO known FROM governance.person p WHERE p.email = address FOR UPDATE;
  IF known.id = actor.id THEN
    done := 'own-roles';
  ELSIF actor.demonstration AND NOT known.demonstration THEN
    done := 'not-yours';
  ELSIF fresh IS NULL AND known.removed_at IS NULL AND known.demonstration = actor.demonstration THEN
    done := CASE WHEN scope_secret.add_role(actor, known.id, what, of_board, 'role-added') THEN 'given' ELSE 'unchanged' END;
  ELSE
    DELETE FROM governance.person_role r WHERE r.person_id = known.id;
    UPDATE governance.person p
    SET removed_at = NULL, demonstration = actor.demonstration, invited_at = now(), invited_by = actor.id,
        accepted_at = NULL, entered_at = NULL, issuer = NULL, subject = NULL, session_version = p.session_version + 1
    WHERE p.id = known.id;
    PERFORM scope_secret.add_role(actor, known.id, what, of_board, 'person-invited');
    done := CASE WHEN fresh IS NULL THEN 'invited-again' ELSE 'invited' END;
  END IF;
  IF done NOT IN ('not-yours', 'own-roles') THEN
    target := known.id;
  END IF;
END
$$;

-- What stands in the way of an act on a person; null where nothing does. The person is locked until the transaction ends.
CREATE FUNCTION scope_secret.hindrance(actor governance.person, target uuid) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  known governance.person;
BEGIN
  SELECT p.* INTO known FROM governance.person p WHERE p.id = target FOR UPDATE;
  IF actor.id IS NULL OR known.id IS NULL OR NOT scope_secret.may_see(actor, known) THEN
    RETURN 'not-there';
  END IF;
  RETURN CASE WHEN known.email LIKE '%@demonstration.invalid' THEN 'demonstration-account' END;
END
$$;
REVOKE ALL ON FUNCTION scope_secret.hindrance(governance.person, uuid) FROM PUBLIC;

CREATE FUNCTION governance.give_role(target uuid, what governance.role, of_board smallint) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  actor governance.person := scope_secret.actor();
  hindered text := scope_secret.hindrance(actor, target);
BEGIN
  IF hindered IS NOT NULL THEN
    RETURN hindered;
  ELSIF NOT scope_secret.may_manage(actor.id, what, of_board) THEN
    RETURN 'not-yours';
  ELSIF target = actor.id THEN
    RETURN 'own-roles';
  END IF;
  RETURN CASE WHEN scope_secret.add_role(actor, target, what, of_board, 'role-added') THEN 'given' ELSE 'unchanged' END;
END
$$;

-- Takes one role away. The last one that the actor could take is for remove_person, so that nobody is left half in.
CREATE FUNCTION governance.take_role(target uuid, what governance.role, of_board smallint) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  actor governance.person := scope_secret.actor();
  hindered text := scope_secret.hindrance(actor, target);
BEGIN
  IF hindered IS NOT NULL THEN
    RETURN hindered;
  ELSIF NOT scope_secret.may_manage(actor.id, what, of_board) THEN
    RETURN 'not-yours';
  ELSIF NOT EXISTS (SELECT FROM governance.person_role r
      WHERE r.person_id = target AND r.role = what AND r.board_id IS NOT DISTINCT FROM of_board) THEN
    RETURN 'unchanged';
  ELSIF NOT EXISTS (SELECT FROM governance.person_role r
      WHERE r.person_id = target AND NOT (r.role = what AND r.board_id IS NOT DISTINCT FROM of_board)
        AND scope_secret.may_manage(actor.id, r.role, r.board_id)) THEN
    RETURN 'last-role';
  ELSIF what = 'administrator' AND NOT actor.demonstration AND scope_secret.is_last_administrator(target) THEN
    RETURN 'last-administrator';
  END IF;
  DELETE FROM governance.person_role r
  WHERE r.person_id = target AND r.role = what AND r.board_id IS NOT DISTINCT FROM of_board;
  INSERT INTO governance.audit_event (person_id, action, subject, board_id, outcome, details)
  VALUES (actor.id, 'role-removed', 'person/' || target, of_board, 'allowed', jsonb_build_object('role', what));
  RETURN 'taken';
END
$$;

-- Removes a person: from one board, or altogether where no board is named. Who has no role left is out.
CREATE FUNCTION governance.remove_person(target uuid, of_board smallint) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  actor governance.person := scope_secret.actor();
  hindered text := scope_secret.hindrance(actor, target);
BEGIN
  IF hindered IS NOT NULL THEN
    RETURN hindered;
  ELSIF NOT scope_secret.may_manage(actor.id, CASE WHEN of_board IS NULL THEN 'administrator' ELSE 'member' END::governance.role, of_board) THEN
    RETURN 'not-yours';
  ELSIF of_board IS NULL AND NOT actor.demonstration
      AND EXISTS (SELECT FROM governance.person_role r WHERE r.person_id = target AND r.role = 'administrator')
      AND scope_secret.is_last_administrator(target) THEN
    RETURN 'last-administrator';
  END IF;
  DELETE FROM governance.person_role r WHERE r.person_id = target AND (of_board IS NULL OR r.board_id = of_board);
  IF NOT FOUND AND of_board IS NOT NULL THEN
    RETURN 'unchanged';
  END IF;
  UPDATE governance.person p SET removed_at = now(), session_version = p.session_version + 1
  WHERE p.id = target AND NOT EXISTS (SELECT FROM governance.person_role r WHERE r.person_id = target);
  INSERT INTO governance.audit_event (person_id, action, subject, board_id, outcome)
  VALUES (actor.id, 'person-removed', 'person/' || target, of_board, 'allowed');
  RETURN 'removed';
END
$$;

-- Ends all sessions of a person: their own, or those of somebody whom they manage.
CREATE FUNCTION governance.end_sessions(target uuid) RETURNS text
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
  INSERT INTO governance.audit_event (person_id, action, subject, outcome)
  VALUES (actor.id, 'sign-out-everywhere', 'person/' || target, 'allowed');
  RETURN 'ended';
END
$$;

-- One session is signed out of; what was kept of others is forgotten once their time is over.
CREATE FUNCTION governance.end_session(ended uuid, until timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DELETE FROM governance.ended_session s WHERE s.ends_at < now();
  INSERT INTO governance.ended_session VALUES (ended, until) ON CONFLICT DO NOTHING;
$$;

-- Notes that somebody came in. The first time accepts the invitation.
CREATE FUNCTION governance.note_entry(target uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  first boolean;
BEGIN
  SELECT p.accepted_at IS NULL INTO first FROM governance.person p WHERE p.id = target AND p.removed_at IS NULL FOR UPDATE;
  UPDATE governance.person p SET accepted_at = coalesce(p.accepted_at, now()), entered_at = now()
  WHERE p.id = target AND p.removed_at IS NULL;
  IF first THEN
    INSERT INTO governance.audit_event (person_id, action, subject, outcome)
    VALUES (target, 'invitation-accepted', 'person/' || target, 'allowed');
  END IF;
END
$$;

-- Who comes in with an account of an issuer: by the account that they accepted their invitation with, else by an
-- invited address. An address that passes to another account of the same issuer lets nobody in until an administrator
-- removes the person and invites anew. Refused: 'uninvited', 'removed', 'another-account'.
CREATE FUNCTION governance.enter(of_issuer text, of_subject text, address text, OUT person_id uuid, OUT refused text)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  known governance.person;
BEGIN
  SELECT p.* INTO known FROM governance.person p WHERE p.issuer = of_issuer AND p.subject = of_subject FOR UPDATE;
  IF known.id IS NULL THEN
    SELECT p.* INTO known FROM governance.person p WHERE p.email = lower(address) FOR UPDATE;
  END IF;
  refused := CASE
    WHEN known.id IS NULL OR known.demonstration THEN 'uninvited'
    WHEN known.removed_at IS NOT NULL THEN 'removed'
    WHEN known.issuer = of_issuer AND known.subject <> of_subject THEN 'another-account'
  END;
  person_id := known.id;
  IF refused IS NULL THEN
    UPDATE governance.person p SET issuer = of_issuer, subject = of_subject WHERE p.id = known.id;
    PERFORM governance.note_entry(known.id);
  END IF;
END
$$;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA governance FROM PUBLIC;
