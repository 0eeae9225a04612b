set local tatakerja.instansi = '*';

-- What the head of a team expects of somebody in an activity, beside which the result is read.
alter table pelaksanaan.kegiatan_orang add column harapan text not null default '';

-- Feedback may be meant for one of the people.
alter table pelaksanaan.catatan add column untuk text not null default '';

-- Members of a team who have had no feedback of its head for an interval.
alter table pelaksanaan.giliran drop constraint giliran_jenis_check;
alter table pelaksanaan.giliran add constraint giliran_jenis_check check (
    jenis in ('TARGET', 'TUGASKAN', 'RENCANA', 'KATALOG', 'HASIL_ANGGOTA', 'UMPAN_BALIK', 'UMPAN_BALIK_ANGGOTA', 'LUAR'));

-- what a picture carried over before did not tell yet
update pelaksanaan.luar_kerja set isi = '{"umpanBalik": []}'::jsonb || isi;
