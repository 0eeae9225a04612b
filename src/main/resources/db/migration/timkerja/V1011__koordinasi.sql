-- What the leader has arranged between two teams that share people or a target; every note stays.
create table timkerja.tim_koordinasi (
    id       bigint generated always as identity primary key,
    instansi text        not null,
    -- the two teams, the lower number first
    tim      bigint      not null,
    lain     bigint      not null check (lain >= tim),
    catatan  text        not null check (catatan <> ''),
    sebutan  text        not null,
    nama     text        not null,
    pengguna text        not null,
    waktu    timestamptz not null default now(),
    foreign key (instansi, tim) references timkerja.tim (instansi, id),
    foreign key (instansi, lain) references timkerja.tim (instansi, id)
);
create index koordinasi_tim on timkerja.tim_koordinasi (instansi, tim, lain);
alter table timkerja.tim_koordinasi enable row level security;
alter table timkerja.tim_koordinasi force row level security;
create policy penyewa on timkerja.tim_koordinasi
    using (instansi = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');
