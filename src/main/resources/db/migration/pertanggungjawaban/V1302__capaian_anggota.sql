-- What the head of a team says of each member, to that member's own officials wherever they sit.
alter table pertanggungjawaban.laporan
    drop constraint laporan_jenis_check,
    add constraint laporan_jenis_check check (jenis in ('INDIVIDU', 'ANGGOTA', 'TIM', 'CAPAIAN')),
    -- NIP and full name of the member of whom it tells, and the government of that member
    add column tentang text not null default '',
    add column tentang_nama text not null default '',
    add column tentang_instansi text not null default '',
    -- when it reached the officials of another government
    add column disampaikan timestamptz,
    add constraint laporan_tentang check ((jenis = 'CAPAIAN') = (tentang <> ''));
drop index pertanggungjawaban.laporan_masa;
create unique index laporan_masa on pertanggungjawaban.laporan (instansi, penugasan, jenis, pelapor, tentang, mulai) where asal = 'BERKALA' and status <> 'GUGUR';
create index laporan_antar on pertanggungjawaban.laporan (instansi) where jenis = 'CAPAIAN' and status = 'TERKIRIM' and disampaikan is null;

-- One copy for each official, in the tenant of the official.
create table pertanggungjawaban.capaian (
    id        bigint generated always as identity primary key,
    instansi  text   not null,
    -- tenant and number of the report that it comes from
    asal      text   not null,
    asal_nama text   not null,
    laporan   bigint not null,
    nip       text   not null,
    nama      text   not null,
    judul     text   not null,
    ketua     text   not null,
    mulai     date   not null,
    selesai   date   not null,
    uraian    text   not null check (uraian <> ''),
    hambatan  text   not null,
    rencana   text   not null,
    -- key of the office that gets it, as what, and its title
    pemegang  text   not null,
    sebagai   text   not null,
    sebutan   text   not null,
    diterima  timestamptz not null default now(),
    dibaca    timestamptz,
    dibaca_oleh text not null default '',
    -- whether the sender's tenant knows that it was read
    dibalas   boolean not null default false,
    unique (instansi, asal, laporan, pemegang),
    unique (instansi, id)
);
create index capaian_pemegang on pertanggungjawaban.capaian (instansi, pemegang) where dibaca is null;
create index capaian_nip on pertanggungjawaban.capaian (instansi, nip);
create index capaian_balas on pertanggungjawaban.capaian (instansi) where dibaca is not null and not dibalas;

-- To whom it went and when each has read it, in the tenant of who sent it.
create table pertanggungjawaban.tanda_terima (
    instansi text   not null,
    laporan  bigint not null,
    pemegang text   not null,
    sebagai  text   not null,
    sebutan  text   not null,
    dibaca   timestamptz,
    dibaca_oleh text not null default '',
    primary key (instansi, laporan, pemegang),
    foreign key (instansi, laporan) references pertanggungjawaban.laporan (instansi, id)
);

do $$
declare tabel text;
begin
    foreach tabel in array array['capaian', 'tanda_terima'] loop
        execute format('alter table pertanggungjawaban.%I enable row level security', tabel);
        execute format('alter table pertanggungjawaban.%I force row level security', tabel);
        execute format('create policy penyewa on pertanggungjawaban.%I using (instansi = current_setting(''tatakerja.instansi'', true) '
            || 'or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
