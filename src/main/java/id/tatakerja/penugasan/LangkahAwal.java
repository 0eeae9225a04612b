package id.tatakerja.penugasan;

import id.tatakerja.alur.Pemegang;
import id.tatakerja.alur.Perjalanan;
import id.tatakerja.alur.Tugas;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.alur.Data;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.JenisNaskah;
import id.tatakerja.regulasi.alur.Simpul;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is open to choose with the first act of an assignment: whether another official appoints as well, and which kind of letter comes of
 * what the same office does in one step.
 *
 * @param rencana the way
 * @param siapa role and office of who begins
 */
record LangkahAwal(Rencana rencana, Tugas.Pelaksana siapa) {

    /** Who would have to appoint as well; empty where the mechanism does not know it or one office is both. */
    Optional<Tugas.Pelaksana> pendamping() {
        return rencana.pertama().hasil().contains(Hasil.BERSAMA)
                ? rencana.boleh().stream().filter(b -> !b.pemegang().equals(siapa.pemegang())).findFirst() : Optional.empty();
    }

    /** Whether who begins cannot appoint alone: only the first role of the act can. */
    boolean tidakSendiri() {
        return pendamping().isPresent() && siapa.peran() != rencana.pertama().peran().getFirst();
    }

    /**
     * The outcome of the first act.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 {@code TIDAK_DAPAT_BERSAMA} where nobody else could appoint
     */
    Hasil hasil(boolean bersama) {
        if (bersama && pendamping().isEmpty()) {
            var pesan = "Penunjukan ini tidak mempunyai pejabat kedua yang turut menunjuk. Hapus pilihan menunjuk bersama.";
            throw new Penolakan(Penolakan.Jenis.TIDAK_MEMENUHI, "TIDAK_DAPAT_BERSAMA", pesan, rencana.pertama().dasar(), List.of(new Galat("bersama", "TIDAK_DAPAT_BERSAMA", pesan)))
                    .sebagaiException();
        }
        return bersama || tidakSendiri() ? Hasil.BERSAMA : Hasil.SELESAI;
    }

    /** Kinds of letter of which one is chosen; empty where the regulation leaves nothing to choose in the step. */
    List<JenisNaskah> pilihanSurat(Hasil hasil) {
        var isian = rencana.isian();
        var perjalanan = Perjalanan.sendiri(rencana.alur(), new Data(isian.bentuk(), isian.jumlah()));
        var jenis = new ArrayList<JenisNaskah>();
        var penanda = perjalanan.mulai().penanda();
        var kini = Optional.of(new Langkah(rencana.pertama(), hasil));
        while (kini.isPresent()) {
            var l = kini.get();
            l.tindak().naskah().stream().filter(n -> n.jenis().size() > 1 && n.terbit(l.hasil(), isian.bentuk())).flatMap(n -> n.jenis().stream()).forEach(jenis::add);
            var maju = perjalanan.maju(penanda, l.tindak().id(), l.hasil());
            penanda = maju.penanda();
            kini = maju.dibuka().size() == 1 && maju.dibuka().getFirst() instanceof Simpul.Tindak t && !t.perPegawai() ? serangkai(l, t) : Optional.empty();
        }
        return jenis.stream().distinct().toList();
    }

    private record Langkah(Simpul.Tindak tindak, Hasil hasil) {}

    private Optional<Langkah> serangkai(Langkah tadi, Simpul.Tindak asli) {
        var t = TimDalamAlur.berlaku(rencana.pihak().paket(), rencana.lingkup(), rencana.isian(), asli);
        return LangkahSerangkai.hasil(tadi.tindak().tindakan(), tadi.hasil(), t.tindakan()).filter(_ -> oleh(t).contains(siapa.pemegang())).map(h -> new Langkah(t, h));
    }

    private List<Pemegang> oleh(Simpul.Tindak t) {
        return MenjalankanAlur.pelaku(rencana.isian().pegawai(), t, rencana::peran).stream().map(Tugas.Pelaksana::pemegang).toList();
    }

    /**
     * The kind that was asked for.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 {@code JENIS_TIDAK_TERSEDIA} where the step does not issue it
     */
    Optional<JenisNaskah> jenis(Optional<JenisNaskah> diminta, Hasil hasil) {
        if (diminta.isEmpty()) {
            return diminta;
        }
        var boleh = pilihanSurat(hasil);
        return Optional.of(diminta.filter(boleh::contains).orElseThrow(() -> {
            var pesan = boleh.isEmpty() ? "Langkah ini tidak menyisakan pilihan bentuk surat. Kosongkan pilihannya."
                    : "Bentuk surat yang dapat dipilih: " + String.join(", ", boleh.stream().map(JenisNaskah::label).toList()) + ".";
            return Penolakan.galat("JENIS_TIDAK_TERSEDIA", pesan, List.of(new Galat("jenisNaskah", "JENIS_TIDAK_TERSEDIA", pesan))).sebagaiException();
        }));
    }
}
