-- Settings that the regulation leaves open, delegated authority to assess, and the log of imports.
create table organisasi.pengaturan (
    instansi text not null references organisasi.instansi,
    unit     text not null default '',
    kunci    text not null,
    nilai    text not null,
    berlaku  daterange not null,
    primary key (instansi, unit, kunci, berlaku without overlaps)
);

create table organisasi.delegasi (
    id       bigint generated always as identity primary key,
    instansi text not null,
    pemberi  text not null,
    penerima text not null,
    unit     text not null default '',
    nip      text[] not null default '{}',
    dokumen  text not null check (dokumen <> ''),
    berlaku  daterange not null check (not isempty(berlaku) and not upper_inf(berlaku)),
    foreign key (instansi, pemberi) references organisasi.jabatan (instansi, kode),
    foreign key (instansi, penerima) references organisasi.jabatan (instansi, kode),
    check (pemberi <> penerima),
    check ((unit = '') = (nip <> '{}'))
);

create index on organisasi.delegasi (instansi);

create table organisasi.pekerjaan (
    id        uuid primary key,
    instansi  text not null references organisasi.instansi,
    jenis     text not null,
    pelaku    text not null,
    keadaan   text not null check (keadaan in ('BERJALAN', 'SELESAI', 'DITOLAK', 'GAGAL')),
    persen    integer not null check (persen between 0 and 100),
    langkah   text not null default '',
    hasil     text not null default '',
    mulai     timestamptz not null default now(),
    diperbarui timestamptz not null default now()
);

create index on organisasi.pekerjaan (instansi, mulai desc);

do $$
declare tabel text;
begin
    foreach tabel in array array['pengaturan', 'delegasi', 'pekerjaan'] loop
        execute format('alter table organisasi.%I enable row level security', tabel);
        execute format('alter table organisasi.%I force row level security', tabel);
        execute format('create policy penyewa on organisasi.%I using (instansi = current_setting(''tatakerja.instansi'', true)'
                       ' or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
