-- The linked data set: journeys, pseudonymised, for the Ministry's own analysts under roles of their own. Neither the web
-- role nor the gate role has any right to the schema (lib/database/grants.sql), and pages never read it.

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "linked";

-- CreateTable
CREATE TABLE "linked"."crime_journey" (
    "release_id" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "home_board" SMALLINT,
    "crime_type" TEXT NOT NULL,
    "offence_group" TEXT NOT NULL,
    "victim_type" TEXT NOT NULL,
    "hate" BOOLEAN NOT NULL,
    "offence_on" DATE,
    "recorded_on" DATE NOT NULL,
    "outcome_code" SMALLINT,
    "outcome_on" DATE,
    "outcome_void" BOOLEAN NOT NULL,
    "suspects" INTEGER NOT NULL,
    "cps_suspects" INTEGER NOT NULL,
    "referred_on" DATE,
    "charged_on" DATE,
    "charge_from" TEXT,
    "ended_on" DATE,
    "link" TEXT NOT NULL,
    "weakest_weight" DOUBLE PRECISION,

    CONSTRAINT "crime_journey_pkey" PRIMARY KEY ("release_id","id")
) PARTITION BY LIST ("release_id");

-- CreateTable
CREATE TABLE "linked"."defendant_journey" (
    "release_id" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "crime_id" BIGINT,
    "stage" TEXT NOT NULL,
    "home_board" SMALLINT,
    "court_board" SMALLINT,
    "crime_type" TEXT NOT NULL,
    "offence_group" TEXT,
    "sex" TEXT,
    "age_band" TEXT,
    "ethnicity" TEXT,
    "offence_on" DATE,
    "recorded_on" DATE,
    "charging_route" TEXT,
    "referred_on" DATE,
    "decided_on" DATE,
    "consultations" INTEGER,
    "decision" TEXT,
    "decision_reason" TEXT,
    "charged_on" DATE,
    "received_on" DATE,
    "first_listed_on" DATE,
    "mode" TEXT,
    "represented_at_first" BOOLEAN,
    "plea" TEXT,
    "plea_on" DATE,
    "sent_on" DATE,
    "court" TEXT,
    "receipt_type" TEXT,
    "main_hearing_on" DATE,
    "completed_on" DATE,
    "result" TEXT,
    "finalised_on" DATE,
    "outcome" TEXT,
    "outcome_reason" TEXT,
    "remand" TEXT,
    "remand_days" INTEGER,
    "retrial" BOOLEAN NOT NULL,
    "cps_link" TEXT NOT NULL,
    "police_link" TEXT NOT NULL,
    "weakest_weight" DOUBLE PRECISION,

    CONSTRAINT "defendant_journey_pkey" PRIMARY KEY ("release_id","id")
) PARTITION BY LIST ("release_id");

-- CreateTable
CREATE TABLE "linked"."victim_journey" (
    "release_id" INTEGER NOT NULL,
    "id" BIGINT NOT NULL,
    "crime_id" BIGINT NOT NULL,
    "home_board" SMALLINT,
    "crime_type" TEXT NOT NULL,
    "offence_group" TEXT NOT NULL,
    "sex" TEXT,
    "age_band" TEXT,
    "ethnicity" TEXT,
    "suspect_identified" BOOLEAN NOT NULL,
    "recorded_on" DATE NOT NULL,
    "charged_on" DATE,
    "withdrew_on" DATE,
    "date_known" TEXT,
    "withdrawal_reason" TEXT,
    "exit_before" TEXT,
    "exit_before_on" DATE,
    "linked_after" BOOLEAN,
    "exit_after" TEXT,
    "exit_after_on" DATE,
    "link" TEXT NOT NULL,
    "weakest_weight" DOUBLE PRECISION,

    CONSTRAINT "victim_journey_pkey" PRIMARY KEY ("release_id","id")
) PARTITION BY LIST ("release_id");
