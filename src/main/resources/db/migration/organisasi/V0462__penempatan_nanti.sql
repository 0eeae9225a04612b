-- To take a state back one must know which placements it brought, and which of those still to come it cancelled.
alter table organisasi.penempatan add column keadaan date;

comment on column organisasi.penempatan.keadaan is
    'first day of the state that brought a definitive placement: its own first day, or earlier where the tmt came later';

-- The owner is behind the fence too; it opens for this transaction.
set local tatakerja.instansi = '*';

update organisasi.penempatan p set keadaan = coalesce(
    (select max(lower(v.berlaku)) from organisasi.pegawai_versi v
     where v.instansi = p.instansi and v.pegawai = p.pegawai and lower(v.berlaku) <= lower(p.berlaku)),
    lower(p.berlaku))
where jenis = 'DEFINITIF';

alter table organisasi.penempatan add constraint definitif_dengan_keadaan check (jenis <> 'DEFINITIF' or keadaan is not null);

create table organisasi.penempatan_batal (
    id          bigint primary key,
    instansi    text not null,
    pegawai     bigint not null,
    jabatan     text not null,
    penyetaraan text not null default '',
    berlaku     daterange not null,
    keadaan     date not null,
    dibatalkan  date not null,
    foreign key (instansi, pegawai) references organisasi.pegawai (instansi, id),
    foreign key (instansi, jabatan) references organisasi.jabatan (instansi, kode)
);

comment on table organisasi.penempatan_batal is
    'definitive placements that were still to come when a state moved or released the person';
comment on column organisasi.penempatan_batal.dibatalkan is 'first day of that state';

create index on organisasi.penempatan_batal (instansi, dibatalkan);

alter table organisasi.penempatan_batal enable row level security;
alter table organisasi.penempatan_batal force row level security;
create policy penyewa on organisasi.penempatan_batal
    using (instansi = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');
