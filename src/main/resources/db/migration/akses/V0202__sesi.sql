-- Tables of Spring Session JDBC; names as its statements expect them. No tenant column: a session is looked up by its
-- secret before anybody knows whose it is.
create table akses.spring_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval integer not null,
    expiry_time bigint not null,
    principal_name text
);
create unique index spring_session_id on akses.spring_session (session_id);
create index spring_session_habis on akses.spring_session (expiry_time);
create index spring_session_milik on akses.spring_session (principal_name);

create table akses.spring_session_attributes (
    session_primary_id char(36) not null references akses.spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
