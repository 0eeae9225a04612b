-- The same as organisasi.keadaan_kini for other parts of an instansi's data: a number that is new with every statement that changes the part.
create table organisasi.keadaan_bagian (
    instansi text   not null references organisasi.instansi,
    bagian   text   not null check (bagian in ('KEDUDUKAN', 'NASKAH', 'ALUR')),
    nomor    bigint not null,
    primary key (instansi, bagian)
);
alter table organisasi.keadaan_bagian enable row level security;
alter table organisasi.keadaan_bagian force row level security;
create policy penyewa on organisasi.keadaan_bagian
    using (instansi = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');

create function organisasi.bagian_berganti() returns trigger language plpgsql as $$
begin
    insert into organisasi.keadaan_bagian as k (instansi, bagian, nomor)
    select b.instansi, tg_argv[0], nextval('organisasi.nomor_keadaan') from (select distinct instansi from berubah order by 1) b
    on conflict (instansi, bagian) do update set nomor = excluded.nomor;
    return null;
end $$;

-- Called by the migration of the module that owns the table.
create procedure organisasi.hitung_keadaan(tabel regclass, bagian text) language plpgsql as $$
begin
    execute format('create trigger keadaan_tambah after insert on %s referencing new table as berubah '
        || 'for each statement execute function organisasi.bagian_berganti(%L)', tabel, bagian);
    execute format('create trigger keadaan_ubah after update on %s referencing new table as berubah '
        || 'for each statement execute function organisasi.bagian_berganti(%L)', tabel, bagian);
    execute format('create trigger keadaan_hapus after delete on %s referencing old table as berubah '
        || 'for each statement execute function organisasi.bagian_berganti(%L)', tabel, bagian);
end $$;
