-- Every act of every assignment asks whether a strategy waits for its assignment; nearly always none does, and the answer is kept until a
-- strategy changes.
alter table organisasi.keadaan_bagian drop constraint keadaan_bagian_bagian_check;
alter table organisasi.keadaan_bagian
    add constraint keadaan_bagian_bagian_check check (bagian in ('ORGANISASI', 'KEDUDUKAN', 'NASKAH', 'ALUR', 'SURAT_MENUNGGU', 'STRATEGI'));
call organisasi.hitung_keadaan('pelaksanaan.strategi', 'STRATEGI');
