import type { Client } from 'pg'

/** The people, boards and releases that seedTwoBoards writes. */
export const seeded = {
  /** Ids of the boards; each has restricted and open figures. */
  boards: { own: 1, other: 2 },
  areas: { nation: 1, own: 2, other: 3 },
  releases: { restricted: 1, open: 2, withdrawn: 3, unpublished: 4, earlier: 5 },
  people: {
    analyst: '00000000-0000-4000-8000-000000000001',
    neighbour: '00000000-0000-4000-8000-000000000002',
  },
} as const

/**
 * Two boards and England and Wales, each with one cell of a restricted, an open, a withdrawn, an unpublished and an
 * earlier restricted release: fifteen cells, and as many flow cells. The value of a cell, and the one day of a flow
 * cell, is 7,700,000 + 100 × release + area, so that a leak is found in any output and shows whose it is. The quality
 * of a release has the same numbers.
 */
export async function seedTwoBoards(owner: Client): Promise<void> {
  await owner.query(`
    INSERT INTO reference.board (id, code, slug, name_en, name_cy, cps_area, region, country, valid_from) VALUES
      (1, 'E23000036', 'avon-and-somerset', 'Avon and Somerset', 'Avon a Gwlad yr Haf', 'South West', 'South West', 'England', '1974-04-01'),
      (2, 'E23000032', 'kent', 'Kent', 'Caint', 'South East', 'South East', 'England', '1974-04-01');
    INSERT INTO reference.area (id, kind, code, name_en, name_cy, board_id) VALUES
      (1, 'nation', 'K04000001', 'England and Wales', 'Cymru a Lloegr', NULL),
      (2, 'board', 'E23000036', 'Avon and Somerset', 'Avon a Gwlad yr Haf', 1),
      (3, 'board', 'E23000032', 'Kent', 'Caint', 2);
    INSERT INTO releases.source (id, name_en, name_cy, publisher, kind, access, demonstration, status) VALUES
      ('restricted', 'Restricted', 'Cyfyngedig', 'Nobody', 'published', 'restricted', true, 'management_information'),
      ('open', 'Open', 'Agored', 'Nobody', 'published', 'open', false, 'official');
    INSERT INTO releases.release (id, source_id, status, checksum, file_name, rows, period_from, period_to, report, pattern) VALUES
      (1, 'restricted', 'published', 'a', 'secret-name.csv', 3, '2026-01-01', '2026-01-31', '{}', 'now'),
      (2, 'open', 'published', 'b', 'b.csv', 3, '2026-01-01', '2026-01-31', '{}', NULL),
      (3, 'open', 'withdrawn', 'c', 'c.csv', 3, '2026-01-01', '2026-01-31', '{}', NULL),
      (4, 'open', 'loaded', 'd', 'd.csv', 3, '2026-01-01', '2026-01-31', '{}', NULL),
      (5, 'restricted', 'published', 'e', 'e.csv', 3, '2026-01-01', '2026-01-31', '{}', 'earlier');
    INSERT INTO releases.edition (id, made_by, reason, current) VALUES (1, 'test', 'first', false), (2, 'test', 'second', true);
    INSERT INTO releases.edition_release (edition_id, source_id, release_id) VALUES
      (1, 'open', 3), (1, 'restricted', 5), (2, 'restricted', 1), (2, 'open', 2);
    ${[1, 2, 3, 4, 5].map(partitions).join('\n    ')}
    INSERT INTO figures.cell (release_id, area_id, board_id, measure, breakdown, category, granularity, period_start, value)
      SELECT r, a, NULLIF(a - 1, 0), 'convictions', 'all', 'all', 'month', '2026-01-01', 7700000 + 100 * r + a
      FROM generate_series(1, 5) r, generate_series(1, 3) a;
    INSERT INTO figures.flow_cell (release_id, area_id, board_id, measure, breakdown, category, view, flow, granularity, period_start, days, counts)
      SELECT r, a, NULLIF(a - 1, 0), 'sent-to-completion', 'all', 'all', 'cohort', 'open', 'month', '2026-01-01',
             ARRAY[7700000 + 100 * r + a], ARRAY[9]
      FROM generate_series(1, 5) r, generate_series(1, 3) a;
    INSERT INTO releases.quality (release_id, area_id, board_id, month, subject, name, numerator, denominator)
      SELECT r, a, NULLIF(a - 1, 0), '2026-01-01', 'link', 'police-cps', 7700000 + 100 * r + a, 9000000
      FROM generate_series(1, 5) r, generate_series(1, 3) a;
    INSERT INTO releases.linkage_effect (release_id, area_id, board_id, measure, breakdown, category, cases)
      SELECT r, a, NULLIF(a - 1, 0), 'charge-share', 'all', 'all', 7700000 + 100 * r + a
      FROM generate_series(1, 5) r, generate_series(1, 3) a;
    INSERT INTO releases.linkage_run (release_id, run)
      SELECT r, jsonb_build_object('version', 1, 'pairs', 7700000 + 100 * r) FROM generate_series(1, 5) r;
    INSERT INTO releases.set_aside (release_id, table_name, column_name, fault, rows)
      SELECT r, 'police_crimes', 'recorded_on', 'not-a-date', 7700000 + 100 * r FROM generate_series(1, 5) r;
    INSERT INTO releases.annotation (measure, board_id, period_from, period_to, words_en, words_cy, author)
      SELECT NULL, board, '2026-01-01', '2026-01-31', 'remark ' || coalesce(board, 0), 'sylw', 'secret-author'
      FROM unnest(ARRAY[NULL, 1, 2]) board;
    CREATE TABLE linked.victim_journey_1 PARTITION OF linked.victim_journey FOR VALUES IN (1);
    INSERT INTO linked.victim_journey (release_id, id, crime_id, home_board, crime_type, offence_group, suspect_identified, recorded_on, link)
      VALUES (1, 770010001, 770010001, 1, 'other', 'robbery', false, '2026-01-01', 'none');
    INSERT INTO releases.job (kind, folder) VALUES ('linked-import', 'secret-folder');
    CREATE TABLE releases.observation_1 PARTITION OF releases.observation FOR VALUES IN (1);
    INSERT INTO releases.observation (release_id, line, area_id, stage, metric, offence, granularity, period_start, value)
      VALUES (1, 1, 3, 'Prosecution', 'Convictions', 'all', 'month', '2026-01-01', 7);
    INSERT INTO governance.person (id, email, label, demonstration) VALUES
      ('${seeded.people.analyst}', 'analyst@example.invalid', 'Analyst', true),
      ('${seeded.people.neighbour}', 'neighbour@example.invalid', 'Neighbour', false);
    INSERT INTO governance.person_role (person_id, role, board_id) VALUES
      ('${seeded.people.analyst}', 'analyst', 1), ('${seeded.people.neighbour}', 'analyst', 2);
    INSERT INTO governance.audit_event (person_id, action, subject, outcome)
      VALUES ('${seeded.people.neighbour}', 'sign-in', 'session', 'allowed');
    ANALYZE;`)
}

const partitions = (release: number) =>
  ['cell', 'flow_cell']
    .map(
      (table) =>
        `CREATE TABLE figures.${table}_${release} PARTITION OF figures.${table} FOR VALUES IN (${release});`,
    )
    .join(' ')
