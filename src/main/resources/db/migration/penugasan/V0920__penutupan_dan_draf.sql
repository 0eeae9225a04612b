-- Work that leaves no time for other such work.
alter table penugasan.penugasan add column penuh_waktu boolean not null default false;

-- An assignment ends by its date, or when the leader of the owning unit closes it.
alter table penugasan.penugasan_perubahan drop constraint penugasan_perubahan_jenis_check;
alter table penugasan.penugasan_perubahan
    add constraint penugasan_perubahan_jenis_check check (jenis in ('TARIK', 'PERPANJANG', 'PERPENDEK', 'SELESAI'));
create index penugasan_berakhir on penugasan.penugasan (selesai) where status = 'AKTIF' and selesai is not null;

-- What somebody has typed into the steps that begin an assignment and has not sent yet.
create table penugasan.draf (
    instansi text        not null,
    pengguna text        not null,
    kunci    text        not null check (length(kunci) between 16 and 64),
    langkah  integer     not null check (langkah between 1 and 3),
    isi      jsonb       not null,
    diubah   timestamptz not null default now(),
    primary key (instansi, pengguna, kunci)
);
create index draf_diubah on penugasan.draf (diubah);

-- A form that was sent, with the case that it made: the same form sent again leads to that case. Written in the transaction that makes
-- the case, so that neither can be there without the other; the keys of the API are stored apart from the act and cannot promise that.
create table penugasan.formulir_terkirim (
    instansi  text        not null,
    pengguna  text        not null,
    kunci     text        not null check (length(kunci) between 16 and 64),
    penugasan bigint,
    waktu     timestamptz not null default now(),
    primary key (instansi, pengguna, kunci)
);
create index formulir_terkirim_waktu on penugasan.formulir_terkirim (waktu);

do $$
declare tabel text;
begin
    foreach tabel in array array['draf', 'formulir_terkirim'] loop
        execute format('alter table penugasan.%I enable row level security', tabel);
        execute format('alter table penugasan.%I force row level security', tabel);
        execute format('create policy penyewa on penugasan.%I using (instansi = current_setting(''tatakerja.instansi'', true) '
            || 'or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;

-- Last day of one person, who may be released from a team before the assignment ends.
alter table penugasan.penugasan_pegawai add column sampai date;

-- What was asked for before teams had a purpose has none.
do $$
declare semula text := coalesce(current_setting('tatakerja.instansi', true), '');
begin
    perform set_config('tatakerja.instansi', '*', true);
    update penugasan.penugasan set tim = '{"tujuan": "", "perintah": "", "bergabung": ""}'::jsonb || tim where tim is not null;
    perform set_config('tatakerja.instansi', semula, true);
end $$;
