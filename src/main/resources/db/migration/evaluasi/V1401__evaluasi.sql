-- Results of assignments on their way through the hands of those who review them. The chain is frozen with the first delivery; each
-- delivery begins a round.
create schema evaluasi;

create table evaluasi.evaluasi (
    id        bigint generated always as identity primary key,
    instansi  text        not null,
    penugasan bigint      not null,
    -- the team whose result it is; null for people each on their own
    tim       bigint,
    -- who hands in: the person, or the head of the team on the day of the first delivery
    penyerah  text        not null,
    judul     text        not null,
    paket     text        not null,
    versi     integer     not null,
    sidik     text        not null,
    -- code of the chain in rantai-evaluasi.csv, and of its mechanism
    rantai    text        not null,
    alur      text        not null,
    -- place of work from which the chain climbs
    unit      text        not null,
    status    text        not null check (status in ('DITINJAU', 'DIKEMBALIKAN', 'DITERIMA', 'GUGUR')),
    penanda   text        not null,
    putaran   integer     not null check (putaran > 0),
    dasar     jsonb       not null,
    dibuat    timestamptz not null default now(),
    selesai   timestamptz,
    unique (instansi, id),
    check ((status in ('DITERIMA', 'GUGUR')) = (selesai is not null))
);
-- one review for each person of an assignment, and one for a team, unless it lapsed
create unique index evaluasi_orang on evaluasi.evaluasi (instansi, penugasan, penyerah) where tim is null and status <> 'GUGUR';
create unique index evaluasi_tim on evaluasi.evaluasi (instansi, tim) where tim is not null and status <> 'GUGUR';
create index evaluasi_penugasan on evaluasi.evaluasi (instansi, penugasan);

create table evaluasi.peninjau (
    instansi   text    not null,
    evaluasi   bigint  not null,
    urut       integer not null,
    simpul     text    not null,
    -- word of the table, and how it is called
    peran      text    not null,
    sebutan    text    not null,
    tindakan   text    not null check (tindakan in ('TINJAU', 'TERIMA_HASIL')),
    ukuran     text    not null check (ukuran in ('TARGET', 'SALAH_SATU', 'KEDUANYA', 'BEBAS')),
    -- key of the office as in alur.tugas; empty where no such office stands on the line, with the reason
    pemegang   text    not null,
    jabatan    text    not null,
    dilewati   text    not null default '',
    -- keys of those who are only told, with their titles
    diberitahu jsonb   not null,
    penjelasan text    not null,
    dasar      jsonb   not null,
    -- place with which it is done as one act in this round
    gabung     text    not null default '',
    primary key (instansi, evaluasi, urut),
    foreign key (instansi, evaluasi) references evaluasi.evaluasi (instansi, id),
    check ((pemegang = '') = (dilewati <> ''))
);

create table evaluasi.penyerahan (
    instansi   text        not null,
    evaluasi   bigint      not null,
    putaran    integer     not null,
    uraian     text        not null check (uraian <> ''),
    target     boolean     not null,
    ekspektasi boolean     not null,
    tautan     text[]      not null,
    nip        text        not null,
    nama       text        not null,
    pengguna   text        not null,
    waktu      timestamptz not null,
    primary key (instansi, evaluasi, putaran),
    foreign key (instansi, evaluasi) references evaluasi.evaluasi (instansi, id)
);

create table evaluasi.tinjauan (
    instansi   text        not null,
    evaluasi   bigint      not null,
    urut       integer     not null,
    putaran    integer     not null,
    simpul     text        not null,
    tindakan   text        not null,
    hasil      text        not null,
    catatan    text        not null,
    target     boolean     not null,
    ekspektasi boolean     not null,
    pemegang   text        not null,
    sebutan    text        not null,
    nip        text        not null,
    nama       text        not null,
    pengguna   text        not null,
    waktu      timestamptz not null,
    dasar      jsonb       not null,
    primary key (instansi, evaluasi, urut),
    foreign key (instansi, evaluasi) references evaluasi.evaluasi (instansi, id),
    check (hasil <> 'KEMBALIKAN' or catatan <> '')
);

-- which review an open act belongs to
create table evaluasi.tugas (
    tugas    bigint  primary key,
    instansi text    not null,
    evaluasi bigint  not null,
    simpul   text    not null,
    foreign key (instansi, evaluasi) references evaluasi.evaluasi (instansi, id)
);
create index tugas_evaluasi on evaluasi.tugas (instansi, evaluasi);

do $$
declare tabel text;
begin
    foreach tabel in array array['evaluasi', 'peninjau', 'penyerahan', 'tinjauan', 'tugas'] loop
        execute format('alter table evaluasi.%I enable row level security', tabel);
        execute format('alter table evaluasi.%I force row level security', tabel);
        execute format('create policy penyewa on evaluasi.%I using (instansi = current_setting(''tatakerja.instansi'', true) '
            || 'or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
