-- From when on the account's owner is no longer a pegawai of the instansi; null while he or she is.
alter table akses.akun add column berakhir timestamptz;

-- An instansi that has let a person go lets the account go too: it follows to the instansi that takes the person in. The only
-- write across the border: it touches accounts that their instansi has ended by then, and says nothing of where they came from.
-- Roles of sections, tokens and sessions stay behind: rights come from the new post.
create function akses.ikut_pindah(tujuan text, dicari text[], mulai timestamptz) returns setof text
    language plpgsql
as $$
declare
    semula text := coalesce(current_setting('tatakerja.instansi', true), '');
    ikut text[];
begin
    -- Opened for this one act only; an error in it ends the transaction, and with it the setting.
    perform set_config('tatakerja.instansi', '*', true);
    with pindah as (
        update akses.akun set instansi = tujuan, berakhir = null
        where nama_pengguna = any (dicari) and instansi <> tujuan and instansi <> '*' and berakhir <= mulai and berakhir <= now()
        returning nama_pengguna)
    select coalesce(array_agg(nama_pengguna), '{}') into ikut from pindah;
    delete from akses.peran where nama_pengguna = any (ikut) and peran <> 'ASN';
    update akses.peran set instansi = tujuan where nama_pengguna = any (ikut);
    delete from akses.token where pemilik = any (ikut);
    delete from akses.spring_session where principal_name = any (ikut);
    perform set_config('tatakerja.instansi', semula, true);
    return query select unnest(ikut);
end
$$;
