package id.tatakerja.contoh.susun;

import id.tatakerja.bersama.Periode;
import id.tatakerja.contoh.baris.BarisPegawai;
import id.tatakerja.contoh.baris.Lembaran;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.PenyusunSusunan;
import id.tatakerja.organisasi.UnitSusunan;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Puts rows into a structure in memory, as the import would put them into the database. */
public final class PengisiSusunan {

    private PengisiSusunan() {}

    /**
     * Adds all rows of the sheets.
     *
     * @param nomorAwal internal number of the first person
     */
    public static PenyusunSusunan isi(PenyusunSusunan susun, Lembaran lembaran, long nomorAwal) {
        lembaran.unit().get().forEach(u -> susun.unit(new UnitSusunan(
                u.kode(), u.nama(), u.jenis(), Optional.of(u.induk()).filter(i -> !i.isEmpty()), u.model(),
                u.urusan().isEmpty() ? List.of() : List.of(u.urusan().split(";")))));
        lembaran.jabatan().get().forEach(j -> susun.jabatan(new JabatanSusunan(
                j.kode(), j.nama(), j.unit(), j.jenis(), j.jenjang(), j.memimpin(), Optional.of(j.kelas()), Optional.of(j.kebutuhan()),
                j.dasarPengangkatan())));
        var nomor = new AtomicLong(nomorAwal);
        lembaran.pegawai().get().forEachOrdered(p -> {
            var orang = orang(p, nomor.getAndIncrement());
            susun.pegawai(orang);
            if (!p.jabatan().isEmpty()) {
                susun.penempatan(new Penempatan(orang, p.jabatan(), Penempatan.Jenis.DEFINITIF, Periode.sejak(p.tmt()), ""));
            }
        });
        return susun;
    }

    /** The person of the row. */
    public static PegawaiSusunan orang(BarisPegawai p, long nomor) {
        return new PegawaiSusunan(nomor, p.nip(), p.nama(), p.gelarDepan(), p.gelarBelakang(), p.status(), p.golongan());
    }
}
