-- Both records of an assignment may lie in one instansi, where each perangkat daerah counts as a government of its own: what is sent is
-- told apart by the side that sends it.
alter table penugasan.kiriman add column sisi text;
alter table penugasan.terimaan add column sisi text;

update penugasan.kiriman k set sisi = p.sisi from penugasan.pasangan p where p.instansi = k.instansi and p.hubungan = k.hubungan;
update penugasan.terimaan t set sisi = k.sisi from penugasan.kiriman k where k.instansi = t.pengirim and k.hubungan = t.hubungan and k.urut = t.urut;

alter table penugasan.kiriman alter column sisi set not null, add check (sisi in ('PEMILIK', 'ASAL')),
    drop constraint kiriman_instansi_hubungan_urut_key, add unique (instansi, hubungan, sisi, urut);
alter table penugasan.terimaan alter column sisi set not null, add check (sisi in ('PEMILIK', 'ASAL')),
    drop constraint terimaan_pkey, add primary key (instansi, pengirim, hubungan, sisi, urut);
