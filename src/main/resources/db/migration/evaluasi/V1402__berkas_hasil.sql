-- Files of a result; the bytes lie in the data folder under their hash, beside those of evidence.
create table evaluasi.berkas (
    id       bigint generated always as identity primary key,
    instansi text    not null,
    evaluasi bigint  not null,
    putaran  integer not null,
    nama     text    not null check (nama <> '' and length(nama) <= 200),
    tipe     text    not null,
    ukuran   bigint  not null check (ukuran > 0),
    sidik    text    not null,
    dipindai boolean not null,
    oleh     text    not null,
    waktu    timestamptz not null default now(),
    foreign key (instansi, evaluasi, putaran) references evaluasi.penyerahan (instansi, evaluasi, putaran),
    unique (instansi, evaluasi, putaran, sidik)
);
alter table evaluasi.berkas enable row level security;
alter table evaluasi.berkas force row level security;
create policy penyewa on evaluasi.berkas using (instansi = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');
