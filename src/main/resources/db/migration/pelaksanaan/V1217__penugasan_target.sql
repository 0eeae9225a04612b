-- The target that an assignment serves, where it did not come of the strategy for one.
create table pelaksanaan.penugasan_target (
    instansi  text        not null,
    penugasan bigint      not null,
    target    bigint      not null,
    sebutan   text        not null,
    nama      text        not null,
    pengguna  text        not null,
    waktu     timestamptz not null default now(),
    primary key (instansi, penugasan),
    foreign key (instansi, target) references pelaksanaan.target (instansi, id)
);
alter table pelaksanaan.penugasan_target enable row level security;
alter table pelaksanaan.penugasan_target force row level security;
create policy penyewa on pelaksanaan.penugasan_target
    using (instansi = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');
