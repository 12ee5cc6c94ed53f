-- What must never be, said where no program can go round it. Prisma does not know of checks and triggers,
-- and leaves them alone.

ALTER TABLE "networks"
  ADD CONSTRAINT "networks_slug_form" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "networks_name_present" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "networks_period_in_order" CHECK ("period_end" >= "period_start"),
  ADD CONSTRAINT "networks_principle_count" CHECK ("principle_count" >= 0),
  ADD CONSTRAINT "networks_color_form" CHECK ("color" ~ '^#[0-9a-fA-F]{6}$');

ALTER TABLE "seasons"
  ADD CONSTRAINT "seasons_in_order" CHECK ("ends_on" >= "starts_on");

ALTER TABLE "memberships"
  ADD CONSTRAINT "memberships_in_order" CHECK ("ends_on" >= "starts_on");

ALTER TABLE "undated_series"
  ADD CONSTRAINT "undated_series_in_order" CHECK ("period_end" >= "period_start"),
  ADD CONSTRAINT "undated_series_count" CHECK ("count" > 0);

ALTER TABLE "sessions"
  ADD CONSTRAINT "sessions_in_order" CHECK ("ends_on" >= "starts_on"),
  ADD CONSTRAINT "sessions_start_time_form" CHECK ("start_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD CONSTRAINT "sessions_end_time_form" CHECK ("end_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD CONSTRAINT "sessions_times_in_order" CHECK ("ends_on" > "starts_on" OR "end_time" > "start_time"),
  ADD CONSTRAINT "sessions_end_needs_start" CHECK ("end_time" IS NULL OR "start_time" IS NOT NULL),
  ADD CONSTRAINT "sessions_sequence" CHECK ("sequence" > 0),
  ADD CONSTRAINT "sessions_reason_when_cancelled" CHECK ("cancel_reason" IS NULL OR "status" = 'cancelled');

ALTER TABLE "agenda_items"
  ADD CONSTRAINT "agenda_items_one_owner" CHECK (num_nonnulls("format_id", "session_id") = 1),
  ADD CONSTRAINT "agenda_items_start_time_form" CHECK ("start_time" ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD CONSTRAINT "agenda_items_minutes" CHECK ("minutes" > 0);

ALTER TABLE "groups"
  ADD CONSTRAINT "groups_code_present" CHECK (btrim("code") <> ''),
  ADD CONSTRAINT "groups_sizes" CHECK ("min_size" >= 0 AND "max_size" >= "min_size"),
  ADD CONSTRAINT "groups_announced_sessions" CHECK ("announced_sessions" > 0);

ALTER TABLE "capacity_rules"
  ADD CONSTRAINT "capacity_rules_says_something" CHECK (num_nonnulls("min", "max") > 0),
  ADD CONSTRAINT "capacity_rules_in_order" CHECK ("min" >= 0 AND "max" >= "min");

ALTER TABLE "delegation_rules"
  ADD CONSTRAINT "delegation_rules_in_order" CHECK ("min_people" >= 0 AND "max_people" >= "min_people");

ALTER TABLE "meeting_formats"
  ADD CONSTRAINT "meeting_formats_duration" CHECK ("duration_minutes" > 0);

ALTER TABLE "norms"
  ADD CONSTRAINT "norms_times_per_year" CHECK ("times_per_year" > 0);

ALTER TABLE "norm_slots"
  ADD CONSTRAINT "norm_slots_months" CHECK ("months" <@ ARRAY[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
  ADD CONSTRAINT "norm_slots_year" CHECK ("year" BETWEEN 1900 AND 2199);

ALTER TABLE "themes"
  ADD CONSTRAINT "themes_named_or_open" CHECK ("title" IS NOT NULL OR "is_to_be_chosen");

ALTER TABLE "school_holidays"
  ADD CONSTRAINT "school_holidays_in_order" CHECK ("ends_on" >= "starts_on");

ALTER TABLE "places"
  ADD CONSTRAINT "places_capacity" CHECK ("capacity" > 0);

-- A session, group or theme never points into another network than its own.
CREATE FUNCTION "refuse_foreign_network"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  reference text[];
  pointed text;
  network text;
BEGIN
  FOREACH reference SLICE 1 IN ARRAY TG_ARGV[0]::text[][] LOOP
    pointed := to_jsonb(NEW) ->> reference[1];
    IF pointed IS NOT NULL THEN
      EXECUTE format('SELECT network_id FROM %I WHERE id = $1', reference[2]) INTO network USING pointed;
      IF network IS DISTINCT FROM NEW.network_id THEN
        RAISE EXCEPTION '%.% points into another network', TG_TABLE_NAME, reference[1] USING ERRCODE = '23514';
      END IF;
    END IF;
  END LOOP;
  RETURN NEW;
END $$;

CREATE TRIGGER "sessions_same_network" BEFORE INSERT OR UPDATE ON "sessions" FOR EACH ROW
  EXECUTE FUNCTION "refuse_foreign_network"('{{season_id,seasons},{group_id,groups},{format_id,meeting_formats},{track_id,tracks},{theme_id,themes},{region_id,regions},{place_id,places}}');
CREATE TRIGGER "groups_same_network" BEFORE INSERT OR UPDATE ON "groups" FOR EACH ROW
  EXECUTE FUNCTION "refuse_foreign_network"('{{track_id,tracks},{theme_id,themes},{format_id,meeting_formats},{region_id,regions}}');
CREATE TRIGGER "themes_same_network" BEFORE INSERT OR UPDATE ON "themes" FOR EACH ROW
  EXECUTE FUNCTION "refuse_foreign_network"('{{track_id,tracks},{format_id,meeting_formats}}');
CREATE TRIGGER "questions_same_network" BEFORE INSERT OR UPDATE ON "questions" FOR EACH ROW
  EXECUTE FUNCTION "refuse_foreign_network"('{{theme_id,themes}}');
CREATE TRIGGER "meeting_formats_same_network" BEFORE INSERT OR UPDATE ON "meeting_formats" FOR EACH ROW
  EXECUTE FUNCTION "refuse_foreign_network"('{{track_id,tracks}}');
CREATE TRIGGER "undated_series_same_network" BEFORE INSERT OR UPDATE ON "undated_series" FOR EACH ROW
  EXECUTE FUNCTION "refuse_foreign_network"('{{season_id,seasons},{group_id,groups},{format_id,meeting_formats}}');
CREATE TRIGGER "capacity_rules_same_network" BEFORE INSERT OR UPDATE ON "capacity_rules" FOR EACH ROW
  EXECUTE FUNCTION "refuse_foreign_network"('{{format_id,meeting_formats},{theme_id,themes}}');
CREATE TRIGGER "delegation_rules_same_network" BEFORE INSERT OR UPDATE ON "delegation_rules" FOR EACH ROW
  EXECUTE FUNCTION "refuse_foreign_network"('{{format_id,meeting_formats}}');
CREATE TRIGGER "memberships_same_network" BEFORE INSERT OR UPDATE ON "memberships" FOR EACH ROW
  EXECUTE FUNCTION "refuse_foreign_network"('{{region_id,regions}}');
CREATE TRIGGER "regions_same_network" BEFORE INSERT OR UPDATE ON "regions" FOR EACH ROW
  EXECUTE FUNCTION "refuse_foreign_network"('{{parent_id,regions}}');

-- The audit trail is written once: nothing of it is changed. Deleting a user or network only empties the pointers.
CREATE FUNCTION "refuse_audit_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - 'user_id' - 'network_id' IS DISTINCT FROM to_jsonb(OLD) - 'user_id' - 'network_id' THEN
    RAISE EXCEPTION 'The audit trail is never changed' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "audit_entries_unchanged" BEFORE UPDATE ON "audit_entries" FOR EACH ROW
  EXECUTE FUNCTION "refuse_audit_change"();
