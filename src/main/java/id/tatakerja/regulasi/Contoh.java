package id.tatakerja.regulasi;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A file of scenarios: an organisation, and who must come out for whom.
 *
 * @param berkas file within the pack, e.g. {@code contoh/sekretariat-daerah.yaml}
 * @param judul title
 * @param organisasi units, parents before children
 * @param kejadian scenarios
 */
public record Contoh(String berkas, String judul, List<Unit> organisasi, List<Kejadian> kejadian) {

    public Contoh {
        organisasi = List.copyOf(organisasi);
        kejadian = List.copyOf(kejadian);
    }

    /**
     * A unit of the example.
     *
     * @param kode code within the file
     * @param nama name
     * @param jenis kind of unit, one of the twenty
     * @param induk unit above, empty at the top
     * @param pemimpin kind of the leading post: JPT_PRATAMA, ADMINISTRATOR, PENGAWAS, FUNGSIONAL or KOSONG (no such post)
     * @param model model of structure, {@code TANPA} when none
     */
    public record Unit(String kode, String nama, String jenis, Optional<String> induk, String pemimpin, String model) {}

    /**
     * One scenario.
     *
     * @param bila the situation in words
     * @param unit unit of work
     * @param jenjang jenjang, or PELAKSANA
     * @param pengaturan settings by {@code kunci} or {@code kunci@UNIT}
     * @param delegasi unit whose leader holds delegated authority, if any
     * @param maka what must come out
     * @param persyaratan requirement IDs that the scenario proves
     * @param baris line in the file, from 1
     */
    public record Kejadian(
            String bila,
            String unit,
            String jenjang,
            Map<String, String> pengaturan,
            Optional<String> delegasi,
            Harapan maka,
            List<String> persyaratan,
            int baris) {

        public Kejadian {
            pengaturan = Map.copyOf(pengaturan);
            persyaratan = List.copyOf(persyaratan);
        }
    }

    /**
     * The expected result; officials are named by the unit they lead.
     *
     * @param status kind of result
     * @param aturan row number of the decision table
     * @param penilai unit of the Pejabat Penilai Kinerja, if any
     * @param pimpinan unit of the Pimpinan Unit Organisasi, if any
     * @param pilihan units of the candidates, the preselected one first; empty Optional = not stated
     */
    public record Harapan(
            String status, String aturan, Optional<String> penilai, Optional<String> pimpinan, Optional<List<String>> pilihan) {}
}
