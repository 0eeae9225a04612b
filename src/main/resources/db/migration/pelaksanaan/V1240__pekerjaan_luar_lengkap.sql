-- People of another government also write obstacles, what they take on, coordination, and that they read a direction; their leaders follow up at home.
set local tatakerja.instansi = '*';

alter table pelaksanaan.luar_kiriman drop constraint luar_kiriman_jenis_check;
alter table pelaksanaan.luar_kiriman add constraint luar_kiriman_jenis_check check (
    jenis in ('KEMAJUAN', 'BUKTI', 'LAPORAN', 'KENDALA', 'TINDAK_LANJUT', 'RENCANA', 'DIBACA', 'KOORDINASI'));

-- what a picture carried over before did not tell yet
update pelaksanaan.luar_kerja set isi = '{"pemilik": "", "bertim": true, "orang": [], "rencanaSendiri": {}, "kendala": [], "koordinasi": []}'::jsonb || isi || jsonb_build_object(
    'arahan', (select coalesce(jsonb_agg('{"dibaca": []}'::jsonb || a), '[]'::jsonb) from jsonb_array_elements(isi -> 'arahan') a));

-- a turn that leaders of another government take among themselves, by the code of that; its unit then is the name of that government
alter table pelaksanaan.kendala_giliran add column pemerintah text not null default '';
alter table pelaksanaan.kendala_giliran drop constraint kendala_giliran_pemegang_check;
alter table pelaksanaan.kendala_giliran add constraint kendala_giliran_pemegang_check check (cardinality(pemegang) > 0 or pemerintah <> '');

-- an obstacle in work that another government owns, by the code of that and the number of the turn there: here it has the turns of own leaders
alter table pelaksanaan.kendala add column luar text not null default '';
alter table pelaksanaan.kendala add column giliran_luar bigint not null default 0;
create unique index kendala_luar on pelaksanaan.kendala (instansi, luar, giliran_luar) where luar <> '';

-- what waits for own people in work of another government
alter table pelaksanaan.giliran drop constraint giliran_jenis_check;
alter table pelaksanaan.giliran add constraint giliran_jenis_check check (
    jenis in ('TARGET', 'TUGASKAN', 'RENCANA', 'KATALOG', 'HASIL_ANGGOTA', 'UMPAN_BALIK', 'LUAR'));
