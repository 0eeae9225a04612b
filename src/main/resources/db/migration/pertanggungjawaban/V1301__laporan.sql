-- Accounts of work: one row for each report that somebody owes, from the day its period begins, with what it says and who answers it.
create schema pertanggungjawaban;

create table pertanggungjawaban.laporan (
    id        bigint generated always as identity primary key,
    instansi  text    not null,
    penugasan bigint  not null,
    jenis     text    not null check (jenis in ('INDIVIDU', 'ANGGOTA', 'TIM')),
    asal      text    not null check (asal in ('BERKALA', 'DIMINTA')),
    -- NIP and full name of who owes it
    pelapor   text    not null check (pelapor <> ''),
    nama      text    not null,
    judul     text    not null,
    mulai     date    not null,
    selesai   date    not null,
    -- from when on it stands in the inbox, and its last day
    buka      date    not null,
    batas     date    not null,
    status    text    not null check (status in ('DITUNGGU', 'TERKIRIM', 'DITERIMA', 'DIKEMBALIKAN', 'GUGUR')),
    -- who asks for it between the periods, and what for
    peminta   text    not null default '',
    peminta_sebutan text not null default '',
    permintaan text   not null default '',
    uraian    text    not null default '',
    hambatan  text    not null default '',
    rencana   text    not null default '',
    -- progress, money and obstacles as they stood when it was sent
    ringkasan jsonb   not null default '{}',
    -- names of members whose report was missing when the report of the team was sent
    belum     text[]  not null default '{}',
    -- key of the office or person that answers
    penerima  text    not null default '',
    penerima_sebutan text not null default '',
    dikirim   timestamptz,
    dijawab   timestamptz,
    -- last notice that was given of it
    tahap     text    not null default '' check (tahap in ('', 'INGAT', 'LEWAT')),
    dibuat    timestamptz not null default now(),
    check (selesai >= mulai and buka >= mulai and batas >= buka),
    check (status in ('DITUNGGU', 'GUGUR') or (uraian <> '' and penerima <> '' and dikirim is not null)),
    check ((asal = 'DIMINTA') = (peminta <> '')),
    unique (instansi, id)
);
create unique index laporan_masa on pertanggungjawaban.laporan (instansi, penugasan, jenis, pelapor, mulai) where asal = 'BERKALA' and status <> 'GUGUR';
create index laporan_penugasan on pertanggungjawaban.laporan (instansi, penugasan);
create index laporan_utang on pertanggungjawaban.laporan (instansi, pelapor, buka) where status in ('DITUNGGU', 'DIKEMBALIKAN');
create index laporan_jawab on pertanggungjawaban.laporan (instansi, penerima) where status = 'TERKIRIM';
create index laporan_kabar on pertanggungjawaban.laporan (instansi, batas) where status = 'DITUNGGU' and tahap <> 'LEWAT';

-- What was sent and answered, with the words of the day.
create table pertanggungjawaban.langkah (
    instansi text    not null,
    laporan  bigint  not null,
    urut     integer not null,
    apa      text    not null check (apa in ('KIRIM', 'TERIMA', 'KEMBALIKAN')),
    catatan  text    not null default '',
    sebutan  text    not null,
    nama     text    not null,
    pengguna text    not null,
    waktu    timestamptz not null default now(),
    primary key (instansi, laporan, urut),
    foreign key (instansi, laporan) references pertanggungjawaban.laporan (instansi, id),
    check (apa <> 'KEMBALIKAN' or catatan <> '')
);

-- The day of the last round that looked for what is due.
create table pertanggungjawaban.putaran (
    instansi text primary key,
    hari     date not null
);

do $$
declare tabel text;
begin
    foreach tabel in array array['laporan', 'langkah', 'putaran'] loop
        execute format('alter table pertanggungjawaban.%I enable row level security', tabel);
        execute format('alter table pertanggungjawaban.%I force row level security', tabel);
        execute format('create policy penyewa on pertanggungjawaban.%I using (instansi = current_setting(''tatakerja.instansi'', true) '
            || 'or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
