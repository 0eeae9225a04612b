-- A second decree that a team rests on beside the one that formed it here: by another of the offices that may decree it.
create table timkerja.tim_keputusan (
    id       bigint generated always as identity primary key,
    instansi text        not null,
    tim      bigint      not null,
    oleh     text        not null check (oleh <> ''),
    nomor    text        not null check (nomor <> ''),
    tanggal  date        not null,
    pengguna text        not null,
    waktu    timestamptz not null default now(),
    foreign key (instansi, tim) references timkerja.tim (instansi, id)
);
create unique index keputusan_sekali on timkerja.tim_keputusan (instansi, tim, oleh);
alter table timkerja.tim_keputusan enable row level security;
alter table timkerja.tim_keputusan force row level security;
create policy penyewa on timkerja.tim_keputusan
    using (instansi = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');
