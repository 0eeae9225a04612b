-- The home page counts letters that wait for a scan or a number: few, however many letters there are.
create index surat_menunggu on naskah.surat (instansi, id) where status <> 'DITANDATANGANI' and cara <> 'DI_SINI';
