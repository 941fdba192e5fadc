import type { Client } from 'pg'
import type { ImportProgress } from '../import-progress'

const everyMilliseconds = 1000

/** The row of releases.job by which others see how an import goes. Written at once, outside the import's transaction. */
export class ImportJob {
  private noted = -Infinity
  private writing: Promise<unknown> = Promise.resolve()

  private constructor(
    private readonly clerk: Client,
    readonly id: number,
  ) {}

  /**
   * Begins a job: a new one, or one that was filed. Whoever calls holds the import lock, so a job that seems to be
   * running was ended by force, and is closed.
   */
  static async begin(
    clerk: Client,
    filed: number | null,
    folder: string,
    options: Readonly<Record<string, unknown>>,
  ): Promise<ImportJob> {
    await clerk.query(
      `UPDATE releases.job SET state = 'failed', ended_at = now(), outcome = '{"kind": "interrupted"}'
       WHERE kind = 'linked-import' AND state = 'running'`,
    )
    const begun = await clerk.query<{ id: number }>(
      filed === null
        ? `INSERT INTO releases.job (kind, state, folder, options, started_at)
           VALUES ('linked-import', 'running', $1, $2, now()) RETURNING id`
        : `UPDATE releases.job SET state = 'running', folder = $1, options = options || $2, started_at = now()
           WHERE id = $3 RETURNING id`,
      [folder, JSON.stringify(options), ...(filed === null ? [] : [filed])],
    )
    return new ImportJob(clerk, begun.rows[0]!.id)
  }

  /** Notes progress, at most once a second, without making the import wait. */
  note(progress: ImportProgress): void {
    const now = performance.now()
    if (now - this.noted < everyMilliseconds) return
    this.noted = now
    this.write('UPDATE releases.job SET progress = $2 WHERE id = $1', [JSON.stringify(progress)])
  }

  /** Ends the job. @throws where an earlier note could not be written, since then the lock may be lost too */
  async end(state: 'done' | 'failed', outcome: Readonly<Record<string, unknown>>): Promise<void> {
    this.write(
      'UPDATE releases.job SET state = $2::releases.job_state, outcome = $3, ended_at = now() WHERE id = $1',
      [state, JSON.stringify(outcome)],
    )
    await this.writing
  }

  private write(sql: string, values: readonly unknown[]): void {
    this.writing = this.writing.then(() => this.clerk.query(sql, [this.id, ...values]))
    // Told by end(); until then it must not count as unhandled.
    this.writing.catch(() => undefined)
  }
}
