-- Since this version phrases count that begin with a word that says nothing alone, and ge- stays where it belongs to a noun.
update thesaurus set edition = edition + 1 where edition > 0;
