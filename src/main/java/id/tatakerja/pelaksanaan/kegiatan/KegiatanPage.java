package id.tatakerja.pelaksanaan.kegiatan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.bukti.Bukti;
import id.tatakerja.pelaksanaan.katalog.Selaras;
import id.tatakerja.pelaksanaan.rencana.Rencana;
import id.tatakerja.tampilan.HalamanFormulir;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The page of an activity.
 *
 * @param hak what the reader is to the work
 * @param kegiatan the activity
 * @param semua all activities of the work
 * @param rencana the line of the plan that it belongs to
 * @param kemajuan its progress, newest first, with the moments in words
 * @param bukti files by number of the progress
 * @param halangan why the reader may not report progress yet; empty when nothing bars it
 * @param selaras what stands beside individual work
 * @param isi what was typed, by field
 * @param galat faults
 */
public record KegiatanPage(
        HakKerja hak, Kegiatan kegiatan, List<Kegiatan> semua, Optional<Rencana.Baris> rencana, List<Map.Entry<String, Kemajuan>> kemajuan, Map<Long, List<Bukti>> bukti,
        String halangan, Optional<Selaras> selaras, Map<String, String> isi, List<Galat> galat) implements HalamanFormulir {

    /** People up to whom the form of an activity shows everybody's fields at once. */
    private static final int SEMUA_TERBUKA = 3;

    /** Today where the instansi is. */
    public LocalDate hari() {
        return hak.kerja().hari();
    }

    /** Whether the reader may report progress. */
    public boolean dapatMelapor() {
        return hak.kerja().berlaku() && kegiatan.milik(hak.nip());
    }

    /** What was typed into a field, or what it begins with. */
    public String nilai(String bidang, String awal) {
        return isi.getOrDefault(bidang, awal);
    }

    /** Names of activities that must be done before. */
    public List<Kegiatan> ditunggu() {
        return semua.stream().filter(k -> kegiatan.menunggu().contains(k.id())).toList();
    }

    /** Activities of others on the same line of the plan. */
    public List<Kegiatan> sebaris() {
        return semua.stream().filter(k -> k.baris() == kegiatan.baris() && k.id() != kegiatan.id()).toList();
    }

    /** What the person reported last, in words; empty before the first report. */
    public String hasil(String nip) {
        return kemajuan.stream().map(Map.Entry::getValue).filter(k -> k.nip().equals(nip)).findFirst().map(k -> k.persen() + "%: " + k.uraian()).orElse("");
    }

    /** Files of a report. */
    public List<Bukti> bukti(long kemajuanNya) {
        return bukti.getOrDefault(kemajuanNya, List.of());
    }

    /**
     * The form of an activity.
     *
     * @param hak what the reader is to the work
     * @param kegiatan number of the one that is changed, 0 for a new one
     * @param rencana the plan
     * @param lain activities that it may wait for
     * @param butir entries of the own list, where the work must rest on one
     * @param isi what was typed, by field
     * @param galat faults
     */
    public record Ubah(HakKerja hak, long kegiatan, Rencana rencana, List<Kegiatan> lain, List<String> butir, Map<String, String> isi, List<Galat> galat) implements HalamanFormulir {

        /** What was typed into a field. */
        public String nilai(String bidang) {
            return isi.getOrDefault(bidang, "");
        }

        /** People to whom a role may be given. */
        public List<KegiatanForm.Pilihan> peserta() {
            return KegiatanForm.orang(hak.kerja());
        }

        /** Whether the fields of a person stand open: in a small team everybody's, else of those who have a role. */
        public boolean terbuka(String kunci) {
            return peserta().size() <= SEMUA_TERBUKA || Stream.of("peran.", "kompetensi.", "harapan.").anyMatch(b -> !nilai(b + kunci).isBlank());
        }

        /** Where the form is sent. */
        public String alamat() {
            return kegiatan == 0 ? "/pekerjaan/" + hak.kerja().penugasan() + "/kegiatan/baru" : "/kegiatan/" + kegiatan + "/ubah";
        }
    }
}
