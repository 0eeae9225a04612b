-- An assignment between two governments of this installation is two records that exchange letters and nothing else.

-- Who stands on the other side of a record, and what its letters have told of it.
create table penugasan.pasangan (
    penugasan    bigint  not null primary key,
    instansi     text    not null,
    sisi         text    not null check (sisi in ('PEMILIK', 'ASAL')),
    lain         text    not null,
    nama         text    not null,
    -- the same on both sides and meaningless by itself
    hubungan     uuid    not null,
    paket_lain   text    not null,
    -- role to title, as the other side's letters sign
    jabatan_lain jsonb   not null default '{}',
    diminta      text[]  not null default '{}',
    unit_diminta text    not null default '',
    -- whether the letter that assigns the people has come
    ditugaskan   boolean not null default false,
    foreign key (instansi, penugasan) references penugasan.penugasan (instansi, id),
    unique (instansi, hubungan, sisi)
);

-- Letters on their way: written in the sender's act, delivered in a transaction of the receiver, in order of each connection.
create table penugasan.kiriman (
    id          bigint generated always as identity primary key,
    instansi    text        not null,
    tujuan      text        not null,
    hubungan    uuid        not null,
    urut        integer     not null,
    jenis       text        not null check (jenis in ('PERMOHONAN', 'JAWABAN', 'SK_TIM_KERJA', 'SURAT_PENUGASAN', 'PERUBAHAN', 'TEMBUSAN')),
    isi         jsonb       not null,
    surat       bigint[]    not null,
    dibuat      timestamptz not null default now(),
    disampaikan timestamptz,
    coba        integer     not null default 0,
    berikut     timestamptz not null default now(),
    galat       text        not null default '',
    unique (instansi, hubungan, urut)
);
create index kiriman_menunggu on penugasan.kiriman (berikut) where disampaikan is null;

-- Letters that came; the key makes a second delivery of the same one do nothing.
create table penugasan.terimaan (
    instansi text        not null,
    pengirim text        not null,
    hubungan uuid        not null,
    urut     integer     not null,
    jenis    text        not null,
    -- numbers of the own copies
    surat    bigint[]    not null default '{}',
    waktu    timestamptz not null default now(),
    primary key (instansi, pengirim, hubungan, urut)
);

do $$
declare tabel text;
begin
    foreach tabel in array array['pasangan', 'kiriman', 'terimaan'] loop
        execute format('alter table penugasan.%I enable row level security', tabel);
        execute format('alter table penugasan.%I force row level security', tabel);
        execute format('create policy penyewa on penugasan.%I using (instansi = current_setting(''tatakerja.instansi'', true) '
            || 'or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
