-- Work for which a unit looks for volunteers, told to everybody of the instansi.
create table penugasan.pengumuman (
    id            bigint generated always as identity primary key,
    instansi      text        not null,
    unit          text        not null,
    judul         text        not null check (judul <> ''),
    maksud_tujuan text        not null,
    kompetensi    text[]      not null,
    ekspektasi    text        not null,
    mulai         date        not null,
    selesai       date        not null,
    jumlah        integer     not null check (jumlah between 1 and 120),
    -- office and person who told it
    sebutan       text        not null,
    nama          text        not null,
    pengguna      text        not null,
    waktu         timestamptz not null default now(),
    ditutup       timestamptz,
    check (selesai >= mulai)
);
create index pengumuman_terbuka on penugasan.pengumuman (instansi, id desc) where ditutup is null;
alter table penugasan.pengumuman enable row level security;
alter table penugasan.pengumuman force row level security;
create policy penyewa on penugasan.pengumuman
    using (instansi = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');
