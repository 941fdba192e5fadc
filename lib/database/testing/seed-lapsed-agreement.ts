import type { Client } from 'pg'

/**
 * Adds linked records to two boards and England and Wales (seedTwoBoards): release 6, whose only measure rests on records
 * of the courts, with numbers made as those of the others. Both boards had an agreement; that of board 1 was ended.
 */
export async function seedLapsedAgreement(owner: Client): Promise<void> {
  await owner.query(`
    INSERT INTO reference.measure_agency VALUES ('crown-open', 'courts'), ('quality-of-records', 'courts');
    INSERT INTO releases.source (id, name_en, name_cy, publisher, kind, access, demonstration, status) VALUES
      ('records', 'Records', 'Cofnodion', 'Nobody', 'linked', 'restricted', true, 'linked_experimental');
    INSERT INTO releases.release (id, source_id, status, checksum, file_name, rows, period_from, period_to, report, pattern) VALUES
      (6, 'records', 'published', 'f', 'f', 3, '2026-01-01', '2026-01-31', '{}', 'now');
    INSERT INTO releases.edition_release (edition_id, source_id, release_id) VALUES (2, 'records', 6);
    CREATE TABLE figures.cell_6 PARTITION OF figures.cell FOR VALUES IN (6);
    CREATE TABLE figures.flow_cell_6 PARTITION OF figures.flow_cell FOR VALUES IN (6);
    INSERT INTO figures.cell (release_id, area_id, board_id, measure, breakdown, category, granularity, period_start, value)
      SELECT 6, a, NULLIF(a - 1, 0), 'crown-open', 'all', 'all', 'month', '2026-01-01', 7700600 + a
      FROM generate_series(1, 3) a;
    INSERT INTO figures.flow_cell (release_id, area_id, board_id, measure, breakdown, category, view, flow, granularity, period_start, days, counts)
      SELECT 6, a, NULLIF(a - 1, 0), 'crown-open', 'all', 'all', 'cohort', 'open', 'month', '2026-01-01',
             ARRAY[7700600 + a], ARRAY[9]
      FROM generate_series(1, 3) a;
    INSERT INTO releases.quality (release_id, area_id, board_id, month, subject, name, numerator, denominator)
      SELECT 6, a, NULLIF(a - 1, 0), '2026-01-01', 'link', 'court-cps', 7700600 + a, 9000000
      FROM generate_series(1, 3) a;
    INSERT INTO governance.agreement (board_id, agency, demonstration, parties, purpose, lawful_basis, contact_name,
        contact_email, starts_on, ends_on, ended_at, ended_why)
      SELECT board, 'courts', true, 'secret-agreement', 'p', 'l', 'c', 'c', '2020-01-01', '2090-01-01',
             CASE board WHEN 1 THEN now() END, CASE board WHEN 1 THEN 'x' END
      FROM unnest(ARRAY[1, 2]) board;
    ANALYZE;`)
}
