-- When it was told that the last day of a turn has passed, once.
alter table pelaksanaan.kendala_giliran add column lewat_dikabarkan timestamptz;
create index giliran_belum_dikabarkan on pelaksanaan.kendala_giliran (batas) where status = 'TERBUKA' and lewat_dikabarkan is null;
