-- With what a result was sent back, by which national rule it was assessed, and what members of a team have handed to its head.
create table evaluasi.perbaikan (
    instansi text    not null,
    evaluasi bigint  not null,
    putaran  integer not null,
    langkah  text    not null check (langkah <> ''),
    nip      text    not null check (nip <> ''),
    nama     text    not null,
    sampai   date    not null,
    primary key (instansi, evaluasi, putaran),
    foreign key (instansi, evaluasi) references evaluasi.evaluasi (instansi, id)
);

create table evaluasi.aturan_butir (
    instansi text    not null,
    evaluasi bigint  not null,
    putaran  integer not null,
    simpul   text    not null,
    aturan   text    not null check (aturan <> '' and length(aturan) <= 300),
    primary key (instansi, evaluasi, putaran, simpul),
    foreign key (instansi, evaluasi) references evaluasi.evaluasi (instansi, id)
);

create table evaluasi.hasil_anggota (
    id        bigint generated always as identity primary key,
    instansi  text        not null,
    tim       bigint      not null,
    penugasan bigint      not null,
    nip       text        not null,
    nama      text        not null,
    -- NIP of who headed the team on the day
    kepada    text        not null,
    uraian    text        not null check (uraian <> ''),
    tautan    text[]      not null,
    waktu     timestamptz not null
);
create index hasil_anggota_tim on evaluasi.hasil_anggota (instansi, tim);

do $$
declare tabel text;
begin
    foreach tabel in array array['perbaikan', 'aturan_butir', 'hasil_anggota'] loop
        execute format('alter table evaluasi.%I enable row level security', tabel);
        execute format('alter table evaluasi.%I force row level security', tabel);
        execute format('create policy penyewa on evaluasi.%I using (instansi = current_setting(''tatakerja.instansi'', true) '
            || 'or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
