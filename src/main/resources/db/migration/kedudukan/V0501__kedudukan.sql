-- Kedudukan of Pejabat Fungsional and Pelaksana: what the rules give, what was decided explicitly, what was decreed.
create schema kedudukan;

-- What the rules give today for every placed person; rewritten by each computation.
create table kedudukan.usulan (
    instansi   text        not null,
    nip        text        not null,
    jabatan    text        not null,
    unit       text        not null,
    status     text        not null check (status in ('SESUAI_ATURAN', 'PERLU_PILIHAN', 'TIDAK_DIATUR', 'DITETAPKAN_KHUSUS')),
    aturan     text        not null,
    penilai    text,
    pimpinan   text,
    penjelasan text        not null,
    rincian    jsonb       not null,
    dihitung   timestamptz not null default now(),
    primary key (instansi, nip)
);
create index usulan_status on kedudukan.usulan (instansi, status, unit);
create index usulan_penilai on kedudukan.usulan (instansi, penilai);

-- An explicit decision where the rules leave a choice or are silent; closed, never changed.
create table kedudukan.keputusan_khusus (
    id          bigint generated always as identity primary key,
    instansi    text        not null,
    nip         text        not null,
    jabatan     text        not null,
    penilai     text        not null,
    pimpinan    text,
    aturan      text        not null,
    alasan      text        not null,
    dasar_hukum text        not null,
    oleh        text        not null,
    pada        timestamptz not null default now(),
    berakhir    timestamptz
);
create unique index keputusan_khusus_berlaku on kedudukan.keputusan_khusus (instansi, nip) where berakhir is null;

-- The decree of the Pejabat Pembina Kepegawaian and the placements it sets.
create table kedudukan.penetapan (
    id           bigint generated always as identity primary key,
    instansi     text        not null,
    nomor        text        not null,
    tanggal      date        not null,
    berlaku      date        not null,
    paket        text        not null,
    versi        integer     not null,
    sidik        text        not null,
    kompetensi   text        not null check (kompetensi <> ''),
    rentang      text        not null check (rentang <> ''),
    beban        text        not null check (beban <> ''),
    oleh         text        not null,
    pada         timestamptz not null default now(),
    unique (instansi, nomor)
);

create table kedudukan.ditetapkan (
    id         bigint generated always as identity primary key,
    penetapan  bigint    not null references kedudukan.penetapan (id),
    instansi   text      not null,
    nip        text      not null,
    jabatan    text      not null,
    unit       text      not null,
    penilai    text      not null,
    pimpinan   text,
    status     text      not null,
    aturan     text      not null,
    penjelasan text      not null,
    dasar      jsonb     not null,
    berlaku    daterange not null,
    constraint satu_kedudukan_setiap_saat exclude using gist (instansi with =, nip with =, berlaku with &&)
);
create index ditetapkan_penilai on kedudukan.ditetapkan (instansi, penilai);
create index ditetapkan_penetapan on kedudukan.ditetapkan (penetapan);

-- "This is wrong", said by an employee, and the answer.
create table kedudukan.sanggahan (
    id         bigint generated always as identity primary key,
    instansi   text        not null,
    nip        text        not null,
    catatan    text        not null check (catatan <> ''),
    pada       timestamptz not null default now(),
    tanggapan  text,
    oleh       text,
    ditanggapi timestamptz
);
create index sanggahan_terbuka on kedudukan.sanggahan (instansi, pada) where tanggapan is null;

do $$
declare tabel text;
begin
    foreach tabel in array array['usulan', 'keputusan_khusus', 'penetapan', 'ditetapkan', 'sanggahan'] loop
        execute format('alter table kedudukan.%I enable row level security', tabel);
        execute format('alter table kedudukan.%I force row level security', tabel);
        execute format('create policy penyewa on kedudukan.%I using (instansi = current_setting(''tatakerja.instansi'', true) '
            || 'or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
