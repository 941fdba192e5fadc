-- The tables of prisma/schema, as Prisma's own engine writes them, with these additions that the schema language
-- cannot say: cells and observations are partitioned by release (a release is loaded beside the live one, attached,
-- and dropped whole), and what must always hold of a row is a constraint.

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "figures";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "governance";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "reference";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "releases";

-- CreateEnum
CREATE TYPE "governance"."role" AS ENUM ('member', 'analyst', 'manager', 'reviewer', 'steward', 'administrator');

-- CreateEnum
CREATE TYPE "reference"."area_kind" AS ENUM ('nation', 'region', 'board', 'force', 'court');

-- CreateEnum
CREATE TYPE "releases"."source_kind" AS ENUM ('linked', 'published');

-- CreateEnum
CREATE TYPE "releases"."source_access" AS ENUM ('open', 'restricted');

-- CreateEnum
CREATE TYPE "releases"."source_status" AS ENUM ('official', 'management_information', 'linked_experimental');

-- CreateEnum
CREATE TYPE "releases"."release_status" AS ENUM ('received', 'validated', 'loaded', 'linked', 'built', 'published', 'withdrawn');

-- CreateEnum
CREATE TYPE "releases"."granularity" AS ENUM ('month', 'quarter', 'financial_year', 'calendar_year');

-- CreateTable
CREATE TABLE "figures"."cell" (
    "release_id" INTEGER NOT NULL,
    "area_id" SMALLINT NOT NULL,
    "board_id" SMALLINT,
    "measure" TEXT NOT NULL,
    "breakdown" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "granularity" "releases"."granularity" NOT NULL,
    "period_start" DATE NOT NULL,
    "suppressed" BOOLEAN NOT NULL DEFAULT false,
    "value" DECIMAL,
    "numerator" DECIMAL,
    "denominator" DECIMAL,

    CONSTRAINT "cell_pkey" PRIMARY KEY ("release_id","area_id","measure","breakdown","category","granularity","period_start")
) PARTITION BY LIST ("release_id");

-- CreateTable
CREATE TABLE "governance"."person" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "governance"."person_role" (
    "id" SERIAL NOT NULL,
    "person_id" UUID NOT NULL,
    "role" "governance"."role" NOT NULL,
    "board_id" SMALLINT,

    CONSTRAINT "person_role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "governance"."policy_version" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "policy_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "governance"."audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "person_id" UUID,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "board_id" SMALLINT,
    "outcome" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference"."board" (
    "id" SMALLINT NOT NULL,
    "code" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,
    "cps_area" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "board_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference"."police_force_area" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "board_id" SMALLINT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "police_force_area_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "reference"."court" (
    "id" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "board_id" SMALLINT,
    "verified" BOOLEAN NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "court_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reference"."area" (
    "id" SMALLINT NOT NULL,
    "kind" "reference"."area_kind" NOT NULL,
    "code" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,
    "board_id" SMALLINT,

    CONSTRAINT "area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "releases"."source" (
    "id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "name_cy" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "kind" "releases"."source_kind" NOT NULL,
    "access" "releases"."source_access" NOT NULL,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "status" "releases"."source_status" NOT NULL,
    "licence" TEXT,
    "url" TEXT,
    "notes_en" TEXT,
    "notes_cy" TEXT,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "releases"."release" (
    "id" SERIAL NOT NULL,
    "source_id" TEXT NOT NULL,
    "status" "releases"."release_status" NOT NULL,
    "checksum" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ,
    "withdrawn_at" TIMESTAMPTZ,
    "rows" INTEGER NOT NULL,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "report" JSONB NOT NULL,

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "releases"."edition" (
    "id" SERIAL NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "made_by" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "current" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "releases"."edition_release" (
    "edition_id" INTEGER NOT NULL,
    "source_id" TEXT NOT NULL,
    "release_id" INTEGER NOT NULL,

    CONSTRAINT "edition_release_pkey" PRIMARY KEY ("edition_id","source_id")
);

-- CreateTable
CREATE TABLE "releases"."observation" (
    "release_id" INTEGER NOT NULL,
    "line" INTEGER NOT NULL,
    "area_id" SMALLINT NOT NULL,
    "stage" TEXT NOT NULL,
    "metric" TEXT NOT NULL,
    "offence" TEXT NOT NULL,
    "granularity" "releases"."granularity" NOT NULL,
    "period_start" DATE NOT NULL,
    "value" DECIMAL,

    CONSTRAINT "observation_pkey" PRIMARY KEY ("release_id","area_id","metric","offence","granularity","period_start","stage")
) PARTITION BY LIST ("release_id");

-- CreateIndex
CREATE UNIQUE INDEX "person_email_key" ON "governance"."person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "person_role_person_id_role_board_id_key" ON "governance"."person_role"("person_id", "role", "board_id");

-- CreateIndex
CREATE INDEX "audit_event_at_idx" ON "governance"."audit_event"("at");

-- CreateIndex
CREATE INDEX "audit_event_board_id_at_idx" ON "governance"."audit_event"("board_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "board_code_key" ON "reference"."board"("code");

-- CreateIndex
CREATE UNIQUE INDEX "board_slug_key" ON "reference"."board"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "police_force_area_name_key" ON "reference"."police_force_area"("name");

-- CreateIndex
CREATE UNIQUE INDEX "court_name_tier_key" ON "reference"."court"("name", "tier");

-- CreateIndex
CREATE UNIQUE INDEX "area_code_key" ON "reference"."area"("code");

-- CreateIndex
CREATE UNIQUE INDEX "area_kind_name_en_key" ON "reference"."area"("kind", "name_en");

-- CreateIndex
CREATE UNIQUE INDEX "release_source_id_checksum_key" ON "releases"."release"("source_id", "checksum");

-- AddForeignKey
ALTER TABLE "figures"."cell" ADD CONSTRAINT "cell_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "releases"."release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figures"."cell" ADD CONSTRAINT "cell_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "reference"."area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "governance"."person_role" ADD CONSTRAINT "person_role_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "governance"."person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference"."police_force_area" ADD CONSTRAINT "police_force_area_board_id_fkey" FOREIGN KEY ("board_id") REFERENCES "reference"."board"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference"."court" ADD CONSTRAINT "court_board_id_fkey" FOREIGN KEY ("board_id") REFERENCES "reference"."board"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reference"."area" ADD CONSTRAINT "area_board_id_fkey" FOREIGN KEY ("board_id") REFERENCES "reference"."board"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "releases"."release" ADD CONSTRAINT "release_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "releases"."source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "releases"."edition_release" ADD CONSTRAINT "edition_release_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "releases"."edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "releases"."edition_release" ADD CONSTRAINT "edition_release_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "releases"."source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "releases"."edition_release" ADD CONSTRAINT "edition_release_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "releases"."release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "releases"."observation" ADD CONSTRAINT "observation_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "releases"."release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "releases"."observation" ADD CONSTRAINT "observation_area_id_fkey" FOREIGN KEY ("area_id") REFERENCES "reference"."area"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Constraints and the one row of the policy version: by hand.

-- A hidden cell keeps no number at all; a rate is numerator and denominator, anything else one value.
ALTER TABLE "figures"."cell"
    ADD CONSTRAINT "cell_suppressed_is_empty" CHECK (NOT "suppressed" OR num_nonnulls("value", "numerator", "denominator") = 0),
    ADD CONSTRAINT "cell_value_or_rate" CHECK ("value" IS NULL OR num_nonnulls("numerator", "denominator") = 0),
    ADD CONSTRAINT "cell_rate_in_bounds" CHECK ("numerator" >= 0 AND "numerator" <= "denominator");

-- One edition is the current one.
ALTER TABLE "releases"."edition"
    ADD CONSTRAINT "edition_one_current" EXCLUDE USING btree ("current" WITH =) WHERE ("current");

-- A board role names its board, a national role names none.
ALTER TABLE "governance"."person_role"
    ADD CONSTRAINT "person_role_board" CHECK (("role" IN ('member', 'analyst', 'manager')) = ("board_id" IS NOT NULL));

ALTER TABLE "governance"."policy_version" ADD CONSTRAINT "policy_version_one_row" CHECK ("id" = 1);
INSERT INTO "governance"."policy_version" ("id", "version") VALUES (1, 1);
