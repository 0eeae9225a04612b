package id.tatakerja.naskah.atur;

import id.tatakerja.bersama.Galat;
import id.tatakerja.naskah.BentukNaskah;
import id.tatakerja.naskah.CaraTanda;
import id.tatakerja.naskah.nomor.SetelanNomor;
import id.tatakerja.naskah.tanda.MencabutSertifikat;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.tampilan.HalamanFormulir;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Settings of letters.
 *
 * @param setelan in force, or as typed
 * @param pola patterns, or as typed
 * @param contoh example number by kind
 * @param lanjut last number outside by kind, as typed
 * @param unit perangkat daerah that may have a letterhead
 * @param sertifikat certificates
 * @param zona time zone
 * @param galat faults; the field of a pattern ends in its kind
 */
public record PengaturanNaskahPage(
        SetelanRepository.Setelan setelan,
        List<SetelanNomor> pola,
        Map<String, String> contoh,
        Map<String, String> lanjut,
        List<UnitSusunan> unit,
        List<MencabutSertifikat.Sertifikat> sertifikat,
        ZoneId zona,
        List<Galat> galat) implements HalamanFormulir {

    /** Ways to sign. */
    public List<CaraTanda> semuaCara() {
        return List.of(CaraTanda.values());
    }

    /** Shapes that have a layout. */
    public List<BentukNaskah> semuaBentuk() {
        return List.of(BentukNaskah.values());
    }

    /**
     * The form of a letterhead.
     *
     * @param unit its key
     * @param judul whose letterhead
     * @param kop as stored or typed
     * @param galat faults
     */
    public record KopPage(String unit, String judul, KopRepository.Kop kop, List<Galat> galat) implements HalamanFormulir {}

    /**
     * The form of a layout.
     *
     * @param bentuk shape
     * @param isi layout as stored or typed
     * @param milik whether the instansi has its own
     * @param bidang fields that may be used
     * @param versi earlier versions
     * @param zona time zone
     * @param galat faults
     */
    public record TemplatPage(
            BentukNaskah bentuk, String isi, boolean milik, List<String> bidang,
            List<id.tatakerja.naskah.templat.TemplatRepository.Versi> versi, ZoneId zona, List<Galat> galat) implements HalamanFormulir {}
}
