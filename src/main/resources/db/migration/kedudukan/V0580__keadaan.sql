call organisasi.hitung_keadaan('kedudukan.ditetapkan', 'KEDUDUKAN');
