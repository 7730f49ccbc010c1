-- Where a section stands on the checklist of its version. Those that were told before are in order of their name until
-- region-service tells them again: POST /v1/snapshots {"kinds": ["vision-sections"]}.
alter table vision_section add position integer not null default 0;
create index vision_section_region on vision_section (region_code);
