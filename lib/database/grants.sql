-- What each role may do; run as owner after every migration, so that it always says the whole of it.
-- {database}, {web} and {gate} are put in as quoted identifiers by lib/database/grants-sql.ts.

-- Nothing by way of PUBLIC: no temporary tables or functions, nothing made in the public schema.
REVOKE ALL ON DATABASE {database} FROM PUBLIC;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON SCHEMA reference, releases, figures, linked, governance, scope, scope_secret FROM PUBLIC, {web}, {gate};
REVOKE ALL ON ALL TABLES IN SCHEMA reference, releases, figures, linked, governance, scope_secret FROM PUBLIC, {web}, {gate};
REVOKE ALL ON ALL SEQUENCES IN SCHEMA reference, releases, figures, linked, governance FROM PUBLIC, {web}, {gate};
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA scope, scope_secret, governance FROM PUBLIC, {web}, {gate};
GRANT CONNECT ON DATABASE {database} TO {web}, {gate};

-- Web: figures and what they are of. Row-level security (migration 0002_scope) decides which rows.
GRANT USAGE ON SCHEMA reference, releases, figures, scope TO {web};
GRANT SELECT ON reference.board, reference.police_force_area, reference.court, reference.area TO {web};
GRANT SELECT ON releases.source, releases.edition_release TO {web};
-- Not who made it.
GRANT SELECT (id, made_at, reason, current) ON releases.edition TO {web};
-- Not the file name, the checksum and the import report.
GRANT SELECT (id, source_id, status, received_at, published_at, withdrawn_at, rows, period_from, period_to, complete_to,
    threshold)
  ON releases.release TO {web};
-- The partitioned tables alone. A right on a partition would go round the policy of its parent.
GRANT SELECT ON figures.cell, figures.flow_cell TO {web};
GRANT SELECT ON releases.set_aside, releases.quality, releases.linkage_run, releases.linkage_effect TO {web};
-- Not who wrote it.
GRANT SELECT (id, measure, board_id, period_from, period_to, is_break, words_en, words_cy, made_at)
  ON releases.annotation TO {web};
GRANT EXECUTE ON FUNCTION scope.viewer(), scope.boards(), scope.readable_releases(), scope.open_releases() TO {web};
GRANT EXECUTE ON FUNCTION scope.agreements(boolean), scope.agreed(boolean), scope.releases_of_tables(),
  scope.invented_releases(), scope.checks_releases(), scope.settings_of(smallint), scope.other_boards(int, text),
  scope.interventions_of(smallint) TO {web};

-- Nothing of the schema linked, to either: journeys are for analysts under roles of their own.

-- Gate: who may come in, and the record of what they did. Nothing of figures.
GRANT USAGE ON SCHEMA governance, reference, scope TO {gate};
GRANT SELECT ON reference.board TO {gate};
GRANT SELECT ON governance.person, governance.person_role, governance.policy_version TO {gate};
GRANT SELECT ON governance.ended_session TO {gate};
-- People change by these alone, each of which decides for itself who may (migration 0006_people).
GRANT EXECUTE ON FUNCTION governance.invite(text, governance.role, smallint),
  governance.give_role(uuid, governance.role, smallint), governance.take_role(uuid, governance.role, smallint),
  governance.remove_person(uuid, smallint), governance.end_sessions(uuid),
  governance.end_session(uuid, timestamptz), governance.note_entry(uuid), governance.enter(text, text, text) TO {gate};
-- Settings of boards: read under row-level security, made by one function (0011_board_settings). The language of a
-- person's boards is told before anything else is known.
GRANT SELECT ON governance.board_setting TO {gate};
GRANT EXECUTE ON FUNCTION scope.settings_boards(), governance.language_of(uuid),
  governance.keep_setting(smallint, governance.setting_kind, text, jsonb, int) TO {gate};
-- The register of agreements, too, is written by functions that decide for themselves who may (0008_agreements).
GRANT SELECT ON governance.agreement, governance.agreement_change TO {gate};
GRANT EXECUTE ON FUNCTION
  governance.keep_agreement(int, smallint, governance.agency, jsonb, date, date, boolean),
  governance.end_agreement(int, text) TO {gate};
-- So is that of changes; it is read through the door (0023_changes).
GRANT EXECUTE ON FUNCTION governance.note_reading(int, int, int, smallint),
  governance.keep_intervention(int, smallint, jsonb, int) TO {gate};
-- Saved scenarios: read under row-level security, written by one function (0022_scenarios).
GRANT SELECT ON governance.scenario, governance.scenario_version TO {gate};
GRANT EXECUTE ON FUNCTION scope.scenario_boards(),
  governance.keep_scenario(uuid, smallint, jsonb, int) TO {gate};
-- Row-level security decides which events (0012_audit_and_tokens).
GRANT SELECT ON governance.audit_event TO {gate};
-- Not its time and number: those are the database's. No update, no delete.
GRANT INSERT (person_id, action, subject, board_id, outcome, details) ON governance.audit_event TO {gate};
GRANT USAGE ON SEQUENCE governance.audit_event_id_seq TO {gate};
GRANT EXECUTE ON FUNCTION scope.viewer(), scope.audits_all(), scope.audited_boards(), scope.demonstrates() TO {gate};
-- Tokens of the API: never their hashes.
GRANT SELECT (id, person_id, name, prefix, board_id, created_at, expires_at, used_at, ended_at, ended_why)
  ON governance.api_token TO {gate};
GRANT EXECUTE ON FUNCTION governance.make_token(text, text, bytea, smallint, int), governance.show_token(uuid),
  governance.revoke_token(uuid), governance.use_token(text, bytea) TO {gate};
-- Jobs are filed and watched; what becomes of them is for the process that does them to say, as owner.
GRANT USAGE ON SCHEMA releases TO {gate};
GRANT SELECT ON releases.job TO {gate};
GRANT INSERT (kind, person_id, folder, options) ON releases.job TO {gate};
GRANT USAGE ON SEQUENCE releases.job_id_seq TO {gate};
-- Known issues are written by functions that name the steward in the audit; no right to the table itself.
GRANT EXECUTE ON FUNCTION scope.keep_annotation(uuid, int, text, smallint, date, date, boolean, text, text),
  scope.withdraw_annotation(uuid, int) TO {gate};
GRANT EXECUTE ON FUNCTION scope.demonstration_only(), scope.current_edition() TO {gate};

-- Defaults of their sessions; a session may change them, so nothing rests on them but good manners.
ALTER ROLE {web} IN DATABASE {database} SET default_transaction_read_only = on;
ALTER ROLE {web} IN DATABASE {database} SET statement_timeout = '15s';
ALTER ROLE {web} IN DATABASE {database} SET idle_in_transaction_session_timeout = '15s';
ALTER ROLE {gate} IN DATABASE {database} SET statement_timeout = '5s';
ALTER ROLE {gate} IN DATABASE {database} SET idle_in_transaction_session_timeout = '15s';
