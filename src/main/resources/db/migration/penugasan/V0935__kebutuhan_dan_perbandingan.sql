-- What stands behind an assignment beside its letter: the activity it serves, the circumstance, the reason for whom was chosen, and what
-- was found out before a team was formed.
alter table penugasan.penugasan add column kebutuhan jsonb not null default
    '{"butirKegiatan": "", "keadaan": "", "alasanPilihan": "", "rencanaHasil": "", "renstra": "", "perjanjianKinerja": "", "sifatPekerjaan": [], "teknis": [], "kerjaSama": ""}';

-- How each person compared with the work on the day that he or she was named: skills that were not on record, and the load before.
create table penugasan.perbandingan (
    penugasan bigint      not null references penugasan.penugasan (id),
    instansi  text        not null,
    nip       text        not null check (nip ~ '^[0-9]{18}$'),
    nama      text        not null,
    kurang    text[]      not null,
    beban     integer     not null check (beban >= 0),
    alasan    text        not null,
    waktu     timestamptz not null default now(),
    primary key (penugasan, nip)
);
alter table penugasan.perbandingan enable row level security;
alter table penugasan.perbandingan force row level security;
create policy penyewa on penugasan.perbandingan using (instansi = current_setting('tatakerja.instansi', true)
    or current_setting('tatakerja.instansi', true) = '*');
