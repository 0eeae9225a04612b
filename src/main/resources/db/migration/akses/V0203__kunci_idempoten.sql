-- First answers of POST calls that carry an Idempotency-Key, kept for 24 hours.
create table akses.kunci_idempoten (
    pengguna text not null,
    kunci text not null,
    instansi text not null,
    jalur text not null,
    sidik bytea not null,
    mulai timestamptz not null default now(),
    status integer,
    jenis text,
    lokasi text,
    badan bytea,
    primary key (pengguna, kunci)
);
create index kunci_idempoten_mulai on akses.kunci_idempoten (mulai);

alter table akses.kunci_idempoten enable row level security;
alter table akses.kunci_idempoten force row level security;
create policy penyewa on akses.kunci_idempoten using (
    instansi = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');
