-- What is known of the quality of a release has a partition of its own for each release, as its cells have: filled
-- without keys, then given them all at once. Checking the two foreign keys row by row took longer than all the rest of
-- loading a small delivery. What is written without a partition goes to the default one.
ALTER TABLE releases.quality RENAME TO quality_before;
ALTER TABLE releases.quality_before RENAME CONSTRAINT quality_pkey TO quality_before_pkey;

CREATE TABLE "releases"."quality" (
    "release_id" INTEGER NOT NULL,
    "area_id" SMALLINT NOT NULL,
    "board_id" SMALLINT,
    "month" DATE NOT NULL,
    "subject" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "numerator" INTEGER NOT NULL,
    "denominator" INTEGER NOT NULL,

    CONSTRAINT "quality_pkey" PRIMARY KEY ("release_id","area_id","subject","name","month"),
    CONSTRAINT "quality_in_bounds" CHECK ("numerator" BETWEEN 0 AND "denominator")
) PARTITION BY LIST ("release_id");

-- AddForeignKey
ALTER TABLE "releases"."quality" ADD CONSTRAINT "quality_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "releases"."release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "releases"."quality" ADD CONSTRAINT "quality_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "reference"."area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

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

CREATE TABLE releases.quality_default PARTITION OF releases.quality DEFAULT;
-- Without a policy of its own: a right on a partition, given by mistake, would still show nothing.
ALTER TABLE releases.quality_default ENABLE ROW LEVEL SECURITY;
INSERT INTO releases.quality SELECT release_id, area_id, board_id, month, subject, name, numerator, denominator
  FROM releases.quality_before;
DROP TABLE releases.quality_before;
