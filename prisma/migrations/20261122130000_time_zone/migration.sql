-- A zone that nobody knows would break every calendar of the network.
ALTER TABLE "networks"
  ADD CONSTRAINT "networks_time_zone_known" CHECK ((timestamp '2026-01-01' AT TIME ZONE "time_zone") IS NOT NULL);
