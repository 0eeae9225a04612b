-- Obstacles with alternatives on their way to who decides; direction and feedback bound to work; coordination as a record.
create table pelaksanaan.kendala (
    id         bigint generated always as identity primary key,
    instansi   text    not null,
    penugasan  bigint  not null,
    kegiatan   bigint,
    judul      text    not null check (judul <> '' and length(judul) <= 300),
    uraian     text    not null check (uraian <> ''),
    -- several leaders have to work together, each within the own unit
    kolaborasi boolean not null,
    status     text    not null check (status in ('TERBUKA', 'SELESAI')),
    nip        text    not null,
    nama       text    not null,
    dibuat     timestamptz not null default now(),
    foreign key (instansi, kegiatan) references pelaksanaan.kegiatan (instansi, id),
    unique (instansi, id)
);
create index kendala_penugasan on pelaksanaan.kendala (instansi, penugasan);

create table pelaksanaan.kendala_alternatif (
    instansi   text    not null,
    kendala    bigint  not null,
    urut       integer not null,
    uraian     text    not null check (uraian <> ''),
    disarankan boolean not null,
    primary key (instansi, kendala, urut),
    foreign key (instansi, kendala) references pelaksanaan.kendala (instansi, id)
);

-- One turn for each leader who has to decide or follow up; whoever holds the office on the day does it.
create table pelaksanaan.kendala_giliran (
    id         bigint generated always as identity primary key,
    instansi   text    not null,
    kendala    bigint  not null,
    pemegang   text[]  not null check (cardinality(pemegang) > 0),
    unit       text    not null,
    batas      date    not null,
    status     text    not null check (status in ('TERBUKA', 'DIPUTUSKAN', 'DITINDAKLANJUTI', 'DITERUSKAN')),
    -- number of the alternative chosen, 0 for another way
    alternatif integer not null default 0,
    uraian     text    not null default '',
    sebutan    text    not null default '',
    nama       text    not null default '',
    pengguna   text    not null default '',
    dibuat     timestamptz not null default now(),
    selesai    timestamptz,
    foreign key (instansi, kendala) references pelaksanaan.kendala (instansi, id),
    -- nothing is closed without a decision or a follow-up
    check ((status = 'TERBUKA') = (selesai is null)),
    check (status = 'TERBUKA' or uraian <> '')
);
create index giliran_kendala on pelaksanaan.kendala_giliran (instansi, kendala);
create index giliran_terbuka on pelaksanaan.kendala_giliran using gin (pemegang) where status = 'TERBUKA';

create table pelaksanaan.catatan (
    id        bigint generated always as identity primary key,
    instansi  text   not null,
    penugasan bigint not null,
    kegiatan  bigint,
    jenis     text   not null check (jenis in ('ARAHAN', 'UMPAN_BALIK', 'PEMANTAUAN', 'CATATAN')),
    isi       text   not null check (isi <> ''),
    -- what was found before, and led to this
    dari      bigint,
    sebutan   text   not null,
    nip       text   not null,
    nama      text   not null,
    pengguna  text   not null,
    waktu     timestamptz not null default now(),
    foreign key (instansi, kegiatan) references pelaksanaan.kegiatan (instansi, id),
    unique (instansi, id)
);
create index catatan_penugasan on pelaksanaan.catatan (instansi, penugasan, id desc);

create table pelaksanaan.catatan_dibaca (
    instansi text   not null,
    catatan  bigint not null,
    nip      text   not null,
    waktu    timestamptz not null default now(),
    primary key (instansi, catatan, nip),
    foreign key (instansi, catatan) references pelaksanaan.catatan (instansi, id)
);

create table pelaksanaan.koordinasi (
    id        bigint generated always as identity primary key,
    instansi  text   not null,
    penugasan bigint not null,
    tahap     text   not null check (tahap in ('PERENCANAAN', 'PELAKSANAAN', 'PEMANTAUAN', 'EVALUASI')),
    tanggal   date   not null,
    hal       text   not null check (hal <> ''),
    hasil     text   not null default '',
    -- the other side: other work, or an office, or both by name only
    lain      bigint,
    jabatan   text   not null default '',
    sebutan   text   not null check (sebutan <> ''),
    nama      text   not null,
    pengguna  text   not null,
    waktu     timestamptz not null default now()
);
create index koordinasi_penugasan on pelaksanaan.koordinasi (instansi, penugasan);
create index koordinasi_lain on pelaksanaan.koordinasi (instansi, lain);

do $$
declare tabel text;
begin
    foreach tabel in array array['kendala', 'kendala_alternatif', 'kendala_giliran', 'catatan', 'catatan_dibaca', 'koordinasi'] loop
        execute format('alter table pelaksanaan.%I enable row level security', tabel);
        execute format('alter table pelaksanaan.%I force row level security', tabel);
        execute format('create policy penyewa on pelaksanaan.%I using (instansi = current_setting(''tatakerja.instansi'', true) '
            || 'or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
