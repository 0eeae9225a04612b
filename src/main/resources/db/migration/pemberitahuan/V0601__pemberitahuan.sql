-- Notices in the application, and the e-mail that follows from them.
create schema pemberitahuan;

create table pemberitahuan.kabar (
    id       bigint generated always as identity primary key,
    instansi text        not null,
    -- whose: code of a jabatan, '@pembina', or '#' and a NIP, as open acts have it; whoever holds it on the day reads it
    kepada   text        not null,
    jenis    text        not null,
    judul    text        not null,
    isi      text        not null,
    tautan   text        not null check (tautan like '/%'),
    pada     timestamptz not null default now(),
    -- what it asks for is done
    usang    boolean     not null default false,
    -- e-mail has still to be thought of; false from the start while there is no mail server
    olah     boolean     not null
);
create index kabar_tautan on pemberitahuan.kabar (instansi, tautan) where not usang;
create index kabar_kepada on pemberitahuan.kabar (instansi, kepada, id desc);
create index kabar_olah on pemberitahuan.kabar (id) where olah;

create table pemberitahuan.dibaca (
    kabar    bigint      not null references pemberitahuan.kabar (id),
    instansi text        not null,
    pengguna text        not null,
    pada     timestamptz not null default now(),
    primary key (kabar, pengguna)
);

-- How a person wants e-mail. The address counts once the person has opened the link that was sent to it.
create table pemberitahuan.langganan (
    pengguna text        primary key,
    instansi text        not null,
    cara     text        not null check (cara in ('LANGSUNG', 'RINGKASAN', 'TIDAK')),
    alamat   text        not null default '',
    calon    text        not null default '',
    kode     text        not null default '',
    sampai   timestamptz
);

create table pemberitahuan.surel (
    id       bigint generated always as identity primary key,
    instansi text        not null,
    pengguna text        not null,
    alamat   text        not null,
    ragam    text        not null check (ragam in ('LANGSUNG', 'RINGKASAN', 'KONFIRMASI')),
    judul    text        not null,
    isi      text        not null,
    jumlah   integer     not null default 1,
    keadaan  text        not null default 'MENUNGGU' check (keadaan in ('MENUNGGU', 'TERKIRIM', 'MATI')),
    berikut  timestamptz not null default now(),
    coba     integer     not null default 0,
    galat    text        not null default '',
    dibuat   timestamptz not null default now()
);
create index surel_antre on pemberitahuan.surel (berikut) where keadaan = 'MENUNGGU';
create unique index surel_ringkasan on pemberitahuan.surel (pengguna) where ragam = 'RINGKASAN' and keadaan = 'MENUNGGU' and coba = 0;

do $$
declare tabel text;
begin
    foreach tabel in array array['kabar', 'dibaca', 'langganan', 'surel'] loop
        execute format('alter table pemberitahuan.%I enable row level security', tabel);
        execute format('alter table pemberitahuan.%I force row level security', tabel);
        execute format('create policy penyewa on pemberitahuan.%I using (instansi = current_setting(''tatakerja.instansi'', true) '
            || 'or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;

-- The mail server of the installation; one row.
create table pemberitahuan.smtp (
    satu     boolean     primary key default true check (satu),
    aktif    boolean     not null,
    server   text        not null,
    port     integer     not null check (port between 1 and 65535),
    keamanan text        not null check (keamanan in ('STARTTLS', 'TLS', 'TANPA')),
    pengguna text        not null,
    -- encrypted; empty without a password
    sandi    bytea       not null,
    pengirim text        not null,
    oleh     text        not null,
    pada     timestamptz not null default now()
);
