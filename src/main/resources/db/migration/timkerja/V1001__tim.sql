-- Teams: formed from assignments, with their people from one day to another.
create schema timkerja;

create table timkerja.tim (
    id           bigint generated always as identity primary key,
    instansi     text        not null,
    nama         text        not null check (nama <> '' and length(nama) <= 300),
    unit_pemilik text        not null,
    paket        text        not null,
    -- mechanism of the assignment that formed it: it says who fills a role at which distance
    alur         text        not null,
    lingkup      text        not null check (lingkup in ('DALAM_UNIT', 'LINTAS_UNIT', 'LINTAS_PERANGKAT_DAERAH', 'LINTAS_INSTANSI')),
    tujuan       text        not null default '',
    perintah     text        not null default '',
    status       text        not null check (status in ('DISIAPKAN', 'AKTIF', 'SELESAI', 'BATAL')),
    dibuat       timestamptz not null default now(),
    unique (instansi, id)
);
create index tim_unit on timkerja.tim (instansi, unit_pemilik, status);

-- Every assignment belongs to at most one team; `masuk` once its people are in it.
create table timkerja.tim_penugasan (
    instansi  text    not null,
    tim       bigint  not null,
    penugasan bigint  not null,
    masuk     boolean not null default false,
    primary key (instansi, penugasan),
    foreign key (instansi, tim) references timkerja.tim (instansi, id)
);
create index penugasan_tim on timkerja.tim_penugasan (instansi, tim);

create table timkerja.tim_orang (
    id        bigint generated always as identity primary key,
    instansi  text   not null,
    tim       bigint not null,
    -- empty for people of another government, who have only a name here
    nip       text   not null,
    nama      text   not null,
    peran     text   not null check (peran in ('PENANGGUNG_JAWAB', 'KETUA', 'ANGGOTA')),
    -- the assignment that brought the person; none for people of the owning unit who were only chosen
    penugasan bigint,
    unit_asal text   not null,
    mulai     date   not null,
    -- last day; one day before the first when it was called off before it began
    selesai   date,
    alasan    text   not null default '',
    foreign key (instansi, tim) references timkerja.tim (instansi, id),
    check (selesai is null or selesai >= mulai - 1),
    check (nip <> '' or nama <> '')
);
create index orang_tim on timkerja.tim_orang (instansi, tim);
create index orang_nip on timkerja.tim_orang (instansi, nip);
-- one head and one Penanggung Jawab at a time, and nobody twice
create unique index orang_satu on timkerja.tim_orang (instansi, tim, peran) where selesai is null and peran in ('KETUA', 'PENANGGUNG_JAWAB');
create unique index orang_sekali on timkerja.tim_orang (instansi, tim, nip) where selesai is null and nip <> '';

create table timkerja.tim_perubahan (
    instansi text        not null,
    tim      bigint      not null,
    urut     integer     not null,
    jenis    text        not null check (jenis in ('BENTUK', 'TAMBAH', 'LEPAS', 'KETUA', 'PENANGGUNG_JAWAB', 'SELESAI')),
    berlaku  date        not null,
    uraian   text        not null check (uraian <> ''),
    alasan   text        not null default '',
    sebutan  text        not null default '',
    nama     text        not null default '',
    pengguna text        not null,
    waktu    timestamptz not null default now(),
    dasar    jsonb       not null,
    primary key (instansi, tim, urut),
    foreign key (instansi, tim) references timkerja.tim (instansi, id),
    check (jenis not in ('LEPAS', 'KETUA', 'PENANGGUNG_JAWAB') or alasan <> '')
);

do $$
declare tabel text;
begin
    foreach tabel in array array['tim', 'tim_penugasan', 'tim_orang', 'tim_perubahan'] loop
        execute format('alter table timkerja.%I enable row level security', tabel);
        execute format('alter table timkerja.%I force row level security', tabel);
        execute format('create policy penyewa on timkerja.%I using (instansi = current_setting(''tatakerja.instansi'', true) '
            || 'or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
