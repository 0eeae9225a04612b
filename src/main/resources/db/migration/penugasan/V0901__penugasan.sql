-- Assignments: the case, its people, and every act done with its ground. Open acts stand in alur.tugas.
create schema penugasan;

create table penugasan.penugasan (
    id               bigint generated always as identity primary key,
    instansi         text        not null,
    paket            text        not null,
    versi            integer     not null,
    sidik            text        not null,
    alur             text        not null,
    lingkup          text        not null check (lingkup in ('DALAM_UNIT', 'LINTAS_UNIT', 'LINTAS_PERANGKAT_DAERAH', 'LINTAS_INSTANSI')),
    cara             text        not null check (cara in ('PENUNJUKAN', 'SUKARELA')),
    bentuk           text        not null check (bentuk in ('INDIVIDU', 'TIM')),
    sifat            text        not null check (sifat in ('RUTIN', 'INSIDENTAL')),
    judul            text        not null check (judul <> ''),
    maksud_tujuan    text        not null default '',
    kompetensi       text[]      not null default '{}',
    ekspektasi       text        not null default '',
    mulai            date,
    selesai          date,
    pengaturan_lain  text        not null default '',
    pertimbangan     text        not null default '',
    unit_pemilik     text        not null,
    unit_asal        text        not null default '',
    jumlah           integer     not null check (jumlah between 1 and 120),
    tim              jsonb,
    status           text        not null check (status in ('BERJALAN', 'AKTIF', 'DITOLAK', 'DIBATALKAN', 'SELESAI')),
    -- where the case stands in its mechanism
    penanda          text        not null,
    -- office and person of the first act
    pemohon          text        not null,
    pemohon_pengguna text        not null,
    dasar            jsonb       not null,
    dibuat           timestamptz not null default now(),
    check (mulai is null or selesai is null or selesai >= mulai),
    unique (instansi, id)
);
create index penugasan_terbaru on penugasan.penugasan (instansi, id desc);

create table penugasan.penugasan_pegawai (
    penugasan bigint  not null,
    instansi  text    not null,
    nip       text    not null,
    urut      integer not null,
    primary key (penugasan, nip),
    foreign key (instansi, penugasan) references penugasan.penugasan (instansi, id)
);
create index pegawai_nip on penugasan.penugasan_pegawai (instansi, nip);

create table penugasan.penugasan_langkah (
    penugasan bigint      not null,
    instansi  text        not null,
    urut      integer     not null,
    simpul    text        not null,
    tindakan  text        not null,
    peran     text        not null,
    pemegang  text        not null,
    sebutan   text        not null,
    nip       text        not null,
    nama      text        not null,
    pengguna  text        not null,
    hasil     text        not null,
    alasan    text        not null default '',
    catatan   text        not null default '',
    waktu     timestamptz not null default now(),
    dasar     jsonb       not null,
    primary key (penugasan, urut),
    foreign key (instansi, penugasan) references penugasan.penugasan (instansi, id),
    -- a refusal without a reason cannot be stored
    check (hasil not in ('TOLAK', 'KEMBALIKAN', 'TIDAK_TERSEDIA') or alasan <> '')
);

do $$
declare tabel text;
begin
    foreach tabel in array array['penugasan', 'penugasan_pegawai', 'penugasan_langkah'] loop
        execute format('alter table penugasan.%I enable row level security', tabel);
        execute format('alter table penugasan.%I force row level security', tabel);
        execute format('create policy penyewa on penugasan.%I using (instansi = current_setting(''tatakerja.instansi'', true) '
            || 'or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
