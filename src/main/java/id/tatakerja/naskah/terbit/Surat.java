package id.tatakerja.naskah.terbit;

import id.tatakerja.naskah.CaraTanda;
import id.tatakerja.naskah.MembacaNaskah;
import id.tatakerja.naskah.StatusNaskah;
import id.tatakerja.regulasi.alur.JenisNaskah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A letter as stored.
 *
 * @param id number in the application
 * @param instansi code of the tenant
 * @param jenis kind
 * @param status state
 * @param cara how it is signed
 * @param nomor its number, empty while KONSEP
 * @param tanggal its date
 * @param hal what it is about
 * @param objek what it belongs to
 * @param dari title of the signer
 * @param kepada addressees as printed
 * @param tembusan copies as printed
 * @param pemilik owner of the certificate
 * @param isi the frozen letter
 * @param templat row of the layout, 0 for the built-in one
 * @param lambang row of the emblem, 0 for the built-in one
 * @param kodeVerifikasi code of the public page
 * @param pada when it was issued
 * @param ditandatangani when the signed file was stored
 * @param batal why its number was cancelled, if it was
 * @param masukDari name of the other government that sent it, empty for an own letter
 */
public record Surat(
        long id,
        String instansi,
        JenisNaskah jenis,
        StatusNaskah status,
        CaraTanda cara,
        Optional<String> nomor,
        LocalDate tanggal,
        String hal,
        String objek,
        String dari,
        List<String> kepada,
        List<String> tembusan,
        String pemilik,
        SuratBeku isi,
        long templat,
        long lambang,
        String kodeVerifikasi,
        Instant pada,
        Optional<Instant> ditandatangani,
        Optional<String> batal,
        Optional<String> masukDari) {

    public Surat {
        kepada = List.copyOf(kepada);
        tembusan = List.copyOf(tembusan);
    }

    /** The letter in short. */
    public MembacaNaskah.Ringkas ringkas() {
        return new MembacaNaskah.Ringkas(id, jenis, nomor, tanggal, hal, dari, kepada, tembusan, status, kodeVerifikasi, masukDari);
    }

    /** A name for its file. */
    public String namaBerkas(String akhiran) {
        var dasar = (jenis.label() + " " + nomor.orElse("konsep " + id)).replaceAll("[^A-Za-z0-9]+", "-");
        return dasar.replaceAll("^-|-$", "") + "." + akhiran;
    }
}
