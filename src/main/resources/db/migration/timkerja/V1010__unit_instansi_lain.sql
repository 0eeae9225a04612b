-- Who comes from another government of the installation was kept with its code; the team shows words that people know.
-- A migration belongs to no tenant and the rows of all of them must be found.
set local tatakerja.instansi = '*';
update timkerja.tim_orang o
   set unit_asal = 'unit kerja pada ' || v.nama
  from organisasi.instansi_versi v
 where v.instansi = o.unit_asal and v.berlaku @> current_date and o.nip = '' and o.unit_asal <> '';
