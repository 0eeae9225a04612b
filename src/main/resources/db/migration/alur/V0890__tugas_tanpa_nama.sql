-- Whether the case named nobody yet when the act was opened. People are only ever added, so an act without the mark needs no second look
-- before it is shown with its buttons; acts of before may need one.
alter table alur.tugas add column tanpa_nama boolean not null default true;
