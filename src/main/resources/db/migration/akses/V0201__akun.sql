create schema if not exists akses;

create table akses.akun (
    nama_pengguna text primary key check (nama_pengguna ~ '^[^[:space:]:/]{1,100}$'),
    nama text not null,
    instansi text not null,
    nip text not null default '',
    kata_sandi_argon2id text,
    wajib_ganti boolean not null default false,
    sandi_berlaku_sampai timestamptz,
    gagal_berturut integer not null default 0,
    penguncian integer not null default 0,
    terkunci_sampai timestamptz,
    aktif boolean not null default true,
    dibuat timestamptz not null default now()
);
create index akun_instansi on akses.akun (instansi, nama, nama_pengguna);
create index akun_nama on akses.akun using gin (nama gin_trgm_ops);

create table akses.peran (
    nama_pengguna text not null references akses.akun on delete cascade,
    instansi text not null,
    peran text not null,
    primary key (nama_pengguna, peran)
);

create table akses.token (
    id uuid primary key default gen_random_uuid(),
    pemilik text not null references akses.akun on delete cascade,
    instansi text not null,
    nama text not null check (length(nama) between 1 and 80),
    hash bytea not null unique check (octet_length(hash) = 32),
    dibuat timestamptz not null default now(),
    kedaluwarsa timestamptz not null,
    dipakai_terakhir timestamptz,
    dicabut timestamptz
);
create index token_pemilik on akses.token (pemilik, dibuat desc);

-- Every try to come in. The name is kept only where the account exists: a password typed into the wrong field stays out.
create table akses.catatan_masuk (
    waktu timestamptz not null default now(),
    nama_pengguna text not null,
    instansi text not null,
    alamat text not null,
    hasil text not null check (hasil in ('BERHASIL', 'GAGAL', 'TERKUNCI', 'DIBATASI'))
);
create index catatan_masuk_alamat on akses.catatan_masuk (alamat, waktu) where hasil <> 'BERHASIL';
create index catatan_masuk_akun on akses.catatan_masuk (nama_pengguna, waktu desc);
create index catatan_masuk_waktu on akses.catatan_masuk (waktu);

do $$
declare
    tabel text;
begin
    foreach tabel in array array['akun', 'peran', 'token', 'catatan_masuk'] loop
        execute format('alter table akses.%I enable row level security', tabel);
        execute format('alter table akses.%I force row level security', tabel);
        execute format('create policy penyewa on akses.%I using (instansi = current_setting(''tatakerja.instansi'', true) '
            || 'or current_setting(''tatakerja.instansi'', true) = ''*'')', tabel);
    end loop;
end $$;
