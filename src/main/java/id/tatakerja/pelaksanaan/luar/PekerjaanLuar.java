package id.tatakerja.pelaksanaan.luar;

import id.tatakerja.pelaksanaan.LaporanLuar;
import id.tatakerja.pelaksanaan.arahan.Koordinasi.Tahap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Work of another government as it stands there, as far as it concerns the own people.
 *
 * @param judul what it is called
 * @param pemilik name of the government that owns it
 * @param ketua who heads the team, empty without one
 * @param masa its days in words
 * @param berlaku whether it is done now
 * @param disepakati whether its plan is agreed
 * @param bertim whether a team does it
 * @param orang NIP of the own people in it
 * @param rencana lines of the plan
 * @param arahan directions, newest first
 * @param kegiatan activities in which the own people have a part
 * @param laporan reports of the own people
 * @param rencanaSendiri what each of the own people takes on, by NIP
 * @param kendala obstacles, newest first
 * @param koordinasi coordination, newest first
 * @param umpanBalik feedback that the own people may take to heart, newest first
 */
record PekerjaanLuar(
        String judul, String pemilik, String ketua, String masa, boolean berlaku, boolean disepakati, boolean bertim, List<String> orang, List<Baris> rencana, List<Arahan> arahan,
        List<Kegiatan> kegiatan, List<LaporanLuar.Keadaan> laporan, Map<String, String> rencanaSendiri, List<Kendala> kendala, List<Koordinasi> koordinasi,
        List<UmpanBalik> umpanBalik) {

    /** Before anything has come over. */
    static final PekerjaanLuar KOSONG = new PekerjaanLuar(
            "", "", "", "", false, false, false, List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of(), List.of());

    PekerjaanLuar {
        orang = List.copyOf(orang);
        rencana = List.copyOf(rencana);
        arahan = List.copyOf(arahan);
        kegiatan = List.copyOf(kegiatan);
        laporan = List.copyOf(laporan);
        rencanaSendiri = Map.copyOf(rencanaSendiri);
        kendala = List.copyOf(kendala);
        koordinasi = List.copyOf(koordinasi);
        umpanBalik = List.copyOf(umpanBalik);
    }

    /** A line of the plan. */
    record Baris(String nama, String hasil, LocalDate mulai, LocalDate selesai) {}

    /** A direction; NIP of the people, own and others, who have said that they read it. */
    record Arahan(long id, String isi, String oleh, List<String> dibaca) {

        Arahan {
            dibaca = List.copyOf(dibaca);
        }
    }

    /** An activity with the parts of the own people, and the day of which it was last reported. */
    record Kegiatan(long id, String nama, String uraian, LocalDate mulai, LocalDate selesai, int persen, List<Orang> orang, Optional<LocalDate> terakhir) {

        Kegiatan {
            orang = List.copyOf(orang);
        }

        boolean milik(String nip) {
            return orang.stream().anyMatch(o -> o.nip().equals(nip));
        }
    }

    /** One of the own people and what he or she does. */
    record Orang(String nip, String nama, String peran) {}

    /** An obstacle; number of the recommended way out, from 1. */
    record Kendala(long id, String judul, String uraian, String oleh, boolean selesai, List<String> alternatif, int disarankan, List<Giliran> giliran) {

        Kendala {
            alternatif = List.copyOf(alternatif);
            giliran = List.copyOf(giliran);
        }
    }

    /** A turn of a leader in words, its last day, and whether own leaders have still to take it. */
    record Giliran(long id, String siapa, String status, String uraian, String oleh, LocalDate batas, boolean kita) {}

    /** A coordination. */
    record Koordinasi(Tahap tahap, LocalDate tanggal, String hal, String hasil, String dengan, String oleh) {}

    /** Feedback on an activity, or on the work where that is empty; for one of the own people by NIP, or for everybody. */
    record UmpanBalik(long id, String isi, String oleh, Instant waktu, String untuk, String kegiatan) {}

    /** Directions that the person has still to read. */
    List<Arahan> belumDibaca(String nip) {
        return arahan.stream().filter(a -> !a.dibaca().contains(nip)).toList();
    }
}
