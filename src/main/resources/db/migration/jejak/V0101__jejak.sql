create schema if not exists jejak;

-- The head of each chain: the row whose lock keeps the chain from forking, and the proof that its end was not cut off.
create table jejak.rantai (
    instansi text primary key,
    urut bigint not null check (urut >= 0),
    hash bytea not null check (octet_length(hash) = 32)
);

create table jejak.entri (
    instansi text not null,
    urut bigint not null check (urut > 0),
    waktu timestamptz not null,
    pelaku text not null,
    jabatan text,
    tindakan text not null,
    objek text not null,
    sebelum jsonb not null,
    sesudah jsonb not null,
    dasar jsonb,
    hash_sebelum bytea not null check (octet_length(hash_sebelum) = 32),
    hash bytea not null check (octet_length(hash) = 32),
    primary key (instansi, urut)
);

create index entri_pelaku on jejak.entri (instansi, pelaku, urut desc);
create index entri_waktu on jejak.entri (instansi, waktu desc);
create index entri_objek on jejak.entri using gin (objek gin_trgm_ops);

create function jejak.tolak_perubahan() returns trigger language plpgsql as $$
begin
    raise exception 'Jejak audit hanya dapat ditambah, tidak dapat diubah atau dihapus (%.%)', tg_table_schema, tg_table_name
        using errcode = 'restrict_violation';
end $$;

create function jejak.hanya_maju() returns trigger language plpgsql as $$
begin
    if new.instansi <> old.instansi or new.urut <> old.urut + 1 then
        raise exception 'Rantai jejak audit hanya dapat maju satu entri' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;

create trigger entri_tetap before update or delete on jejak.entri
    for each row execute function jejak.tolak_perubahan();
create trigger entri_utuh before truncate on jejak.entri
    for each statement execute function jejak.tolak_perubahan();
create trigger rantai_maju before update on jejak.rantai
    for each row execute function jejak.hanya_maju();
create trigger rantai_tetap before delete on jejak.rantai
    for each row execute function jejak.tolak_perubahan();
create trigger rantai_utuh before truncate on jejak.rantai
    for each statement execute function jejak.tolak_perubahan();

alter table jejak.rantai enable row level security;
alter table jejak.rantai force row level security;
create policy penyewa on jejak.rantai using (
    instansi = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');

alter table jejak.entri enable row level security;
alter table jejak.entri force row level security;
create policy penyewa on jejak.entri using (
    instansi = current_setting('tatakerja.instansi', true) or current_setting('tatakerja.instansi', true) = '*');
