-- CreateEnum
CREATE TYPE "group_kind" AS ENUM ('intervision', 'learningTable', 'workshop', 'learningNetwork', 'innovationRoom', 'neighbourhoodTable', 'other');

-- CreateEnum
CREATE TYPE "group_color" AS ENUM ('blue', 'plum', 'moss', 'ochre', 'violet', 'teal', 'brick', 'slate');

-- CreateEnum
CREATE TYPE "requirement_level" AS ENUM ('required', 'desired');

-- CreateEnum
CREATE TYPE "delegation_unit" AS ENUM ('organisation', 'municipality', 'region');

-- CreateEnum
CREATE TYPE "learning_aim" AS ENUM ('inform', 'transferKnowledge', 'exchangeExperience', 'meet');

-- CreateEnum
CREATE TYPE "norm_scope" AS ENUM ('network', 'region', 'group', 'theme');

-- CreateEnum
CREATE TYPE "visibility" AS ENUM ('public', 'members');

-- CreateEnum
CREATE TYPE "registration_state" AS ENUM ('unknown', 'notYetOpen', 'open', 'full', 'closed');

-- CreateEnum
CREATE TYPE "count_unit" AS ENUM ('people', 'organisations', 'municipalities', 'representatives');

-- CreateEnum
CREATE TYPE "organisation_kind" AS ENUM ('municipality', 'careProvider', 'association', 'school', 'knowledgeInstitute', 'publicService', 'programme', 'other');

-- CreateEnum
CREATE TYPE "school_holiday_region" AS ENUM ('north', 'middle', 'south');

-- CreateEnum
CREATE TYPE "network_role" AS ENUM ('coordinator', 'facilitator', 'member');

-- CreateEnum
CREATE TYPE "session_status" AS ENUM ('planned', 'confirmed', 'held', 'cancelled');

-- CreateEnum
CREATE TYPE "outcome_kind" AS ENUM ('outcome', 'report');

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" TEXT,
    "network_id" TEXT,
    "command" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "text_imports" (
    "id" TEXT NOT NULL,
    "network_id" TEXT,
    "user_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),
    "text" TEXT NOT NULL,
    "changes" JSONB NOT NULL,

    CONSTRAINT "text_imports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "groups" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "track_id" TEXT,
    "theme_id" TEXT,
    "format_id" TEXT,
    "region_id" TEXT,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "code" VARCHAR(3) NOT NULL,
    "kind" "group_kind" NOT NULL DEFAULT 'other',
    "color" "group_color" NOT NULL DEFAULT 'blue',
    "description" TEXT,
    "min_size" INTEGER,
    "max_size" INTEGER,
    "size_unit" "count_unit" NOT NULL DEFAULT 'people',
    "announced_sessions" INTEGER,
    "registration_state" "registration_state" NOT NULL DEFAULT 'unknown',
    "registration_note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "groups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "group_members" (
    "id" TEXT NOT NULL,
    "group_id" TEXT NOT NULL,
    "membership_id" TEXT NOT NULL,
    "is_facilitator" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "group_members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "capacity_rules" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "format_id" TEXT,
    "theme_id" TEXT,
    "position" INTEGER NOT NULL,
    "group_kind" "group_kind",
    "per" "norm_scope" NOT NULL DEFAULT 'group',
    "min" INTEGER,
    "max" INTEGER,
    "unit" "count_unit" NOT NULL,
    "level" "requirement_level" NOT NULL DEFAULT 'required',
    "note" TEXT,

    CONSTRAINT "capacity_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "delegation_rules" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "format_id" TEXT,
    "position" INTEGER NOT NULL,
    "group_kind" "group_kind",
    "per" "delegation_unit" NOT NULL DEFAULT 'organisation',
    "min_people" INTEGER,
    "max_people" INTEGER,
    "is_extra" BOOLEAN NOT NULL DEFAULT false,
    "functions" TEXT[],
    "level" "requirement_level" NOT NULL DEFAULT 'required',
    "note" TEXT,

    CONSTRAINT "delegation_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "meeting_formats" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "track_id" TEXT,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "purpose" TEXT,
    "learning_aims" "learning_aim"[],
    "explanation" TEXT,
    "audience" TEXT,
    "audience_depends_on_theme" BOOLEAN NOT NULL DEFAULT false,
    "duration_minutes" INTEGER,
    "is_duration_approximate" BOOLEAN NOT NULL DEFAULT false,
    "place_note" TEXT,
    "facilitator_note" TEXT,
    "only_with_enough_interest" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "meeting_formats_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "norms" (
    "id" TEXT NOT NULL,
    "format_id" TEXT NOT NULL,
    "scope" "norm_scope" NOT NULL DEFAULT 'network',
    "times_per_year" INTEGER,
    "as_needed" BOOLEAN NOT NULL DEFAULT false,
    "pattern" TEXT,

    CONSTRAINT "norms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "norm_slots" (
    "id" TEXT NOT NULL,
    "norm_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "months" INTEGER[],
    "year" INTEGER,

    CONSTRAINT "norm_slots_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_items" (
    "id" TEXT NOT NULL,
    "format_id" TEXT,
    "session_id" TEXT,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "start_time" VARCHAR(5),
    "minutes" INTEGER,

    CONSTRAINT "agenda_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "networks" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT,
    "background" TEXT,
    "goal" TEXT,
    "approach" TEXT,
    "language" TEXT NOT NULL DEFAULT 'nl',
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Amsterdam',
    "visibility" "visibility" NOT NULL DEFAULT 'members',
    "logo_url" TEXT,
    "color" TEXT,
    "period_start" DATE,
    "period_end" DATE,
    "period_note" TEXT,
    "published_on" DATE,
    "contact_name" TEXT,
    "contact_role" TEXT,
    "contact_email" TEXT,
    "contact_note" TEXT,
    "registration_state" "registration_state" NOT NULL DEFAULT 'unknown',
    "registration_unit" "count_unit",
    "registration_note" TEXT,
    "principle_count" INTEGER,
    "outcome_note" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "responsible_organisation_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "networks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "intended_results" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "intended_results_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "principles" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "principles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_facts" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "value" TEXT,
    "doubt" TEXT,

    CONSTRAINT "project_facts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "regions" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "code" TEXT,
    "municipality_count" INTEGER,
    "parent_id" TEXT,

    CONSTRAINT "regions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisations" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "short_name" TEXT,
    "kind" "organisation_kind" NOT NULL DEFAULT 'other',
    "school_holiday_region" "school_holiday_region",
    "contact_person_id" TEXT,
    "website" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organisations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participations" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "role" TEXT,
    "announced_participants" INTEGER,

    CONSTRAINT "participations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "organisation_id" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memberships" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "organisation_id" TEXT,
    "region_id" TEXT,
    "roles" "network_role"[],
    "function" TEXT,
    "starts_on" DATE,
    "ends_on" DATE,

    CONSTRAINT "memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "school_holidays" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "region" "school_holiday_region" NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "school_holidays_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seasons" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "seasons_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "undated_series" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "season_id" TEXT,
    "group_id" TEXT,
    "format_id" TEXT,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "count" INTEGER,
    "period_note" TEXT,
    "period_start" DATE,
    "period_end" DATE,
    "is_online" BOOLEAN,
    "status" "session_status" NOT NULL DEFAULT 'planned',
    "audience" TEXT,
    "note" TEXT,

    CONSTRAINT "undated_series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "season_id" TEXT,
    "group_id" TEXT,
    "format_id" TEXT,
    "track_id" TEXT,
    "theme_id" TEXT,
    "region_id" TEXT,
    "place_id" TEXT,
    "sequence" INTEGER,
    "title" TEXT,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "start_time" VARCHAR(5),
    "end_time" VARCHAR(5),
    "is_online" BOOLEAN,
    "online_url" TEXT,
    "place_note" TEXT,
    "audience" TEXT,
    "description" TEXT,
    "status" "session_status" NOT NULL DEFAULT 'planned',
    "cancel_reason" TEXT,
    "ical_uid" TEXT NOT NULL,
    "ical_sequence" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "places" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT,
    "city" TEXT,
    "room" TEXT,
    "capacity" INTEGER,
    "directions" TEXT,
    "online_url" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "places_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outcomes" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "session_id" TEXT,
    "position" INTEGER NOT NULL,
    "kind" "outcome_kind" NOT NULL DEFAULT 'outcome',
    "title" TEXT NOT NULL,
    "url" TEXT,
    "description" TEXT,
    "published_on" DATE,

    CONSTRAINT "outcomes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "themes" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "track_id" TEXT,
    "format_id" TEXT,
    "position" INTEGER NOT NULL,
    "title" TEXT,
    "description" TEXT,
    "audience" TEXT,
    "is_standing" BOOLEAN NOT NULL DEFAULT false,
    "is_to_be_chosen" BOOLEAN NOT NULL DEFAULT false,
    "choice_note" TEXT,
    "registration_state" "registration_state" NOT NULL DEFAULT 'unknown',
    "registration_note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "themes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "questions" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "theme_id" TEXT,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "action_learning_steps" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "question" TEXT,

    CONSTRAINT "action_learning_steps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tracks" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT,
    "title" TEXT NOT NULL,
    "purpose" TEXT,
    "description" TEXT,
    "audience" TEXT,
    "color" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "tracks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "person_id" TEXT,
    "is_admin" BOOLEAN NOT NULL DEFAULT false,
    "language" TEXT,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_sessions" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verifications" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verifications_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "audit_entries_network_id_at_idx" ON "audit_entries"("network_id", "at");

-- CreateIndex
CREATE INDEX "audit_entries_user_id_at_idx" ON "audit_entries"("user_id", "at");

-- CreateIndex
CREATE INDEX "audit_entries_subject_type_subject_id_idx" ON "audit_entries"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "text_imports_network_id_created_at_idx" ON "text_imports"("network_id", "created_at");

-- CreateIndex
CREATE INDEX "text_imports_user_id_idx" ON "text_imports"("user_id");

-- CreateIndex
CREATE INDEX "groups_network_id_position_idx" ON "groups"("network_id", "position");

-- CreateIndex
CREATE INDEX "groups_track_id_idx" ON "groups"("track_id");

-- CreateIndex
CREATE INDEX "groups_theme_id_idx" ON "groups"("theme_id");

-- CreateIndex
CREATE INDEX "groups_format_id_idx" ON "groups"("format_id");

-- CreateIndex
CREATE INDEX "groups_region_id_idx" ON "groups"("region_id");

-- CreateIndex
CREATE UNIQUE INDEX "groups_network_id_name_key" ON "groups"("network_id", "name");

-- CreateIndex
CREATE INDEX "group_members_membership_id_idx" ON "group_members"("membership_id");

-- CreateIndex
CREATE UNIQUE INDEX "group_members_group_id_membership_id_key" ON "group_members"("group_id", "membership_id");

-- CreateIndex
CREATE INDEX "capacity_rules_network_id_position_idx" ON "capacity_rules"("network_id", "position");

-- CreateIndex
CREATE INDEX "capacity_rules_format_id_idx" ON "capacity_rules"("format_id");

-- CreateIndex
CREATE INDEX "capacity_rules_theme_id_idx" ON "capacity_rules"("theme_id");

-- CreateIndex
CREATE INDEX "delegation_rules_network_id_position_idx" ON "delegation_rules"("network_id", "position");

-- CreateIndex
CREATE INDEX "delegation_rules_format_id_idx" ON "delegation_rules"("format_id");

-- CreateIndex
CREATE INDEX "meeting_formats_network_id_position_idx" ON "meeting_formats"("network_id", "position");

-- CreateIndex
CREATE INDEX "meeting_formats_track_id_idx" ON "meeting_formats"("track_id");

-- CreateIndex
CREATE UNIQUE INDEX "meeting_formats_network_id_title_key" ON "meeting_formats"("network_id", "title");

-- CreateIndex
CREATE INDEX "norms_format_id_idx" ON "norms"("format_id");

-- CreateIndex
CREATE UNIQUE INDEX "norm_slots_norm_id_position_key" ON "norm_slots"("norm_id", "position");

-- CreateIndex
CREATE INDEX "agenda_items_format_id_position_idx" ON "agenda_items"("format_id", "position");

-- CreateIndex
CREATE INDEX "agenda_items_session_id_position_idx" ON "agenda_items"("session_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "networks_slug_key" ON "networks"("slug");

-- CreateIndex
CREATE INDEX "networks_responsible_organisation_id_idx" ON "networks"("responsible_organisation_id");

-- CreateIndex
CREATE INDEX "networks_visibility_name_idx" ON "networks"("visibility", "name");

-- CreateIndex
CREATE INDEX "intended_results_network_id_position_idx" ON "intended_results"("network_id", "position");

-- CreateIndex
CREATE INDEX "principles_network_id_position_idx" ON "principles"("network_id", "position");

-- CreateIndex
CREATE INDEX "project_facts_network_id_position_idx" ON "project_facts"("network_id", "position");

-- CreateIndex
CREATE INDEX "regions_network_id_position_idx" ON "regions"("network_id", "position");

-- CreateIndex
CREATE INDEX "regions_parent_id_idx" ON "regions"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "regions_network_id_name_key" ON "regions"("network_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "organisations_name_key" ON "organisations"("name");

-- CreateIndex
CREATE INDEX "organisations_contact_person_id_idx" ON "organisations"("contact_person_id");

-- CreateIndex
CREATE INDEX "participations_network_id_position_idx" ON "participations"("network_id", "position");

-- CreateIndex
CREATE INDEX "participations_organisation_id_idx" ON "participations"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "participations_network_id_organisation_id_key" ON "participations"("network_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "people_email_key" ON "people"("email");

-- CreateIndex
CREATE INDEX "people_organisation_id_idx" ON "people"("organisation_id");

-- CreateIndex
CREATE INDEX "people_name_idx" ON "people"("name");

-- CreateIndex
CREATE INDEX "memberships_person_id_idx" ON "memberships"("person_id");

-- CreateIndex
CREATE INDEX "memberships_organisation_id_idx" ON "memberships"("organisation_id");

-- CreateIndex
CREATE INDEX "memberships_region_id_idx" ON "memberships"("region_id");

-- CreateIndex
CREATE UNIQUE INDEX "memberships_network_id_person_id_key" ON "memberships"("network_id", "person_id");

-- CreateIndex
CREATE INDEX "school_holidays_starts_on_idx" ON "school_holidays"("starts_on");

-- CreateIndex
CREATE UNIQUE INDEX "school_holidays_region_starts_on_key" ON "school_holidays"("region", "starts_on");

-- CreateIndex
CREATE INDEX "seasons_network_id_starts_on_idx" ON "seasons"("network_id", "starts_on");

-- CreateIndex
CREATE UNIQUE INDEX "seasons_network_id_name_key" ON "seasons"("network_id", "name");

-- CreateIndex
CREATE INDEX "undated_series_network_id_position_idx" ON "undated_series"("network_id", "position");

-- CreateIndex
CREATE INDEX "undated_series_season_id_idx" ON "undated_series"("season_id");

-- CreateIndex
CREATE INDEX "undated_series_group_id_idx" ON "undated_series"("group_id");

-- CreateIndex
CREATE INDEX "undated_series_format_id_idx" ON "undated_series"("format_id");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_ical_uid_key" ON "sessions"("ical_uid");

-- CreateIndex
CREATE INDEX "sessions_network_id_starts_on_idx" ON "sessions"("network_id", "starts_on");

-- CreateIndex
CREATE INDEX "sessions_season_id_starts_on_idx" ON "sessions"("season_id", "starts_on");

-- CreateIndex
CREATE INDEX "sessions_group_id_starts_on_idx" ON "sessions"("group_id", "starts_on");

-- CreateIndex
CREATE INDEX "sessions_format_id_idx" ON "sessions"("format_id");

-- CreateIndex
CREATE INDEX "sessions_track_id_idx" ON "sessions"("track_id");

-- CreateIndex
CREATE INDEX "sessions_theme_id_idx" ON "sessions"("theme_id");

-- CreateIndex
CREATE INDEX "sessions_region_id_idx" ON "sessions"("region_id");

-- CreateIndex
CREATE INDEX "sessions_place_id_idx" ON "sessions"("place_id");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_group_id_season_id_sequence_key" ON "sessions"("group_id", "season_id", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "places_network_id_name_key" ON "places"("network_id", "name");

-- CreateIndex
CREATE INDEX "outcomes_network_id_position_idx" ON "outcomes"("network_id", "position");

-- CreateIndex
CREATE INDEX "outcomes_session_id_idx" ON "outcomes"("session_id");

-- CreateIndex
CREATE INDEX "themes_network_id_position_idx" ON "themes"("network_id", "position");

-- CreateIndex
CREATE INDEX "themes_track_id_idx" ON "themes"("track_id");

-- CreateIndex
CREATE INDEX "themes_format_id_idx" ON "themes"("format_id");

-- CreateIndex
CREATE INDEX "questions_network_id_position_idx" ON "questions"("network_id", "position");

-- CreateIndex
CREATE INDEX "questions_theme_id_position_idx" ON "questions"("theme_id", "position");

-- CreateIndex
CREATE INDEX "action_learning_steps_network_id_position_idx" ON "action_learning_steps"("network_id", "position");

-- CreateIndex
CREATE INDEX "tracks_network_id_position_idx" ON "tracks"("network_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "tracks_network_id_title_key" ON "tracks"("network_id", "title");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "users_person_id_key" ON "users"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "sign_in_sessions_token_key" ON "sign_in_sessions"("token");

-- CreateIndex
CREATE INDEX "sign_in_sessions_user_id_idx" ON "sign_in_sessions"("user_id");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_provider_id_account_id_key" ON "accounts"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verifications_identifier_idx" ON "verifications"("identifier");

-- AddForeignKey
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_imports" ADD CONSTRAINT "text_imports_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_imports" ADD CONSTRAINT "text_imports_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "groups" ADD CONSTRAINT "groups_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "groups" ADD CONSTRAINT "groups_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "tracks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "groups" ADD CONSTRAINT "groups_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "groups" ADD CONSTRAINT "groups_format_id_fkey" FOREIGN KEY ("format_id") REFERENCES "meeting_formats"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "groups" ADD CONSTRAINT "groups_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "regions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "group_members" ADD CONSTRAINT "group_members_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "memberships"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capacity_rules" ADD CONSTRAINT "capacity_rules_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capacity_rules" ADD CONSTRAINT "capacity_rules_format_id_fkey" FOREIGN KEY ("format_id") REFERENCES "meeting_formats"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "capacity_rules" ADD CONSTRAINT "capacity_rules_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation_rules" ADD CONSTRAINT "delegation_rules_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delegation_rules" ADD CONSTRAINT "delegation_rules_format_id_fkey" FOREIGN KEY ("format_id") REFERENCES "meeting_formats"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_formats" ADD CONSTRAINT "meeting_formats_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "meeting_formats" ADD CONSTRAINT "meeting_formats_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "tracks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "norms" ADD CONSTRAINT "norms_format_id_fkey" FOREIGN KEY ("format_id") REFERENCES "meeting_formats"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "norm_slots" ADD CONSTRAINT "norm_slots_norm_id_fkey" FOREIGN KEY ("norm_id") REFERENCES "norms"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_format_id_fkey" FOREIGN KEY ("format_id") REFERENCES "meeting_formats"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "sessions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "networks" ADD CONSTRAINT "networks_responsible_organisation_id_fkey" FOREIGN KEY ("responsible_organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "intended_results" ADD CONSTRAINT "intended_results_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "principles" ADD CONSTRAINT "principles_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_facts" ADD CONSTRAINT "project_facts_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regions" ADD CONSTRAINT "regions_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regions" ADD CONSTRAINT "regions_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "regions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisations" ADD CONSTRAINT "organisations_contact_person_id_fkey" FOREIGN KEY ("contact_person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participations" ADD CONSTRAINT "participations_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participations" ADD CONSTRAINT "participations_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people" ADD CONSTRAINT "people_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "regions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seasons" ADD CONSTRAINT "seasons_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "undated_series" ADD CONSTRAINT "undated_series_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "undated_series" ADD CONSTRAINT "undated_series_season_id_fkey" FOREIGN KEY ("season_id") REFERENCES "seasons"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "undated_series" ADD CONSTRAINT "undated_series_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "undated_series" ADD CONSTRAINT "undated_series_format_id_fkey" FOREIGN KEY ("format_id") REFERENCES "meeting_formats"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_season_id_fkey" FOREIGN KEY ("season_id") REFERENCES "seasons"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_format_id_fkey" FOREIGN KEY ("format_id") REFERENCES "meeting_formats"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "tracks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "regions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "places"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "places" ADD CONSTRAINT "places_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcomes" ADD CONSTRAINT "outcomes_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "sessions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "themes" ADD CONSTRAINT "themes_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "themes" ADD CONSTRAINT "themes_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "tracks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "themes" ADD CONSTRAINT "themes_format_id_fkey" FOREIGN KEY ("format_id") REFERENCES "meeting_formats"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "action_learning_steps" ADD CONSTRAINT "action_learning_steps_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tracks" ADD CONSTRAINT "tracks_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_sessions" ADD CONSTRAINT "sign_in_sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
