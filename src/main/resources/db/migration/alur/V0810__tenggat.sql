-- Deadlines: how many working days an act has, when its people hear of it, and that each hears of each stage once.
create table alur.setelan_waktu (
    instansi  text        primary key,
    -- working days before the last day on which the reminder comes
    pengingat smallint    not null check (pengingat between 0 and 30),
    -- working days by act, for acts to which the regulation gives none
    tenggat   jsonb       not null,
    oleh      text        not null,
    pada      timestamptz not null default now()
);

-- time of the act as an ISO period, whose days are working days; empty without a deadline
alter table alur.tugas add column lama text not null default '';
-- first day on which it was open, where the instansi is
alter table alur.tugas add column dibuka date not null default current_date;
-- day of the reminder
alter table alur.tugas add column ingatkan date;
-- when the schedule has to look at it next
alter table alur.tugas add column berikut timestamptz;
create index tugas_jadwal on alur.tugas (berikut) where selesai is null and berikut is not null;
create index tugas_bertenggat on alur.tugas (instansi) where selesai is null and lama <> '';

create table alur.tugas_tahap (
    tugas    bigint      not null references alur.tugas (id),
    instansi text        not null,
    tahap    text        not null check (tahap in ('PENGINGAT', 'HARI_INI', 'LEWAT')),
    pada     timestamptz not null default now(),
    -- offices above that were told; they may read the case
    atasan   text[]      not null,
    primary key (tugas, tahap)
);

do $$
declare tabel text;
begin
    foreach tabel in array array['setelan_waktu', 'tugas_tahap'] loop
        execute format('alter table alur.%I enable row level security', tabel);
        execute format('alter table alur.%I force row level security', tabel);
        execute format('create policy penyewa on alur.%I using (instansi = current_setting(''tatakerja.instansi'', true) '
            || 'or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
