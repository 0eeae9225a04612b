-- Acts that an office lets another one do in its name, by letter and for a time.
create table alur.pelimpahan (
    id            bigint generated always as identity primary key,
    instansi      text        not null,
    -- who gives: code of a jabatan or '@pembina'; who receives: code of a jabatan
    pemberi       text        not null,
    penerima      text        not null check (penerima <> pemberi),
    tindakan      text[]      not null check (cardinality(tindakan) > 0),
    mulai         date        not null,
    selesai       date        not null check (selesai >= mulai and selesai <= mulai + 366),
    nomor         text        not null check (nomor <> ''),
    tanggal_surat date        not null,
    alasan        text        not null check (alasan <> ''),
    oleh          text        not null,
    pada          timestamptz not null default now(),
    dicabut       timestamptz
);
create index pelimpahan_penerima on alur.pelimpahan (instansi, penerima, selesai) where dicabut is null;

alter table alur.pelimpahan enable row level security;
alter table alur.pelimpahan force row level security;
create policy penyewa on alur.pelimpahan
    using (instansi = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');
