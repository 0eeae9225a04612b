package id.tatakerja.pelaksanaan.luar;

import id.tatakerja.pelaksanaan.LaporanLuar;
import java.time.LocalDate;
import java.util.List;

/**
 * Work of another government as it stands there, as far as it concerns the own people.
 *
 * @param judul what it is called
 * @param ketua who heads the team, empty without one
 * @param masa its days in words
 * @param berlaku whether it is done now
 * @param disepakati whether its plan is agreed
 * @param rencana lines of the plan
 * @param arahan directions, newest first
 * @param kegiatan activities in which the own people have a part
 * @param laporan reports of the own people
 */
record PekerjaanLuar(
        String judul, String ketua, String masa, boolean berlaku, boolean disepakati, List<Baris> rencana, List<Arahan> arahan, List<Kegiatan> kegiatan,
        List<LaporanLuar.Keadaan> laporan) {

    PekerjaanLuar {
        rencana = List.copyOf(rencana);
        arahan = List.copyOf(arahan);
        kegiatan = List.copyOf(kegiatan);
        laporan = List.copyOf(laporan);
    }

    /** A line of the plan. */
    record Baris(String nama, String hasil, LocalDate mulai, LocalDate selesai) {}

    /** A direction. */
    record Arahan(long id, String isi, String oleh) {}

    /** An activity with the parts of the own people. */
    record Kegiatan(long id, String nama, String uraian, LocalDate mulai, LocalDate selesai, int persen, List<Orang> orang) {

        Kegiatan {
            orang = List.copyOf(orang);
        }

        boolean milik(String nip) {
            return orang.stream().anyMatch(o -> o.nip().equals(nip));
        }
    }

    /** One of the own people and what he or she does. */
    record Orang(String nip, String nama, String peran) {}
}
