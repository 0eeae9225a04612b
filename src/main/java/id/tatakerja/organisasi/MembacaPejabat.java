package id.tatakerja.organisasi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers who holds which jabatan on a day without reading the whole instansi: for inboxes, letters and acts. */
public interface MembacaPejabat {

    /** What the person holds that day: definitif, Pj., Plt., Plh. in this order. */
    List<Dipegang> dipegang(String instansi, String nip, LocalDate tanggal);

    /** The jabatan of the codes with their units and holders; codes that do not exist that day are missing. */
    Map<String, Pejabat> pejabat(String instansi, Collection<String> jabatan, LocalDate tanggal);

    /** The people of the NIP with their definitive jabatan; those not in service that day are missing. */
    Map<String, Orang> orang(String instansi, Collection<String> nip, LocalDate tanggal);

    /** Competences on record of the people of the NIP that day; those not in service that day are missing. */
    Map<String, List<String>> kompetensi(String instansi, Collection<String> nip, LocalDate tanggal);

    /** Duties on record of the definitive jabatan of the people of the NIP that day; those without any are missing. */
    Map<String, String> uraianTugas(String instansi, Collection<String> nip, LocalDate tanggal);

    /** Those of the NIP whose definitive jabatan of that day came from penyetaraan jabatan. */
    Set<String> penyetaraan(String instansi, Collection<String> nip, LocalDate tanggal);

    /**
     * A jabatan held.
     *
     * @param jabatan code
     * @param nama name of the jabatan
     * @param jenis how it is held
     */
    record Dipegang(String jabatan, String nama, Penempatan.Jenis jenis) {}

    /**
     * A jabatan on a day.
     *
     * @param kode code
     * @param nama name
     * @param unit the unit it belongs to
     * @param garis the unit and all above it, innermost first
     * @param pemangku who holds it, in the order definitif, Pj., Plt., Plh.; empty when vacant
     */
    record Pejabat(String kode, String nama, UnitSusunan unit, List<UnitSusunan> garis, List<Pemangku> pemangku) {

        public Pejabat {
            garis = List.copyOf(garis);
            pemangku = List.copyOf(pemangku);
        }

        /** The nearest organisation: the unit itself or the first above it whose kind is one. */
        public Optional<UnitSusunan> organisasi() {
            return garis.stream().filter(u -> u.jenis().organisasi()).findFirst();
        }
    }

    /**
     * Somebody on a jabatan.
     *
     * @param pegawai the person
     * @param jenis how it is held
     */
    record Pemangku(PegawaiSusunan pegawai, Penempatan.Jenis jenis) {}

    /**
     * A person with the definitive jabatan.
     *
     * @param pegawai the person
     * @param jabatan code of the definitive jabatan, empty without one
     * @param namaJabatan its name, empty text without one
     */
    record Orang(PegawaiSusunan pegawai, Optional<String> jabatan, String namaJabatan) {}
}
