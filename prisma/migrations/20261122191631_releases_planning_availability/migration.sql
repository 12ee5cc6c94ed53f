-- CreateEnum
CREATE TYPE "availability_kind" AS ENUM ('cannot', 'ifNeeded', 'can', 'prefers');

-- CreateEnum
CREATE TYPE "date_poll_state" AS ENUM ('open', 'closed');

-- CreateEnum
CREATE TYPE "day_part" AS ENUM ('morning', 'afternoon', 'evening');

-- AlterTable
ALTER TABLE "people" ADD COLUMN     "max_sessions_per_day" INTEGER,
ADD COLUMN     "max_sessions_per_week" INTEGER;

-- AlterTable
ALTER TABLE "sessions" ADD COLUMN     "is_pinned" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "availabilities" (
    "id" TEXT NOT NULL,
    "person_id" TEXT,
    "place_id" TEXT,
    "kind" "availability_kind" NOT NULL,
    "weekday" INTEGER,
    "day_part" "day_part",
    "starts_on" DATE,
    "ends_on" DATE,
    "start_time" VARCHAR(5),
    "end_time" VARCHAR(5),
    "note" TEXT,
    "poll_option_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "availabilities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "date_polls" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "season_id" TEXT,
    "group_id" TEXT,
    "format_id" TEXT,
    "session_id" TEXT,
    "title" TEXT NOT NULL,
    "explanation" TEXT,
    "sought" INTEGER NOT NULL DEFAULT 1,
    "answer_by" DATE,
    "state" "date_poll_state" NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "date_polls_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "date_poll_options" (
    "id" TEXT NOT NULL,
    "poll_id" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "start_time" VARCHAR(5),
    "end_time" VARCHAR(5),
    "is_chosen" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "date_poll_options_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "date_poll_invitees" (
    "id" TEXT NOT NULL,
    "poll_id" TEXT NOT NULL,
    "person_id" TEXT NOT NULL,
    "link_number" INTEGER NOT NULL DEFAULT 1,
    "answered_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "comment" TEXT,

    CONSTRAINT "date_poll_invitees_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "date_poll_answers" (
    "id" TEXT NOT NULL,
    "invitee_id" TEXT NOT NULL,
    "option_id" TEXT NOT NULL,
    "answer" "availability_kind" NOT NULL,

    CONSTRAINT "date_poll_answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "planning_rules" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "format_id" TEXT,
    "group_id" TEXT,
    "weekdays" INTEGER[],
    "day_parts" "day_part"[],
    "months" INTEGER[],
    "duration_minutes" INTEGER,
    "min_gap_days" INTEGER,
    "ideal_gap_days" INTEGER,
    "quorum_percent" INTEGER,
    "needs_place" BOOLEAN,
    "morning_start" VARCHAR(5),
    "afternoon_start" VARCHAR(5),
    "evening_start" VARCHAR(5),
    "attendance_weight" INTEGER,
    "gaps_weight" INTEGER,
    "holidays_weight" INTEGER,
    "preference_weight" INTEGER,
    "spacing_weight" INTEGER,
    "stability_weight" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "planning_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scenarios" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "season_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT,
    "content" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "scenarios_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "releases" (
    "id" TEXT NOT NULL,
    "network_id" TEXT NOT NULL,
    "season_id" TEXT,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" TEXT,
    "sessions" JSONB NOT NULL,

    CONSTRAINT "releases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "released_sessions" (
    "session_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "release_id" TEXT,
    "network_id" TEXT NOT NULL,
    "season_id" TEXT,
    "group_id" TEXT,
    "format_id" TEXT,
    "track_id" TEXT,
    "theme_id" TEXT,
    "region_id" TEXT,
    "place_id" TEXT,
    "sequence" INTEGER,
    "series_id" TEXT,
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
    "is_pinned" BOOLEAN NOT NULL DEFAULT false,
    "status" "session_status" NOT NULL DEFAULT 'confirmed',
    "cancel_reason" TEXT,
    "ical_uid" TEXT NOT NULL,
    "ical_sequence" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "agenda" JSONB NOT NULL DEFAULT '[]',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "released_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "availabilities_person_id_starts_on_idx" ON "availabilities"("person_id", "starts_on");

-- CreateIndex
CREATE INDEX "availabilities_place_id_starts_on_idx" ON "availabilities"("place_id", "starts_on");

-- CreateIndex
CREATE INDEX "availabilities_poll_option_id_idx" ON "availabilities"("poll_option_id");

-- CreateIndex
CREATE UNIQUE INDEX "availabilities_person_id_poll_option_id_key" ON "availabilities"("person_id", "poll_option_id");

-- CreateIndex
CREATE INDEX "date_polls_network_id_created_at_idx" ON "date_polls"("network_id", "created_at");

-- CreateIndex
CREATE INDEX "date_polls_season_id_idx" ON "date_polls"("season_id");

-- CreateIndex
CREATE INDEX "date_polls_group_id_idx" ON "date_polls"("group_id");

-- CreateIndex
CREATE INDEX "date_polls_format_id_idx" ON "date_polls"("format_id");

-- CreateIndex
CREATE INDEX "date_polls_session_id_idx" ON "date_polls"("session_id");

-- CreateIndex
CREATE INDEX "date_polls_user_id_idx" ON "date_polls"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "date_poll_options_poll_id_date_start_time_key" ON "date_poll_options"("poll_id", "date", "start_time");

-- CreateIndex
CREATE INDEX "date_poll_invitees_person_id_idx" ON "date_poll_invitees"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "date_poll_invitees_poll_id_person_id_key" ON "date_poll_invitees"("poll_id", "person_id");

-- CreateIndex
CREATE INDEX "date_poll_answers_option_id_idx" ON "date_poll_answers"("option_id");

-- CreateIndex
CREATE UNIQUE INDEX "date_poll_answers_invitee_id_option_id_key" ON "date_poll_answers"("invitee_id", "option_id");

-- CreateIndex
CREATE INDEX "planning_rules_network_id_idx" ON "planning_rules"("network_id");

-- CreateIndex
CREATE INDEX "planning_rules_format_id_idx" ON "planning_rules"("format_id");

-- CreateIndex
CREATE INDEX "planning_rules_group_id_idx" ON "planning_rules"("group_id");

-- CreateIndex
CREATE UNIQUE INDEX "planning_rules_network_id_format_id_group_id_key" ON "planning_rules"("network_id", "format_id", "group_id") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "scenarios_network_id_created_at_idx" ON "scenarios"("network_id", "created_at");

-- CreateIndex
CREATE INDEX "scenarios_user_id_idx" ON "scenarios"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "scenarios_season_id_name_key" ON "scenarios"("season_id", "name");

-- CreateIndex
CREATE INDEX "releases_network_id_season_id_at_idx" ON "releases"("network_id", "season_id", "at");

-- CreateIndex
CREATE INDEX "releases_season_id_idx" ON "releases"("season_id");

-- CreateIndex
CREATE INDEX "releases_user_id_idx" ON "releases"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "releases_network_id_number_key" ON "releases"("network_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "released_sessions_session_id_key" ON "released_sessions"("session_id");

-- CreateIndex
CREATE UNIQUE INDEX "released_sessions_ical_uid_key" ON "released_sessions"("ical_uid");

-- CreateIndex
CREATE INDEX "released_sessions_network_id_starts_on_idx" ON "released_sessions"("network_id", "starts_on");

-- CreateIndex
CREATE INDEX "released_sessions_season_id_starts_on_idx" ON "released_sessions"("season_id", "starts_on");

-- CreateIndex
CREATE INDEX "released_sessions_group_id_starts_on_idx" ON "released_sessions"("group_id", "starts_on");

-- CreateIndex
CREATE INDEX "released_sessions_release_id_idx" ON "released_sessions"("release_id");

-- CreateIndex
CREATE INDEX "released_sessions_format_id_idx" ON "released_sessions"("format_id");

-- CreateIndex
CREATE INDEX "released_sessions_track_id_idx" ON "released_sessions"("track_id");

-- CreateIndex
CREATE INDEX "released_sessions_theme_id_idx" ON "released_sessions"("theme_id");

-- CreateIndex
CREATE INDEX "released_sessions_region_id_idx" ON "released_sessions"("region_id");

-- CreateIndex
CREATE INDEX "released_sessions_place_id_idx" ON "released_sessions"("place_id");

-- AddForeignKey
ALTER TABLE "availabilities" ADD CONSTRAINT "availabilities_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "availabilities" ADD CONSTRAINT "availabilities_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "places"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "availabilities" ADD CONSTRAINT "availabilities_poll_option_id_fkey" FOREIGN KEY ("poll_option_id") REFERENCES "date_poll_options"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_polls" ADD CONSTRAINT "date_polls_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_polls" ADD CONSTRAINT "date_polls_season_id_fkey" FOREIGN KEY ("season_id") REFERENCES "seasons"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_polls" ADD CONSTRAINT "date_polls_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_polls" ADD CONSTRAINT "date_polls_format_id_fkey" FOREIGN KEY ("format_id") REFERENCES "meeting_formats"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_polls" ADD CONSTRAINT "date_polls_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "sessions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_polls" ADD CONSTRAINT "date_polls_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_poll_options" ADD CONSTRAINT "date_poll_options_poll_id_fkey" FOREIGN KEY ("poll_id") REFERENCES "date_polls"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_poll_invitees" ADD CONSTRAINT "date_poll_invitees_poll_id_fkey" FOREIGN KEY ("poll_id") REFERENCES "date_polls"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_poll_invitees" ADD CONSTRAINT "date_poll_invitees_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_poll_answers" ADD CONSTRAINT "date_poll_answers_invitee_id_fkey" FOREIGN KEY ("invitee_id") REFERENCES "date_poll_invitees"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "date_poll_answers" ADD CONSTRAINT "date_poll_answers_option_id_fkey" FOREIGN KEY ("option_id") REFERENCES "date_poll_options"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planning_rules" ADD CONSTRAINT "planning_rules_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planning_rules" ADD CONSTRAINT "planning_rules_format_id_fkey" FOREIGN KEY ("format_id") REFERENCES "meeting_formats"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "planning_rules" ADD CONSTRAINT "planning_rules_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_season_id_fkey" FOREIGN KEY ("season_id") REFERENCES "seasons"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "releases" ADD CONSTRAINT "releases_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "releases" ADD CONSTRAINT "releases_season_id_fkey" FOREIGN KEY ("season_id") REFERENCES "seasons"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "releases" ADD CONSTRAINT "releases_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "released_sessions" ADD CONSTRAINT "released_sessions_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "releases"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "released_sessions" ADD CONSTRAINT "released_sessions_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "released_sessions" ADD CONSTRAINT "released_sessions_season_id_fkey" FOREIGN KEY ("season_id") REFERENCES "seasons"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "released_sessions" ADD CONSTRAINT "released_sessions_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "groups"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "released_sessions" ADD CONSTRAINT "released_sessions_format_id_fkey" FOREIGN KEY ("format_id") REFERENCES "meeting_formats"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "released_sessions" ADD CONSTRAINT "released_sessions_track_id_fkey" FOREIGN KEY ("track_id") REFERENCES "tracks"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "released_sessions" ADD CONSTRAINT "released_sessions_theme_id_fkey" FOREIGN KEY ("theme_id") REFERENCES "themes"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "released_sessions" ADD CONSTRAINT "released_sessions_region_id_fkey" FOREIGN KEY ("region_id") REFERENCES "regions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "released_sessions" ADD CONSTRAINT "released_sessions_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "places"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "regions" ADD COLUMN "school_holiday_region" "school_holiday_region";

-- Rules that Prisma does not know of.
ALTER TABLE "planning_rules"
  ADD CONSTRAINT "planning_rules_one_owner" CHECK (num_nonnulls("format_id", "group_id") <= 1),
  ADD CONSTRAINT "planning_rules_weekdays" CHECK ("weekdays" <@ ARRAY[1, 2, 3, 4, 5, 6, 7]),
  ADD CONSTRAINT "planning_rules_months" CHECK ("months" <@ ARRAY[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
  ADD CONSTRAINT "planning_rules_counts" CHECK ("duration_minutes" > 0 AND "min_gap_days" >= 0 AND "ideal_gap_days" > 0),
  ADD CONSTRAINT "planning_rules_quorum" CHECK ("quorum_percent" BETWEEN 0 AND 100),
  ADD CONSTRAINT "planning_rules_times" CHECK ("morning_start" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
    AND "afternoon_start" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND "evening_start" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD CONSTRAINT "planning_rules_weights" CHECK ("attendance_weight" BETWEEN 0 AND 4 AND "gaps_weight" BETWEEN 0 AND 4
    AND "holidays_weight" BETWEEN 0 AND 4 AND "preference_weight" BETWEEN 0 AND 4
    AND "spacing_weight" BETWEEN 0 AND 4 AND "stability_weight" BETWEEN 0 AND 4);

ALTER TABLE "availabilities"
  ADD CONSTRAINT "availabilities_one_owner" CHECK (num_nonnulls("person_id", "place_id") = 1),
  ADD CONSTRAINT "availabilities_when" CHECK (num_nonnulls("weekday", "starts_on") > 0
    AND ("weekday" IS NOT NULL OR "ends_on" IS NOT NULL)),
  ADD CONSTRAINT "availabilities_weekday" CHECK ("weekday" BETWEEN 1 AND 7),
  ADD CONSTRAINT "availabilities_in_order" CHECK ("ends_on" >= "starts_on");

ALTER TABLE "people"
  ADD CONSTRAINT "people_most_sessions" CHECK ("max_sessions_per_day" > 0 AND "max_sessions_per_week" > 0);

ALTER TABLE "date_polls"
  ADD CONSTRAINT "date_polls_title_present" CHECK (btrim("title") <> ''),
  ADD CONSTRAINT "date_polls_sought" CHECK ("sought" > 0);

ALTER TABLE "date_poll_answers"
  ADD CONSTRAINT "date_poll_answers_answer" CHECK ("answer" <> 'prefers');

ALTER TABLE "releases"
  ADD CONSTRAINT "releases_name_present" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "releases_number" CHECK ("number" > 0);

ALTER TABLE "released_sessions"
  ADD CONSTRAINT "released_sessions_no_drafts" CHECK ("status" <> 'planned');

CREATE TRIGGER "planning_rules_same_network" BEFORE INSERT OR UPDATE ON "planning_rules" FOR EACH ROW
  EXECUTE FUNCTION "refuse_foreign_network"('{{format_id,meeting_formats},{group_id,groups}}');
CREATE TRIGGER "scenarios_same_network" BEFORE INSERT OR UPDATE ON "scenarios" FOR EACH ROW
  EXECUTE FUNCTION "refuse_foreign_network"('{{season_id,seasons}}');
CREATE TRIGGER "date_polls_same_network" BEFORE INSERT OR UPDATE ON "date_polls" FOR EACH ROW
  EXECUTE FUNCTION "refuse_foreign_network"('{{season_id,seasons},{group_id,groups},{format_id,meeting_formats},{session_id,sessions}}');

-- What members could see until now becomes the first release of its season.
INSERT INTO "releases" ("id", "network_id", "season_id", "number", "name", "sessions")
SELECT gen_random_uuid()::text, of_season.network_id, of_season.season_id,
  row_number() OVER (PARTITION BY of_season.network_id ORDER BY of_season.first_day, of_season.season_id),
  CASE n.language WHEN 'en' THEN 'First release' ELSE 'Eerste publicatie' END, '[]'
FROM (SELECT s.network_id, s.season_id, min(s.starts_on) AS first_day FROM "sessions" s
  WHERE s.status <> 'planned' GROUP BY s.network_id, s.season_id) of_season
JOIN "networks" n ON n.id = of_season.network_id;

INSERT INTO "released_sessions" ("id", "session_id", "release_id", "network_id", "season_id", "group_id", "format_id", "track_id",
  "theme_id", "region_id", "place_id", "sequence", "series_id", "title", "starts_on", "ends_on", "start_time",
  "end_time", "is_online", "online_url", "place_note", "audience", "description", "is_pinned", "status",
  "cancel_reason", "ical_uid", "ical_sequence", "version", "agenda", "created_at", "updated_at")
SELECT gen_random_uuid()::text, s."id", r."id", s."network_id", s."season_id", s."group_id", s."format_id", s."track_id",
  s."theme_id", s."region_id", s."place_id", s."sequence", s."series_id", s."title", s."starts_on", s."ends_on",
  s."start_time", s."end_time", s."is_online", s."online_url", s."place_note", s."audience", s."description",
  s."is_pinned", s."status", s."cancel_reason", s."ical_uid", s."ical_sequence", s."version",
  COALESCE((SELECT jsonb_agg(jsonb_build_object('id', a.id, 'position', a.position, 'title', a.title,
    'startTime', a.start_time, 'minutes', a.minutes, 'version', a.version) ORDER BY a.position)
    FROM "agenda_items" a WHERE a.session_id = s.id), '[]'), s."created_at", s."updated_at"
FROM "sessions" s
JOIN "releases" r ON r.network_id = s.network_id AND r.season_id IS NOT DISTINCT FROM s.season_id
WHERE s.status <> 'planned';

-- Each keeps what it released, whole, with the names that others lent to it.
UPDATE "releases" r SET "sessions" = (SELECT COALESCE(jsonb_agg(jsonb_build_object(
  'id', s.session_id, 'seasonId', s.season_id, 'groupId', s.group_id, 'formatId', s.format_id,
  'trackId', s.track_id, 'themeId', s.theme_id, 'regionId', s.region_id, 'placeId', s.place_id,
  'sequence', s.sequence, 'seriesId', s.series_id, 'title', s.title, 'startsOn', s.starts_on,
  'endsOn', s.ends_on, 'startTime', s.start_time, 'endTime', s.end_time, 'isOnline', s.is_online,
  'onlineUrl', s.online_url, 'placeNote', s.place_note, 'audience', s.audience, 'description', s.description,
  'status', s.status, 'cancelReason', s.cancel_reason, 'icalUid', s.ical_uid, 'icalSequence', s.ical_sequence, 'agenda', s.agenda,
  'names', jsonb_build_object('group', g.name, 'region', re.name, 'place', p.name, 'format', f.title, 'track', t.title,
    'theme', th.title)) ORDER BY s.starts_on, s.session_id), '[]')
  FROM "released_sessions" s
  LEFT JOIN "groups" g ON g.id = s.group_id LEFT JOIN "regions" re ON re.id = s.region_id
  LEFT JOIN "places" p ON p.id = s.place_id LEFT JOIN "meeting_formats" f ON f.id = s.format_id
  LEFT JOIN "tracks" t ON t.id = s.track_id LEFT JOIN "themes" th ON th.id = s.theme_id
  WHERE s.release_id = r.id);
