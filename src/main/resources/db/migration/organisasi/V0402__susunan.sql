-- Units and jabatan: an identity (instansi, kode) and dated versions that may not overlap.
create table organisasi.unit (
    instansi text not null references organisasi.instansi,
    kode     text not null check (kode <> ''),
    primary key (instansi, kode)
);

create table organisasi.unit_versi (
    instansi text not null,
    unit     text not null,
    nama     text not null check (nama <> ''),
    jenis    text not null,
    induk    text,
    model    text not null default '',
    berlaku  daterange not null,
    primary key (instansi, unit, berlaku without overlaps),
    foreign key (instansi, unit) references organisasi.unit,
    foreign key (instansi, induk) references organisasi.unit,
    check (induk is distinct from unit)
);

create table organisasi.jabatan (
    instansi text not null references organisasi.instansi,
    kode     text not null check (kode <> ''),
    primary key (instansi, kode)
);

create table organisasi.jabatan_versi (
    instansi           text not null,
    jabatan            text not null,
    nama               text not null check (nama <> ''),
    unit               text not null,
    jenis              text not null check (jenis in ('JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS', 'FUNGSIONAL', 'PELAKSANA')),
    jenjang            text check (jenjang in ('AHLI_UTAMA', 'AHLI_MADYA', 'AHLI_MUDA', 'AHLI_PERTAMA',
                                               'PENYELIA', 'MAHIR', 'TERAMPIL', 'PEMULA')),
    memimpin           boolean not null,
    kelas              integer check (kelas between 1 and 17),
    kebutuhan          integer check (kebutuhan >= 0),
    dasar_pengangkatan text not null default '',
    bidang_keahlian    text not null default '',
    uraian_tugas       text not null default '',
    berlaku            daterange not null,
    primary key (instansi, jabatan, berlaku without overlaps),
    foreign key (instansi, jabatan) references organisasi.jabatan,
    foreign key (instansi, unit) references organisasi.unit,
    check ((jenis = 'FUNGSIONAL') = (jenjang is not null)),
    check (not (memimpin and jenis = 'PELAKSANA'))
);

create index on organisasi.jabatan_versi (instansi, unit);

do $$
declare tabel text;
begin
    foreach tabel in array array['unit', 'unit_versi', 'jabatan', 'jabatan_versi'] loop
        execute format('alter table organisasi.%I enable row level security', tabel);
        execute format('alter table organisasi.%I force row level security', tabel);
        execute format('create policy penyewa on organisasi.%I using (instansi = current_setting(''tatakerja.instansi'', true)'
                       ' or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
