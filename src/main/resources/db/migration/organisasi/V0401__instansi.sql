-- Tenants. One row per instansi and one dated row per state of it: nothing is overwritten.
create extension if not exists btree_gist;

create schema if not exists organisasi;

create table organisasi.instansi (
    kode   text primary key check (kode ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(kode) <= 40),
    dibuat timestamptz not null default now()
);

create table organisasi.instansi_versi (
    instansi              text not null references organisasi.instansi,
    nama                  text not null check (nama <> ''),
    jenis                 text not null check (jenis in ('KABUPATEN', 'KOTA', 'PROVINSI', 'PUSAT')),
    subjenis              text not null default '' check ((jenis = 'PUSAT') = (subjenis <> '')),
    regulasi              text not null,
    zona_waktu            text not null check (zona_waktu in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
    pembina_sebutan       text not null,
    pembina_nama          text not null,
    pejabat_yang_berwenang text not null default '',
    warna                 integer not null default 1 check (warna between 1 and 8),
    berlaku               daterange not null,
    primary key (instansi, berlaku without overlaps)
);

alter table organisasi.instansi enable row level security;
alter table organisasi.instansi force row level security;
create policy penyewa on organisasi.instansi
    using (kode = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');

alter table organisasi.instansi_versi enable row level security;
alter table organisasi.instansi_versi force row level security;
create policy penyewa on organisasi.instansi_versi
    using (instansi = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');
