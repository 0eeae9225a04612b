-- Work that another government owns and in which own people take part: how it stands there, as it was carried over last.
create table pelaksanaan.luar_kerja (
    instansi   text   not null,
    -- the own record of the assignment
    penugasan  bigint not null,
    hubungan   uuid   not null,
    isi        jsonb  not null,
    diperbarui timestamptz not null default now(),
    primary key (instansi, penugasan)
);

-- What own people have written there: progress, files, reports; with what the owner's side made of it.
create table pelaksanaan.luar_kiriman (
    id        bigint generated always as identity primary key,
    instansi  text   not null,
    penugasan bigint not null,
    hubungan  uuid   not null,
    tujuan    text   not null,
    jenis     text   not null check (jenis in ('KEMAJUAN', 'BUKTI', 'LAPORAN')),
    nip       text   not null,
    nama      text   not null,
    isi       jsonb  not null,
    status    text   not null default 'MENUNGGU' check (status in ('MENUNGGU', 'DITERIMA', 'DITOLAK')),
    -- why it was refused, or could not be carried over yet
    alasan    text   not null default '',
    coba      integer not null default 0,
    waktu     timestamptz not null default now(),
    selesai   timestamptz,
    check ((status = 'MENUNGGU') = (selesai is null)),
    unique (instansi, id)
);
create index luar_kiriman_penugasan on pelaksanaan.luar_kiriman (instansi, penugasan);
create index luar_kiriman_antar on pelaksanaan.luar_kiriman (instansi, id) where status = 'MENUNGGU';

-- What has come from people of other governments, in the tenant of the owner; its key makes a second delivery do nothing.
create table pelaksanaan.luar_terimaan (
    instansi text    not null,
    pengirim text    not null,
    kiriman  bigint  not null,
    diterima boolean not null,
    alasan   text    not null,
    -- of what it became: progress, report; 0 for none
    nomor    bigint  not null,
    waktu    timestamptz not null default now(),
    primary key (instansi, pengirim, kiriman)
);

do $$
declare tabel text;
begin
    foreach tabel in array array['luar_kerja', 'luar_kiriman', 'luar_terimaan'] loop
        execute format('alter table pelaksanaan.%I enable row level security', tabel);
        execute format('alter table pelaksanaan.%I force row level security', tabel);
        execute format('create policy penyewa on pelaksanaan.%I using (instansi = current_setting(''tatakerja.instansi'', true) '
            || 'or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
