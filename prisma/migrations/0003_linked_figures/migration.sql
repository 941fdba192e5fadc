-- Figures of linked records: whole-day histograms beside the cells, flows of the cohort and period views, what is known
-- of the quality of a release, annotations, and jobs. And who may read a release that is no longer shown.

-- CreateEnum
CREATE TYPE "releases"."job_state" AS ENUM ('queued', 'running', 'done', 'failed');

-- AlterTable
ALTER TABLE "figures"."cell" ADD COLUMN "days" INTEGER[], ADD COLUMN "counts" INTEGER[];

-- AlterTable
ALTER TABLE "releases"."release"
    ADD COLUMN "pattern" TEXT,
    ADD COLUMN "folder" TEXT,
    ADD COLUMN "records_deleted_at" TIMESTAMPTZ,
    ADD COLUMN "journeys_deleted_at" TIMESTAMPTZ;

-- CreateTable
CREATE TABLE "figures"."flow_cell" (
    "release_id" INTEGER NOT NULL,
    "area_id" SMALLINT NOT NULL,
    "board_id" SMALLINT,
    "measure" TEXT NOT NULL,
    "breakdown" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "view" TEXT NOT NULL,
    "flow" TEXT NOT NULL,
    "granularity" "releases"."granularity" NOT NULL,
    "period_start" DATE NOT NULL,
    "suppressed" BOOLEAN NOT NULL DEFAULT false,
    "days" INTEGER[],
    "counts" INTEGER[],

    CONSTRAINT "flow_cell_pkey" PRIMARY KEY ("release_id","area_id","measure","breakdown","category","view","flow","granularity","period_start")
) PARTITION BY LIST ("release_id");

-- CreateTable
CREATE TABLE "releases"."set_aside" (
    "release_id" INTEGER NOT NULL,
    "table_name" TEXT NOT NULL,
    "column_name" TEXT NOT NULL,
    "fault" TEXT NOT NULL,
    "rows" INTEGER NOT NULL,

    CONSTRAINT "set_aside_pkey" PRIMARY KEY ("release_id","table_name","column_name","fault")
);

-- CreateTable
CREATE TABLE "releases"."quality" (
    "release_id" INTEGER NOT NULL,
    "area_id" SMALLINT NOT NULL,
    "board_id" SMALLINT,
    "month" DATE NOT NULL,
    "subject" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "numerator" INTEGER NOT NULL,
    "denominator" INTEGER NOT NULL,

    CONSTRAINT "quality_pkey" PRIMARY KEY ("release_id","area_id","subject","name","month")
);

-- CreateTable
CREATE TABLE "releases"."annotation" (
    "id" SERIAL NOT NULL,
    "measure" TEXT,
    "board_id" SMALLINT,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "words_en" TEXT NOT NULL,
    "words_cy" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "annotation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "releases"."job" (
    "id" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "state" "releases"."job_state" NOT NULL DEFAULT 'queued',
    "person_id" UUID,
    "folder" TEXT,
    "options" JSONB NOT NULL DEFAULT '{}',
    "progress" JSONB NOT NULL DEFAULT '{}',
    "outcome" JSONB,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "job_state_idx" ON "releases"."job"("state");

-- AddForeignKey
ALTER TABLE "figures"."flow_cell" ADD CONSTRAINT "flow_cell_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "releases"."release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figures"."flow_cell" ADD CONSTRAINT "flow_cell_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "reference"."area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "releases"."set_aside" ADD CONSTRAINT "set_aside_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "releases"."release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "releases"."quality" ADD CONSTRAINT "quality_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "releases"."release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "releases"."quality" ADD CONSTRAINT "quality_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "reference"."area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "releases"."annotation" ADD CONSTRAINT "annotation_board_id_fkey" FOREIGN KEY ("board_id") REFERENCES "reference"."board"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must always hold of a row: by hand.

-- A duration keeps its statistic as value, the number of its cases as denominator, and its histogram: so a value may
-- have a denominator, and never a numerator. A mean (hours per case) may be more than one, so that a rate is at most
-- one is checked where the measure is known: at build.
ALTER TABLE "figures"."cell"
    DROP CONSTRAINT "cell_suppressed_is_empty",
    DROP CONSTRAINT "cell_value_or_rate",
    DROP CONSTRAINT "cell_rate_in_bounds",
    ADD CONSTRAINT "cell_suppressed_is_empty" CHECK (NOT "suppressed" OR num_nonnulls("value", "numerator", "denominator", "days", "counts") = 0),
    ADD CONSTRAINT "cell_value_or_rate" CHECK ("value" IS NULL OR ("numerator" IS NULL AND ("denominator" IS NULL OR "days" IS NOT NULL))),
    ADD CONSTRAINT "cell_rate_not_negative" CHECK ("numerator" >= 0 AND "denominator" >= 0),
    ADD CONSTRAINT "cell_histogram" CHECK (cardinality("days") IS NOT DISTINCT FROM cardinality("counts"));
ALTER TABLE "figures"."flow_cell"
    ADD CONSTRAINT "flow_cell_suppressed_is_empty" CHECK ("suppressed" = ("days" IS NULL)),
    ADD CONSTRAINT "flow_cell_histogram" CHECK (cardinality("days") IS NOT DISTINCT FROM cardinality("counts")),
    ADD CONSTRAINT "flow_cell_view" CHECK ("view" IN ('cohort', 'period'));
ALTER TABLE "releases"."set_aside" ADD CONSTRAINT "set_aside_some" CHECK ("rows" > 0);
ALTER TABLE "releases"."quality" ADD CONSTRAINT "quality_in_bounds" CHECK ("numerator" BETWEEN 0 AND "denominator");
ALTER TABLE "releases"."annotation" ADD CONSTRAINT "annotation_in_order" CHECK ("period_from" <= "period_to");

-- Row-level security, as of cells: a board's own people see what is of their board, everyone signed in what is of none.
ALTER TABLE figures.flow_cell ENABLE ROW LEVEL SECURITY;
CREATE POLICY flow_cell_in_scope ON figures.flow_cell FOR SELECT USING (
  (SELECT scope.viewer()) IS NOT NULL
  AND release_id = ANY ((SELECT scope.readable_releases())::int[])
  AND (
    board_id IS NULL
    OR release_id = ANY ((SELECT scope.open_releases())::int[])
    OR board_id = ANY ((SELECT scope.boards())::smallint[])
  )
);
ALTER TABLE releases.quality ENABLE ROW LEVEL SECURITY;
CREATE POLICY quality_in_scope ON releases.quality FOR SELECT USING (
  (SELECT scope.viewer()) IS NOT NULL
  AND release_id = ANY ((SELECT scope.readable_releases())::int[])
  AND (
    board_id IS NULL
    OR release_id = ANY ((SELECT scope.open_releases())::int[])
    OR board_id = ANY ((SELECT scope.boards())::smallint[])
  )
);
ALTER TABLE releases.set_aside ENABLE ROW LEVEL SECURITY;
CREATE POLICY set_aside_readable ON releases.set_aside FOR SELECT USING (
  (SELECT scope.viewer()) IS NOT NULL AND release_id = ANY ((SELECT scope.readable_releases())::int[])
);
ALTER TABLE releases.annotation ENABLE ROW LEVEL SECURITY;
CREATE POLICY annotation_in_scope ON releases.annotation FOR SELECT USING (
  (SELECT scope.viewer()) IS NOT NULL
  AND (board_id IS NULL OR board_id = ANY ((SELECT scope.boards())::smallint[]))
);
-- Jobs hold no figures; the web role has no right to them at all. The gate role files and reads them (grants.sql).
ALTER TABLE releases.job ENABLE ROW LEVEL SECURITY;
CREATE POLICY job_read ON releases.job FOR SELECT USING (true);
CREATE POLICY job_filed ON releases.job FOR INSERT WITH CHECK (state = 'queued');

CREATE TRIGGER raise_policy_version AFTER INSERT OR UPDATE OR DELETE ON releases.annotation
  FOR EACH STATEMENT EXECUTE FUNCTION scope_secret.raise_policy_version();

-- Whether the viewer reads the figures of every board: a reviewer or a steward.
CREATE FUNCTION scope_secret.reads_every_board() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT NOT EXISTS (
    SELECT FROM reference.board b
    WHERE (b.valid_to IS NULL OR b.valid_to >= current_date)
      AND b.id <> ALL ((SELECT scope.boards())::smallint[]))
$$;
REVOKE ALL ON FUNCTION scope_secret.reads_every_board() FROM PUBLIC;

-- Releases that an edition pins and that were not withdrawn; none without a viewer.
--
-- Two releases of one restricted source, each protected by itself, may together give away what each hides. So a board's
-- people read the release that the current edition shows, and an earlier or later one only where exactly the same cells
-- are hidden in it (release.pattern). Who reads every board reads every release. Open figures hide nothing.
CREATE OR REPLACE FUNCTION scope.readable_releases() RETURNS int[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp
AS $$
  SELECT coalesce(array_agg(r.id ORDER BY r.id), '{}')
  FROM releases.release r JOIN releases.source s ON s.id = r.source_id
  WHERE r.status = 'published'
    AND EXISTS (SELECT FROM releases.edition_release e WHERE e.release_id = r.id)
    AND (SELECT scope.viewer()) IS NOT NULL
    AND (
      s.access = 'open'
      OR (SELECT scope_secret.reads_every_board())
      OR EXISTS (
        SELECT FROM releases.edition e
        JOIN releases.edition_release p ON p.edition_id = e.id AND p.source_id = r.source_id
        JOIN releases.release shown ON shown.id = p.release_id
        WHERE e.current AND (shown.id = r.id OR shown.pattern = r.pattern))
    )
$$;
