-- Others who show the text of a vision keep the order of the checklist. What the release before this one still writes
-- has 0.
alter table vision_section add position integer not null default 0;
update vision_section s set position = i.position
  from vision_version v join checklist_item i on i.regime_code = v.regime_code
 where v.id = s.version_id and i.code = s.item_code;
