-- A municipality looks for the dialogues in which it waits for a body, as it does for those in which it is awaited.
create index dialogue_awaiting on dialogue (municipality_code, awaited_since) where awaited = 'BODY';
