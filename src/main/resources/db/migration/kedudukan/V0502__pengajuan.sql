-- Where the regulation has proposals reviewed before the decree: what was proposed, what the reviewer said, which decree used it.
create table kedudukan.pengajuan (
    id           bigint generated always as identity primary key,
    instansi     text        not null,
    unit         text        not null default '',
    keadaan      text        not null default 'DIAJUKAN' check (keadaan in ('DIAJUKAN', 'DIDUKUNG', 'DIKEMBALIKAN', 'DIGANTI')),
    pertimbangan text        not null default '',
    rentang      jsonb       not null,
    oleh         text        not null,
    pada         timestamptz not null default now(),
    catatan      text        not null default '',
    penelaah     text,
    ditelaah     timestamptz,
    check ((keadaan in ('DIDUKUNG', 'DIKEMBALIKAN')) = (penelaah is not null and catatan <> ''))
);
create index pengajuan_instansi on kedudukan.pengajuan (instansi, pada desc);

create table kedudukan.pengajuan_isi (
    pengajuan bigint not null references kedudukan.pengajuan (id),
    instansi  text   not null,
    nip       text   not null,
    jabatan   text   not null,
    penilai   text   not null,
    pimpinan  text   not null default '',
    penetapan bigint references kedudukan.penetapan (id),
    primary key (pengajuan, nip)
);
create index pengajuan_isi_menunggu on kedudukan.pengajuan_isi (instansi, nip) where penetapan is null;

do $$
declare tabel text;
begin
    foreach tabel in array array['pengajuan', 'pengajuan_isi'] loop
        execute format('alter table kedudukan.%I enable row level security', tabel);
        execute format('alter table kedudukan.%I force row level security', tabel);
        execute format('create policy penyewa on kedudukan.%I using (instansi = current_setting(''tatakerja.instansi'', true) '
            || 'or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
