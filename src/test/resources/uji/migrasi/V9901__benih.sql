create table benih (instansi text not null);
alter table benih enable row level security;
alter table benih force row level security;
create policy penyewa on benih using (instansi = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');
insert into benih values ('lamandau'), ('bangkalan');
