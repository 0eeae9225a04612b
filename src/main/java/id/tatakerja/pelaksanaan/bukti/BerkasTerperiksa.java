package id.tatakerja.pelaksanaan.bukti;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.pelaksanaan.MenyimpanBerkas;
import org.springframework.stereotype.Service;

/** Looks at files as at those of evidence and keeps them in the same place. */
@Service
class BerkasTerperiksa implements MenyimpanBerkas {

    private final GudangBukti gudang;

    BerkasTerperiksa(GudangBukti gudang) {
        this.gudang = gudang;
    }

    @Override
    public Berkas simpan(String instansi, String namaAsli, byte[] isi) {
        var nama = PemeriksaBukti.nama(namaAsli);
        var jenis = PemeriksaBukti.jenis(nama, isi);
        var disimpan = gudang.simpan(instansi, isi);
        return new Berkas(nama, jenis.tipe(), isi.length, disimpan.sidik(), disimpan.dipindai());
    }

    @Override
    public byte[] ambil(String instansi, String sidik) {
        return gudang.ambil(instansi, sidik).orElseThrow(() -> Penolakan.tidakDitemukan(
                "Berkas ini hilang atau berubah di penyimpanan. Hubungi pengelola aplikasi; catatannya tetap ada.").sebagaiException());
    }
}
