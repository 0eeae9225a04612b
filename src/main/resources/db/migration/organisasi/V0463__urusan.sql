-- An organisation carries urusan of several models although it is bound to one of them: all of them stay on record.
alter table organisasi.unit_versi add column urusan text[] not null default '{}';

comment on column organisasi.unit_versi.urusan is 'urusan that the unit carries, in the words of the regulation where it lists them';
