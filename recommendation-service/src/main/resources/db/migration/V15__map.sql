-- Where a region is on the map of equal tiles, from the west and from the north; absent until it is told.
alter table region
    add column tile_column integer,
    add column tile_row    integer;
