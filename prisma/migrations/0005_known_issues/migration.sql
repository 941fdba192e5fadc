-- Known issues are written, changed, ended and taken back by stewards in the browser; and pages say up to when the
-- records of each agency are complete, as the delivery said.

-- By agency the last complete day, YYYY-MM-DD; null for published tables. Part of the import report, the rest of which the
-- web role does not read.
ALTER TABLE "releases"."release" ADD COLUMN     "complete_to" JSONB GENERATED ALWAYS AS ("report" #> '{received,completeTo}') STORED;

-- AlterTable
ALTER TABLE "releases"."annotation" ALTER COLUMN "period_to" DROP NOT NULL,
ADD COLUMN     "is_break" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "withdrawn_at" TIMESTAMPTZ;

ALTER TABLE "releases"."annotation"
    ADD CONSTRAINT "annotation_has_words" CHECK ("words_en" <> '' AND "words_cy" <> '');

-- What was taken back is kept, and nobody sees it.
DROP POLICY annotation_in_scope ON releases.annotation;
CREATE POLICY annotation_in_scope ON releases.annotation FOR SELECT USING (
  withdrawn_at IS NULL
  AND (SELECT scope.viewer()) IS NOT NULL
  AND (board_id IS NULL OR board_id = ANY ((SELECT scope.boards())::smallint[]))
);

-- The label of a person who may write them; null for anybody else. The gate role has no right to the table: it can do no
-- more than these functions do, in the name of a steward, and each leaves its entry in the audit or does nothing.
CREATE FUNCTION scope_secret.annotating(person uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT p.label FROM governance.person p
  WHERE p.id = person AND p.removed_at IS NULL
    AND EXISTS (SELECT FROM governance.person_role r WHERE r.person_id = p.id AND r.role = 'steward')
$$;
REVOKE ALL ON FUNCTION scope_secret.annotating(uuid) FROM PUBLIC;

-- Writes a known issue, or changes the one of a number. Returns its number; null where there is none to change.
CREATE FUNCTION scope.keep_annotation(
  person uuid, number int, of_measure text, of_board smallint, first_day date, last_day date, breaks boolean,
  english text, welsh text
) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  written_by text := scope_secret.annotating(person);
  kept releases.annotation;
BEGIN
  IF written_by IS NULL THEN
    RAISE EXCEPTION 'Only a data steward writes known issues' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF number IS NULL THEN
    INSERT INTO releases.annotation (measure, board_id, period_from, period_to, is_break, words_en, words_cy, author)
    VALUES (of_measure, of_board, first_day, last_day, breaks, english, welsh, written_by)
    RETURNING * INTO kept;
  ELSE
    UPDATE releases.annotation a
    SET measure = of_measure, board_id = of_board, period_from = first_day, period_to = last_day, is_break = breaks,
        words_en = english, words_cy = welsh
    WHERE a.id = number AND a.withdrawn_at IS NULL
    RETURNING * INTO kept;
    IF NOT FOUND THEN
      RETURN NULL;
    END IF;
  END IF;
  INSERT INTO governance.audit_event (person_id, action, subject, board_id, outcome, details)
  VALUES (person, CASE WHEN number IS NULL THEN 'issue-write' ELSE 'issue-change' END,
          'data/issues/' || kept.id, of_board, 'allowed',
          jsonb_build_object('measure', of_measure, 'from', first_day, 'to', last_day, 'break', breaks,
                             'words', english));
  RETURN kept.id;
END
$$;

-- Takes a known issue back. Returns whether there was one.
CREATE FUNCTION scope.withdraw_annotation(person uuid, number int) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  of_board smallint;
BEGIN
  IF scope_secret.annotating(person) IS NULL THEN
    RAISE EXCEPTION 'Only a data steward writes known issues' USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE releases.annotation a SET withdrawn_at = now()
  WHERE a.id = number AND a.withdrawn_at IS NULL
  RETURNING a.board_id INTO of_board;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  INSERT INTO governance.audit_event (person_id, action, subject, board_id, outcome)
  VALUES (person, 'issue-withdraw', 'data/issues/' || number, of_board, 'allowed');
  RETURN true;
END
$$;
REVOKE ALL ON FUNCTION scope.keep_annotation(uuid, int, text, smallint, date, date, boolean, text, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION scope.withdraw_annotation(uuid, int) FROM PUBLIC;
