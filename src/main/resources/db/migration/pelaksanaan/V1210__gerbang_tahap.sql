-- What the gates between the stages look at: money in the detail of a plan, people who are asked to work along, and whom the work is said to need.
alter table pelaksanaan.kegiatan add column anggaran bigint not null default 0 check (anggaran >= 0);

-- Where the other side is a person of this instansi; as an office it has its column already. Whoever is named may read and comment on the work.
alter table pelaksanaan.koordinasi add column nip text not null default '';
create index koordinasi_nip on pelaksanaan.koordinasi (instansi, penugasan, nip);

-- A recommendation of people: how many, of which kind and level, and whether some must come from elsewhere. Zero and empty for any other step.
alter table pelaksanaan.langkah add column jumlah integer not null default 0 check (jumlah between 0 and 1000);
alter table pelaksanaan.langkah add column jenis text not null default '';
alter table pelaksanaan.langkah add column jabatan text not null default '';
alter table pelaksanaan.langkah add column jenjang text not null default '';
alter table pelaksanaan.langkah add column kebutuhan text not null default '';
