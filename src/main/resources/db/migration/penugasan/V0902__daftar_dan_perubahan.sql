-- The list finds cases by the offices that did an act in them.
create index langkah_pemegang on penugasan.penugasan_langkah (instansi, pemegang);
create index penugasan_pemohon on penugasan.penugasan (instansi, pemohon);

-- What changes an assignment after it was asked for: withdrawn, extended or shortened, always with a reason.
create table penugasan.penugasan_perubahan (
    penugasan bigint      not null,
    instansi  text        not null,
    urut      integer     not null,
    jenis     text        not null check (jenis in ('TARIK', 'PERPANJANG', 'PERPENDEK')),
    semula    date,
    menjadi   date,
    alasan    text        not null check (alasan <> ''),
    pemegang  text        not null,
    sebutan   text        not null,
    nip       text        not null,
    nama      text        not null,
    pengguna  text        not null,
    waktu     timestamptz not null default now(),
    primary key (penugasan, urut),
    foreign key (instansi, penugasan) references penugasan.penugasan (instansi, id),
    check ((jenis = 'TARIK') = (menjadi is null))
);
alter table penugasan.penugasan_perubahan enable row level security;
alter table penugasan.penugasan_perubahan force row level security;
create policy penyewa on penugasan.penugasan_perubahan
    using (instansi = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');

-- The other government, where people of elsewhere are asked for.
alter table penugasan.penugasan add column instansi_asal text not null default '';

-- The letter by which a government outside this installation answers; it stands for the acts of its officials.
create table penugasan.penugasan_jawaban (
    penugasan bigint      not null primary key,
    instansi  text        not null,
    nomor     text        not null check (nomor <> ''),
    tanggal   date        not null,
    hasil     text        not null check (hasil in ('SETUJU', 'TOLAK')),
    alasan    text        not null,
    pegawai   jsonb       not null,
    -- the scan as PDF, empty where it is only kept on paper
    pindaian  bytea       not null,
    oleh      text        not null,
    waktu     timestamptz not null default now(),
    foreign key (instansi, penugasan) references penugasan.penugasan (instansi, id),
    check (hasil = 'SETUJU' or alasan <> '')
);
alter table penugasan.penugasan_jawaban enable row level security;
alter table penugasan.penugasan_jawaban force row level security;
create policy penyewa on penugasan.penugasan_jawaban
    using (instansi = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');
