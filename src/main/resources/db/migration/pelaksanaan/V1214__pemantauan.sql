-- Monitoring of a team that its leaders owe for a period; a row from the day after the period until it is done.
create table pelaksanaan.pemantauan (
    id        bigint generated always as identity primary key,
    instansi  text   not null,
    penugasan bigint not null,
    judul     text   not null,
    mulai     date   not null,
    selesai   date   not null,
    batas     date   not null,
    -- keys of the offices and people one of whom does it
    pemegang  text[] not null check (cardinality(pemegang) > 0),
    catatan   bigint,
    dibuat    timestamptz not null default now(),
    foreign key (instansi, catatan) references pelaksanaan.catatan (instansi, id),
    unique (instansi, penugasan, mulai)
);
create index pemantauan_terbuka on pelaksanaan.pemantauan using gin (pemegang) where catatan is null;

-- The day of the last round.
create table pelaksanaan.pemantauan_putaran (
    instansi text primary key,
    hari     date not null
);

-- Directions that stood when an activity was worked out, and to which it refers.
create table pelaksanaan.kegiatan_arahan (
    instansi text   not null,
    kegiatan bigint not null,
    catatan  bigint not null,
    primary key (instansi, kegiatan, catatan),
    foreign key (instansi, kegiatan) references pelaksanaan.kegiatan (instansi, id) on delete cascade,
    foreign key (instansi, catatan) references pelaksanaan.catatan (instansi, id)
);

do $$
declare tabel text;
begin
    foreach tabel in array array['pemantauan', 'pemantauan_putaran', 'kegiatan_arahan'] loop
        execute format('alter table pelaksanaan.%I enable row level security', tabel);
        execute format('alter table pelaksanaan.%I force row level security', tabel);
        execute format('create policy penyewa on pelaksanaan.%I using (instansi = current_setting(''tatakerja.instansi'', true) '
            || 'or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
