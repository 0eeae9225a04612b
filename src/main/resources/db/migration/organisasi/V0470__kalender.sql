-- Which days an instansi works: rest days of the week, and dated holidays and collective leave.
create table organisasi.kalender (
    instansi    text        primary key,
    -- days of rest in a week as ISO counts them, Monday 1 to Sunday 7; at least one day is left to work
    libur_pekan smallint[]  not null check (cardinality(libur_pekan) < 7 and libur_pekan <@ array[1, 2, 3, 4, 5, 6, 7]::smallint[]),
    oleh        text        not null,
    pada        timestamptz not null default now()
);

create table organisasi.hari_libur (
    instansi text        not null,
    tanggal  date        not null,
    jenis    text        not null check (jenis in ('LIBUR_NASIONAL', 'CUTI_BERSAMA', 'LIBUR_DAERAH')),
    nama     text        not null check (nama <> ''),
    oleh     text        not null,
    pada     timestamptz not null default now(),
    primary key (instansi, tanggal)
);

do $$
declare tabel text;
begin
    foreach tabel in array array['kalender', 'hari_libur'] loop
        execute format('alter table organisasi.%I enable row level security', tabel);
        execute format('alter table organisasi.%I force row level security', tabel);
        execute format('create policy penyewa on organisasi.%I using (instansi = current_setting(''tatakerja.instansi'', true) '
            || 'or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
