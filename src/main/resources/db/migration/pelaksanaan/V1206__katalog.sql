-- What individual work rests on: functions of a unit, and for each jabatan the butir kegiatan or uraian tugas that come from them and, where
-- they serve one, lead to a target of the perjanjian kinerja.
create table pelaksanaan.fungsi (
    id       bigint generated always as identity primary key,
    instansi text   not null,
    unit     text   not null,
    nama     text   not null check (nama <> '' and length(nama) <= 300),
    oleh     text   not null,
    dibuat   timestamptz not null default now(),
    unique (instansi, id),
    unique (instansi, unit, nama)
);

create table pelaksanaan.butir (
    id                bigint generated always as identity primary key,
    instansi          text   not null,
    jabatan           text   not null,
    nama              text   not null check (nama <> '' and length(nama) <= 300),
    fungsi            bigint,
    target            bigint,
    -- percent of the target that is the organisation's; the rest is that of the Jabatan Fungsional
    bagian_organisasi integer check (bagian_organisasi between 0 and 100),
    oleh              text   not null,
    dibuat            timestamptz not null default now(),
    unique (instansi, id),
    unique (instansi, jabatan, nama),
    foreign key (instansi, fungsi) references pelaksanaan.fungsi (instansi, id),
    foreign key (instansi, target) references pelaksanaan.target (instansi, id),
    check (bagian_organisasi is null or target is not null)
);
create index butir_target on pelaksanaan.butir (instansi, target) where target is not null;

alter table pelaksanaan.kegiatan add column katalog bigint;
alter table pelaksanaan.kegiatan add foreign key (instansi, katalog) references pelaksanaan.butir (instansi, id);
create index kegiatan_katalog on pelaksanaan.kegiatan (instansi, katalog) where katalog is not null;

-- Parts that a step of planning has beside its words.
alter table pelaksanaan.langkah add column perilaku text not null default '';
alter table pelaksanaan.langkah add column jenis_rencana text not null default '';
alter table pelaksanaan.langkah add column pertanggungjawaban text not null default '';
alter table pelaksanaan.langkah add column konsekuensi text not null default '';

do $$
declare tabel text;
begin
    foreach tabel in array array['fungsi', 'butir'] loop
        execute format('alter table pelaksanaan.%I enable row level security', tabel);
        execute format('alter table pelaksanaan.%I force row level security', tabel);
        execute format('create policy penyewa on pelaksanaan.%I using (instansi = current_setting(''tatakerja.instansi'', true) '
            || 'or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
