-- Targets of a unit for a year, who answers for each, the strategy for it, and what each step of planning left behind.
create table pelaksanaan.perjanjian (
    id       bigint generated always as identity primary key,
    instansi text    not null,
    unit     text    not null,
    tahun    integer not null check (tahun between 1 and 9999),
    status   text    not null check (status in ('KONSEP', 'DITETAPKAN')),
    -- office that draws it up and sets it
    jabatan  text    not null,
    nomor    text    not null default '',
    tanggal  date,
    renstra  text    not null default '',
    sebutan  text    not null default '',
    nama     text    not null default '',
    pengguna text    not null,
    dibuat   timestamptz not null default now(),
    unique (instansi, unit, tahun),
    unique (instansi, id),
    check ((status = 'DITETAPKAN') = (tanggal is not null))
);

create table pelaksanaan.target (
    id         bigint generated always as identity primary key,
    instansi   text    not null,
    perjanjian bigint  not null,
    urut       integer not null,
    sasaran    text    not null check (sasaran <> '' and length(sasaran) <= 600),
    indikator  text    not null check (indikator <> '' and length(indikator) <= 600),
    nilai      text    not null check (nilai <> '' and length(nilai) <= 100),
    satuan     text    not null default '',
    bentuk     text    not null check (bentuk in ('INDIVIDU', 'TIM')),
    foreign key (instansi, perjanjian) references pelaksanaan.perjanjian (instansi, id),
    unique (instansi, id)
);
create index target_perjanjian on pelaksanaan.target (instansi, perjanjian);

-- Every office hands a target to at most one other, which then answers for it.
create table pelaksanaan.pembagian (
    id       bigint generated always as identity primary key,
    instansi text   not null,
    target   bigint not null,
    dari     text   not null,
    kepada   text   not null,
    arahan   text   not null check (arahan <> ''),
    sebutan  text   not null,
    nama     text   not null,
    pengguna text   not null,
    waktu    timestamptz not null default now(),
    diterima timestamptz,
    penerima text   not null default '',
    foreign key (instansi, target) references pelaksanaan.target (instansi, id),
    unique (instansi, target, dari)
);
create index pembagian_kepada on pelaksanaan.pembagian (instansi, kepada);

create table pelaksanaan.strategi (
    id        bigint generated always as identity primary key,
    instansi  text    not null,
    target    bigint  not null,
    bentuk    text    not null check (bentuk in ('INDIVIDU', 'TIM')),
    kebutuhan text    not null check (kebutuhan in ('TIDAK', 'UNIT', 'PERANGKAT_DAERAH', 'INSTANSI')),
    ketua     boolean not null,
    uraian    text    not null check (uraian <> ''),
    program   text    not null default '',
    unit      text    not null,
    sebutan   text    not null,
    nama      text    not null,
    pengguna  text    not null,
    -- the form that it led into, and the assignment that came of it
    draf      text    not null default '',
    penugasan bigint,
    waktu     timestamptz not null default now(),
    foreign key (instansi, target) references pelaksanaan.target (instansi, id),
    unique (instansi, target)
);

create table pelaksanaan.langkah (
    id       bigint generated always as identity primary key,
    instansi text    not null,
    target   bigint  not null,
    nomor    integer not null,
    tindakan text    not null,
    isi      text    not null check (isi <> ''),
    -- for whom it is: key of an office or a person, empty for nobody in particular
    kepada   text    not null default '',
    sebutan  text    not null,
    nama     text    not null,
    pengguna text    not null,
    waktu    timestamptz not null default now(),
    diterima timestamptz,
    penerima text    not null default '',
    foreign key (instansi, target) references pelaksanaan.target (instansi, id)
);
create index langkah_target on pelaksanaan.langkah (instansi, target, nomor);
create index langkah_kepada on pelaksanaan.langkah (instansi, kepada) where diterima is null;

do $$
declare tabel text;
begin
    foreach tabel in array array['perjanjian', 'target', 'pembagian', 'strategi', 'langkah'] loop
        execute format('alter table pelaksanaan.%I enable row level security', tabel);
        execute format('alter table pelaksanaan.%I force row level security', tabel);
        execute format('create policy penyewa on pelaksanaan.%I using (instansi = current_setting(''tatakerja.instansi'', true) '
            || 'or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
