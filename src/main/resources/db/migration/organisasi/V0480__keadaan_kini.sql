-- Which state of its organisation data an instansi is in: a new number with every statement that changes it, in the transaction of the
-- change. Whoever has read that data under a number may go on using it while the number stands; numbers of transactions that were rolled
-- back never come again.
create sequence organisasi.nomor_keadaan;
create table organisasi.keadaan_kini (
    instansi text   primary key references organisasi.instansi,
    nomor    bigint not null
);
alter table organisasi.keadaan_kini enable row level security;
alter table organisasi.keadaan_kini force row level security;
create policy penyewa on organisasi.keadaan_kini
    using (instansi = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');

create function organisasi.keadaan_berganti() returns trigger language plpgsql as $$
begin
    insert into organisasi.keadaan_kini as k (instansi, nomor)
    select b.instansi, nextval('organisasi.nomor_keadaan') from (select distinct instansi from berubah order by 1) b
    on conflict (instansi) do update set nomor = excluded.nomor;
    return null;
end $$;

do $$
declare tabel text;
begin
    foreach tabel in array array['instansi_versi', 'unit_versi', 'jabatan_versi', 'pegawai_versi', 'penempatan', 'delegasi', 'pengaturan'] loop
        execute format('create trigger keadaan_tambah after insert on organisasi.%I referencing new table as berubah '
            || 'for each statement execute function organisasi.keadaan_berganti()', tabel);
        execute format('create trigger keadaan_ubah after update on organisasi.%I referencing new table as berubah '
            || 'for each statement execute function organisasi.keadaan_berganti()', tabel);
        execute format('create trigger keadaan_hapus after delete on organisasi.%I referencing old table as berubah '
            || 'for each statement execute function organisasi.keadaan_berganti()', tabel);
    end loop;
end $$;
