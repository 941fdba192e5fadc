-- How sure it is what missed links add to a figure: half the width of a 95 % interval.
ALTER TABLE "releases"."linkage_effect" ADD COLUMN "margin" DOUBLE PRECISION;
ALTER TABLE "releases"."linkage_effect" ADD CONSTRAINT "linkage_effect_margin" CHECK ("margin" >= 0);
