-- A file between its preview and its application: nobody chooses and uploads it twice. Its bytes go when it has been applied.
create table organisasi.berkas_impor (
    pekerjaan uuid primary key references organisasi.pekerjaan,
    instansi  text not null references organisasi.instansi,
    nama      text not null,
    ukuran    bigint not null,
    tanggal   date not null,
    xlsx      bytea,
    unit      bytea,
    jabatan   bytea,
    pegawai   bytea,
    terapan   uuid references organisasi.pekerjaan,
    dibuat    timestamptz not null default now()
);

create index on organisasi.berkas_impor (instansi, dibuat);
create index on organisasi.berkas_impor (terapan);

alter table organisasi.berkas_impor enable row level security;
alter table organisasi.berkas_impor force row level security;
create policy penyewa on organisasi.berkas_impor
    using (instansi = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');
