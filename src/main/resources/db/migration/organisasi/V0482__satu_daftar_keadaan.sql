-- The organisation itself becomes one of the parts, so that one table and one trigger count every state.
alter table organisasi.keadaan_bagian drop constraint keadaan_bagian_bagian_check;
alter table organisasi.keadaan_bagian add constraint keadaan_bagian_bagian_check check (bagian in ('ORGANISASI', 'KEDUDUKAN', 'NASKAH', 'ALUR'));

-- A migration belongs to no tenant and the rows of all of them must come along.
set local tatakerja.instansi = '*';
insert into organisasi.keadaan_bagian (instansi, bagian, nomor) select instansi, 'ORGANISASI', nomor from organisasi.keadaan_kini;

do $$
declare tabel text;
begin
    foreach tabel in array array['instansi_versi', 'unit_versi', 'jabatan_versi', 'pegawai_versi', 'penempatan', 'delegasi', 'pengaturan'] loop
        execute format('drop trigger keadaan_tambah on organisasi.%I', tabel);
        execute format('drop trigger keadaan_ubah on organisasi.%I', tabel);
        execute format('drop trigger keadaan_hapus on organisasi.%I', tabel);
        call organisasi.hitung_keadaan(format('organisasi.%I', tabel)::regclass, 'ORGANISASI');
    end loop;
end $$;

drop function organisasi.keadaan_berganti();
drop table organisasi.keadaan_kini;
