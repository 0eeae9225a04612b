-- Assignments of the example data: which case each has become, and whether it is played to where it is to be left.
create schema contoh;

create table contoh.lakon (
    instansi  text    not null,
    kunci     text    not null,
    penugasan bigint  not null,
    selesai   boolean not null default false,
    primary key (instansi, kunci)
);

alter table contoh.lakon enable row level security;
alter table contoh.lakon force row level security;
create policy penyewa on contoh.lakon
    using (instansi = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');
