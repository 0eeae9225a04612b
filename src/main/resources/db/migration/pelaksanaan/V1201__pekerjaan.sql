-- The work itself: plan and budget, activities with roles, progress with evidence. Everything hangs on the number of an assignment; the work of a
-- team hangs on the first one, which formed it.
create schema pelaksanaan;

create table pelaksanaan.rencana (
    instansi  text    not null,
    penugasan bigint  not null,
    versi     integer not null default 1,
    status    text    not null check (status in ('KONSEP', 'DISEPAKATI')),
    -- the work needs no money, and somebody has said so
    nihil     boolean not null default false,
    oleh      text    not null,
    diubah    timestamptz not null default now(),
    primary key (instansi, penugasan)
);

create table pelaksanaan.rencana_baris (
    id        bigint generated always as identity primary key,
    instansi  text    not null,
    penugasan bigint  not null,
    urut      integer not null,
    nama      text    not null check (nama <> '' and length(nama) <= 300),
    hasil     text    not null default '',
    mulai     date    not null,
    selesai   date    not null,
    foreign key (instansi, penugasan) references pelaksanaan.rencana (instansi, penugasan),
    check (selesai >= mulai),
    unique (instansi, id)
);
create index baris_rencana on pelaksanaan.rencana_baris (instansi, penugasan);

create table pelaksanaan.rencana_anggaran (
    instansi text    not null,
    baris    bigint  not null,
    urut     integer not null,
    uraian   text    not null check (uraian <> '' and length(uraian) <= 300),
    jumlah   bigint  not null check (jumlah > 0),
    primary key (instansi, baris, urut),
    foreign key (instansi, baris) references pelaksanaan.rencana_baris (instansi, id) on delete cascade
);

-- Who has agreed to which version. The leader's agreement says what is ready.
create table pelaksanaan.rencana_setuju (
    instansi  text    not null,
    penugasan bigint  not null,
    versi     integer not null,
    pihak     text    not null check (pihak in ('PELAKSANA', 'PIMPINAN')),
    pemegang  text    not null,
    sebutan   text    not null,
    nama      text    not null,
    pengguna  text    not null,
    siap      text[]  not null default '{}',
    catatan   text    not null default '',
    waktu     timestamptz not null default now(),
    primary key (instansi, penugasan, versi, pemegang),
    foreign key (instansi, penugasan) references pelaksanaan.rencana (instansi, penugasan)
);

-- Versions that were agreed once and opened again, with the reason.
create table pelaksanaan.rencana_lama (
    instansi  text    not null,
    penugasan bigint  not null,
    versi     integer not null,
    isi       jsonb   not null,
    alasan    text    not null check (alasan <> ''),
    sebutan   text    not null,
    nama      text    not null,
    pengguna  text    not null,
    waktu     timestamptz not null default now(),
    primary key (instansi, penugasan, versi),
    foreign key (instansi, penugasan) references pelaksanaan.rencana (instansi, penugasan)
);

create table pelaksanaan.kegiatan (
    id        bigint generated always as identity primary key,
    instansi  text    not null,
    penugasan bigint  not null,
    baris     bigint  not null,
    nama      text    not null check (nama <> '' and length(nama) <= 300),
    uraian    text    not null default '',
    -- butir kegiatan of the Jabatan Fungsional or uraian tugas of the Pelaksana
    butir     text    not null default '',
    mulai     date    not null,
    selesai   date    not null,
    oleh      text    not null,
    dibuat    timestamptz not null default now(),
    foreign key (instansi, penugasan) references pelaksanaan.rencana (instansi, penugasan),
    foreign key (instansi, baris) references pelaksanaan.rencana_baris (instansi, id),
    check (selesai >= mulai),
    unique (instansi, id)
);
create index kegiatan_penugasan on pelaksanaan.kegiatan (instansi, penugasan);

create table pelaksanaan.kegiatan_orang (
    instansi   text   not null,
    kegiatan   bigint not null,
    nip        text   not null,
    nama       text   not null,
    peran      text   not null check (peran <> '' and length(peran) <= 200),
    -- what of his or her competence the role rests on
    kompetensi text   not null default '',
    primary key (instansi, kegiatan, nip),
    foreign key (instansi, kegiatan) references pelaksanaan.kegiatan (instansi, id) on delete cascade
);
create index kegiatan_nip on pelaksanaan.kegiatan_orang (instansi, nip);

create table pelaksanaan.kegiatan_menunggu (
    instansi text   not null,
    kegiatan bigint not null,
    menunggu bigint not null,
    primary key (instansi, kegiatan, menunggu),
    foreign key (instansi, kegiatan) references pelaksanaan.kegiatan (instansi, id) on delete cascade,
    foreign key (instansi, menunggu) references pelaksanaan.kegiatan (instansi, id) on delete cascade,
    check (kegiatan <> menunggu)
);

-- Progress is only added to: what was reported stays, the newest entry counts.
create table pelaksanaan.kemajuan (
    id          bigint generated always as identity primary key,
    instansi    text    not null,
    kegiatan    bigint  not null,
    tanggal     date    not null,
    persen      integer not null check (persen between 0 and 100),
    uraian      text    not null check (uraian <> ''),
    -- whole rupiah spent with this entry
    realisasi   bigint  not null default 0 check (realisasi >= 0),
    -- why more is spent than was planned; empty while it is not
    alasan_lebih text   not null default '',
    nip         text    not null,
    nama        text    not null,
    waktu       timestamptz not null default now(),
    foreign key (instansi, kegiatan) references pelaksanaan.kegiatan (instansi, id),
    unique (instansi, id)
);
create index kemajuan_kegiatan on pelaksanaan.kemajuan (instansi, kegiatan, id desc);

-- The file itself lies in the data folder under its hash.
create table pelaksanaan.bukti (
    id       bigint generated always as identity primary key,
    instansi text    not null,
    kemajuan bigint  not null,
    nama     text    not null check (nama <> '' and length(nama) <= 200),
    tipe     text    not null,
    ukuran   bigint  not null check (ukuran > 0),
    sidik    text    not null,
    dipindai boolean not null,
    oleh     text    not null,
    waktu    timestamptz not null default now(),
    foreign key (instansi, kemajuan) references pelaksanaan.kemajuan (instansi, id),
    unique (instansi, kemajuan, sidik)
);

-- What one person takes on within the work of a team.
create table pelaksanaan.rencana_individu (
    instansi  text   not null,
    penugasan bigint not null,
    nip       text   not null,
    isi       text   not null check (isi <> ''),
    diubah    timestamptz not null default now(),
    primary key (instansi, penugasan, nip)
);

do $$
declare tabel text;
begin
    foreach tabel in array array['rencana', 'rencana_baris', 'rencana_anggaran', 'rencana_setuju', 'rencana_lama', 'kegiatan', 'kegiatan_orang',
            'kegiatan_menunggu', 'kemajuan', 'bukti', 'rencana_individu'] loop
        execute format('alter table pelaksanaan.%I enable row level security', tabel);
        execute format('alter table pelaksanaan.%I force row level security', tabel);
        execute format('create policy penyewa on pelaksanaan.%I using (instansi = current_setting(''tatakerja.instansi'', true) '
            || 'or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
