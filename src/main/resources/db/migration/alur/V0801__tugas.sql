-- Open acts. A row is the right and duty of an office to do one act of one case; it is closed once and never opened again.
create schema alur;

create table alur.tugas (
    id        bigint generated always as identity primary key,
    instansi  text        not null,
    penugasan bigint      not null,
    simpul    text        not null,
    tindakan  text        not null,
    judul     text        not null,
    -- who may do it: codes of jabatan, '@pembina', or '#' and a NIP; the first unless another does; peran in the same order
    pemegang  text[]      not null check (cardinality(pemegang) > 0),
    peran     text[]      not null check (cardinality(peran) = cardinality(pemegang)),
    hasil_mungkin text[]  not null,
    dasar     jsonb       not null,
    sejak     timestamptz not null default now(),
    batas     date,
    selesai   timestamptz,
    hasil     text,
    oleh      text,
    check ((selesai is null) = (oleh is null))
);
create index tugas_terbuka on alur.tugas using gin (pemegang) where selesai is null;
create index tugas_penugasan on alur.tugas (instansi, penugasan);

alter table alur.tugas enable row level security;
alter table alur.tugas force row level security;
create policy penyewa on alur.tugas
    using (instansi = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');
