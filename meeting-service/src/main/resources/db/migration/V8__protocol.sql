-- Each edition in every format, and all of it together; of those made before only the PDF; who has a file can ask by its hash which one it is.
alter table report_document
    add column format varchar not null default 'PDF' check (format in ('PDF', 'DOCX', 'ODT', 'HTML', 'ZIP')),
    add column sha256 varchar not null generated always as (encode(sha256(content), 'hex')) stored;
alter table report_document alter column format drop default;
-- PDF and ZIP are packed already.
alter table report_document alter column content set storage external;
alter table report_document drop constraint report_document_pkey;
alter table report_document add primary key (meeting_id, number, format);
create index report_document_hash on report_document (sha256);
