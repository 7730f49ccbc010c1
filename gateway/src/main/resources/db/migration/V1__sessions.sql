-- Who is signed in. Neither column can be used without the cookie: the id is a hash of it, the tokens are encrypted with it.
create table session (
    id         bytea primary key,
    tokens     bytea not null,
    expires_at timestamptz not null
);

create index session_expiry on session (expires_at);
