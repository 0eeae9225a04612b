-- People and where they are placed. A person has an internal number; on no day do two instansi have a pegawai of one NIP:
-- constraints see every row, whatever row level security hides.
create table organisasi.pegawai (
    id       bigint generated always as identity primary key,
    instansi text not null references organisasi.instansi,
    nip      text not null check (nip ~ '^[0-9]{18}$'),
    unique (instansi, nip),
    unique (instansi, id)
);

create table organisasi.pegawai_versi (
    instansi       text not null,
    pegawai        bigint not null,
    nip            bigint not null,
    nama           text not null check (nama <> ''),
    gelar_depan    text not null default '',
    gelar_belakang text not null default '',
    status         text not null check (status in ('PNS', 'PPPK')),
    golongan       text not null default '',
    kompetensi     text[] not null default '{}',
    surel          text not null default '',
    berlaku        daterange not null,
    primary key (nip, berlaku without overlaps),
    foreign key (instansi, pegawai) references organisasi.pegawai (instansi, id)
);

create index on organisasi.pegawai_versi (instansi, pegawai);

create table organisasi.penempatan (
    id          bigint generated always as identity primary key,
    instansi    text not null,
    pegawai     bigint not null,
    jabatan     text not null,
    jenis       text not null check (jenis in ('DEFINITIF', 'PLT', 'PLH', 'PJ')),
    dasar       text not null default '',
    penyetaraan text not null default '',
    berlaku     daterange not null check (not isempty(berlaku)),
    foreign key (instansi, pegawai) references organisasi.pegawai (instansi, id),
    foreign key (instansi, jabatan) references organisasi.jabatan (instansi, kode),
    constraint satu_jabatan_definitif exclude using gist (pegawai with =, berlaku with &&) where (jenis = 'DEFINITIF'),
    constraint sekali_pada_satu_jabatan exclude using gist (pegawai with =, jabatan with =, berlaku with &&)
        where (jenis <> 'DEFINITIF'),
    check (jenis = 'DEFINITIF' or (not upper_inf(berlaku) and dasar <> ''))
);

comment on column organisasi.penempatan.penyetaraan is
    'document by which the holder came to a Jabatan Fungsional through penyetaraan jabatan, else empty';

create index on organisasi.penempatan (instansi, jabatan);
create index on organisasi.penempatan (instansi, pegawai);

-- Until when another instansi has a pegawai of one of these NIP (infinity while it still has). The only look across the
-- border: it answers with NIP that the caller has given and a day, never with the instansi or the name.
create function organisasi.nip_instansi_lain(milik text, dicari text[]) returns table (nip text, sampai date)
    language plpgsql
as $$
declare
    semula text := coalesce(current_setting('tatakerja.instansi', true), '');
begin
    -- Opened for this one question only; an error in it ends the transaction, and with it the setting.
    perform set_config('tatakerja.instansi', '*', true);
    return query
        select lpad(v.nip::text, 18, '0'), max(coalesce(upper(v.berlaku), date '9999-12-31'))
        from organisasi.pegawai_versi v
        where v.nip = any (dicari::bigint[]) and v.instansi <> milik
        group by v.nip;
    perform set_config('tatakerja.instansi', semula, true);
end
$$;

do $$
declare tabel text;
begin
    foreach tabel in array array['pegawai', 'pegawai_versi', 'penempatan'] loop
        execute format('alter table organisasi.%I enable row level security', tabel);
        execute format('alter table organisasi.%I force row level security', tabel);
        execute format('create policy penyewa on organisasi.%I using (instansi = current_setting(''tatakerja.instansi'', true)'
                       ' or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
