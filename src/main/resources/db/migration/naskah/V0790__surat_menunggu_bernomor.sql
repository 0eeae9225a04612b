-- Letters that wait for a scan or a number from outside have a numbered state of their own, so that every home page need not count them
-- anew. Letters signed in the application never wait: they leave the state alone, and nobody waits for its row.
alter table organisasi.keadaan_bagian drop constraint keadaan_bagian_bagian_check;
alter table organisasi.keadaan_bagian add constraint keadaan_bagian_bagian_check check (bagian in ('ORGANISASI', 'KEDUDUKAN', 'NASKAH', 'ALUR', 'SURAT_MENUNGGU'));

create function naskah.menunggu_berganti() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'surat' then
        insert into organisasi.keadaan_bagian as k (instansi, bagian, nomor)
        select b.instansi, 'SURAT_MENUNGGU', nextval('organisasi.nomor_keadaan')
          from (select distinct instansi from berubah where cara <> 'DI_SINI' order by 1) b
        on conflict (instansi, bagian) do update set nomor = excluded.nomor;
    else
        -- a number that is called off lets its letter wait no more
        insert into organisasi.keadaan_bagian as k (instansi, bagian, nomor)
        select b.instansi, 'SURAT_MENUNGGU', nextval('organisasi.nomor_keadaan')
          from (select distinct instansi from berubah where batal is not null order by 1) b
        on conflict (instansi, bagian) do update set nomor = excluded.nomor;
    end if;
    return null;
end $$;

create trigger menunggu_tambah after insert on naskah.surat referencing new table as berubah for each statement execute function naskah.menunggu_berganti();
create trigger menunggu_ubah after update on naskah.surat referencing new table as berubah for each statement execute function naskah.menunggu_berganti();
create trigger menunggu_hapus after delete on naskah.surat referencing old table as berubah for each statement execute function naskah.menunggu_berganti();
create trigger menunggu_tambah after insert on naskah.register referencing new table as berubah for each statement execute function naskah.menunggu_berganti();
create trigger menunggu_ubah after update on naskah.register referencing new table as berubah for each statement execute function naskah.menunggu_berganti();
