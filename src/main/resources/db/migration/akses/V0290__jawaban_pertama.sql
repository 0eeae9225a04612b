-- What a POST with an Idempotency-Key has stored is noted on its key in the same transaction: if the application dies before it answers, the
-- same POST must not store it again.
alter table akses.kunci_idempoten add column dikerjakan boolean not null default false;

-- Notes on the key that the running transaction has written, and the answer where it is known already. One statement; the key may belong to
-- the administrator of the installation, who acts within an instansi. False while the transaction has not written anything.
create function akses.catat_jawaban(siapa text, kuncinya text, hasil integer, isi bytea) returns boolean
    language plpgsql
as $$
declare
    semula text := coalesce(current_setting('tatakerja.instansi', true), '');
    ada boolean;
begin
    if pg_current_xact_id_if_assigned() is null then
        return false;
    end if;
    perform set_config('tatakerja.instansi', '*', true);
    update akses.kunci_idempoten set dikerjakan = true, status = coalesce(hasil, status), badan = coalesce(isi, badan),
            jenis = case when isi is null then jenis else 'application/json' end
     where pengguna = siapa and kunci = kuncinya;
    ada := found;
    perform set_config('tatakerja.instansi', semula, true);
    return ada;
end
$$;
