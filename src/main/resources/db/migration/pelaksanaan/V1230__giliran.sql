-- Whose turn it is with a target, a plan, a list of duties, a part of a result or feedback, written where something about it changes, so that a home page asks once.
create table pelaksanaan.giliran (
    instansi text   not null,
    jenis    text   not null check (jenis in ('TARGET', 'TUGASKAN', 'RENCANA', 'KATALOG', 'HASIL_ANGGOTA', 'UMPAN_BALIK')),
    -- number of the target, or of the work
    objek    bigint not null,
    -- key of an office or a person as open acts have them, or @ and a unit for whoever works there
    kunci    text   not null,
    judul    text   not null,
    alasan   text   not null,
    tautan   text   not null,
    primary key (instansi, kunci, jenis, objek)
);
create index giliran_objek on pelaksanaan.giliran (instansi, jenis, objek);

alter table pelaksanaan.giliran enable row level security;
alter table pelaksanaan.giliran force row level security;
create policy penyewa on pelaksanaan.giliran using (instansi = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');
