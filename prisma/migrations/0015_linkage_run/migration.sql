-- How the records of a release were linked and how good that is (lib/releases/linked/linkage-run). Counts, parameters and
-- names of columns; never a value of a record.
CREATE TABLE "releases"."linkage_run" (
    "release_id" INTEGER NOT NULL,
    "run" JSONB NOT NULL,

    CONSTRAINT "linkage_run_pkey" PRIMARY KEY ("release_id"),
    CONSTRAINT "linkage_run_version" CHECK (("run" ->> 'version') = '1')
);
ALTER TABLE "releases"."linkage_run" ADD CONSTRAINT "linkage_run_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "releases"."release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What linkage does to the figures of measures: differences by area and category, rounded, of a hundred cases or more.
CREATE TABLE "releases"."linkage_effect" (
    "release_id" INTEGER NOT NULL,
    "area_id" SMALLINT NOT NULL,
    "board_id" SMALLINT,
    "measure" TEXT NOT NULL,
    "breakdown" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "cases" INTEGER NOT NULL,
    "value" DOUBLE PRECISION,
    "low" DOUBLE PRECISION,
    "strict" DOUBLE PRECISION,
    "bias" DOUBLE PRECISION,

    CONSTRAINT "linkage_effect_pkey" PRIMARY KEY ("release_id","area_id","measure","breakdown","category"),
    CONSTRAINT "linkage_effect_of_many" CHECK ("cases" >= 100),
    -- A board's own figure is shown by its cells, which are protected.
    CONSTRAINT "linkage_effect_value" CHECK ("value" IS NULL OR "board_id" IS NULL)
);
ALTER TABLE "releases"."linkage_effect" ADD CONSTRAINT "linkage_effect_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "releases"."release"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "releases"."linkage_effect" ADD CONSTRAINT "linkage_effect_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "reference"."area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE releases.linkage_run ENABLE ROW LEVEL SECURITY;
CREATE POLICY linkage_run_readable ON releases.linkage_run FOR SELECT USING (
  (SELECT scope.viewer()) IS NOT NULL AND release_id = ANY ((SELECT scope.readable_releases())::int[])
);
ALTER TABLE releases.linkage_effect ENABLE ROW LEVEL SECURITY;
CREATE POLICY linkage_effect_in_scope ON releases.linkage_effect FOR SELECT USING (
  (SELECT scope.viewer()) IS NOT NULL
  AND release_id = ANY ((SELECT scope.readable_releases())::int[])
  AND (
    board_id IS NULL
    OR release_id = ANY ((SELECT scope.open_releases())::int[])
    OR board_id = ANY ((SELECT scope.boards())::smallint[])
  )
);
-- It tells of the quality of a board's records, as releases.quality does, and needs the same agreements.
CREATE POLICY linkage_effect_agreed ON releases.linkage_effect AS RESTRICTIVE FOR SELECT USING (
  board_id IS NULL
  OR release_id = ANY ((SELECT scope.releases_of_tables())::int[])
  OR (SELECT scope.checks_releases())
  OR (board_id, 'quality-of-records') IN (SELECT g.board_id, g.measure FROM scope.agreed(false) g)
  OR (release_id = ANY ((SELECT scope.invented_releases())::int[])
    AND (board_id, 'quality-of-records') IN (SELECT g.board_id, g.measure FROM scope.agreed(true) g))
);
