call organisasi.hitung_keadaan('alur.setelan_waktu', 'ALUR');
call organisasi.hitung_keadaan('alur.pelimpahan', 'ALUR');
