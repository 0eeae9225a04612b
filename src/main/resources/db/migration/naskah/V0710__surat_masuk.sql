-- Letters that came from another government of this installation: the receiver's own copy, read-only, never numbered here.
alter table naskah.surat add column asal_instansi text not null default '';
alter table naskah.surat add column asal_nama text not null default '';
alter table naskah.surat add column asal_surat bigint not null default 0;
-- The code is printed on the letter and leads to the original.
alter table naskah.surat drop constraint surat_kode_verifikasi_key;
create unique index surat_kode_verifikasi on naskah.surat (kode_verifikasi) where asal_instansi = '';
create unique index surat_masuk_sekali on naskah.surat (instansi, asal_instansi, asal_surat) where asal_instansi <> '';
create index surat_masuk_tanpa_berkas on naskah.surat (id) where asal_instansi <> '' and status <> 'DITANDATANGANI';
