call organisasi.hitung_keadaan('naskah.setelan', 'NASKAH');
call organisasi.hitung_keadaan('naskah.kop', 'NASKAH');
call organisasi.hitung_keadaan('naskah.pola', 'NASKAH');
call organisasi.hitung_keadaan('naskah.templat', 'NASKAH');
