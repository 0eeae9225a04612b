package id.tatakerja.contoh.muat;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.basisdata.Penyewa;
import id.tatakerja.contoh.kabupaten.DataKabupaten;
import id.tatakerja.contoh.kabupaten.KabupatenContoh;
import id.tatakerja.contoh.kabupaten.Lakon;
import id.tatakerja.evaluasi.MenyiapkanHasil;
import id.tatakerja.penugasan.MenyiapkanPenugasan;
import id.tatakerja.penugasan.MenyiapkanPenugasan.Giliran;
import id.tatakerja.regulasi.alur.Tindakan;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Plays one assignment of the example data as the people concerned, act by act, until only acts are open at which it is to be left. What is
 * to be done next is read from the case each time, so that a start that was broken off goes on where it stood.
 */
class MemainkanLakon {

    private static final String PENGATURAN_LAIN = "Pekerjaan dibagi dengan tugas unit asal, paling banyak tiga hari kerja seminggu.";
    /** Acts in which the home side names the people of another government. */
    private static final Set<Tindakan> MENYEBUT = EnumSet.of(Tindakan.PUTUSKAN, Tindakan.JAWAB_KETERSEDIAAN);
    /** More acts than any mechanism has, for every person of a team. */
    private static final int PALING_BANYAK = 100;

    private final MenyiapkanPenugasan penugasan;
    private final MenyiapkanHasil hasil;
    private final LakonRepository repository;
    private final Function<KabupatenContoh, DataKabupaten> data;
    private final Map<String, Pelaku> orang = new HashMap<>();
    private final Optional<MemainkanPekerjaan> pekerjaan;

    MemainkanLakon(MenyiapkanPenugasan penugasan, MenyiapkanHasil hasil, LakonRepository repository, Function<KabupatenContoh, DataKabupaten> data) {
        this(penugasan, hasil, repository, data, Optional.empty());
    }

    /** With the work that follows from an assignment in force. */
    MemainkanLakon(
            MenyiapkanPenugasan penugasan, MenyiapkanHasil hasil, LakonRepository repository, Function<KabupatenContoh, DataKabupaten> data, Optional<MemainkanPekerjaan> pekerjaan) {
        this.pekerjaan = pekerjaan;
        this.penugasan = penugasan;
        this.hasil = hasil;
        this.repository = repository;
        this.data = data;
    }

    /** Plays it; whatever is there of it already stays. */
    void mainkan(KabupatenContoh kabupaten, Lakon lakon) {
        String kode = kabupaten.kode();
        long id = Penyewa.<Long, RuntimeException>sebagai(kode, () -> repository.penugasan(kode, lakon.kunci()).orElseGet(() -> mulai(kabupaten, lakon)));
        sampaiBerhenti(kabupaten, id, lakon);
        Penyewa.<Boolean, RuntimeException>sebagai(kode, () -> kerjakan(kabupaten, id, lakon));
        if (!lakon.hasil().isEmpty() && Penyewa.<Boolean, RuntimeException>sebagai(kode, () -> serahkan(kabupaten, id, lakon))) {
            sampaiBerhenti(kabupaten, id, lakon);
        }
        Penyewa.<Boolean, RuntimeException>sebagai(kode, () -> {
            if (lakon.ditutup() && penugasan.keadaan(kode, id).berlaku()) {
                penugasan.tutup(pelaku(kabupaten, penugasan.penutup(kode, id)), id, lakon.catatan());
            }
            repository.selesai(kode, lakon.kunci());
            return true;
        });
    }

    /** The work that follows from an assignment in force: what is written for it, or what its result needs in any case. */
    private boolean kerjakan(KabupatenContoh kabupaten, long id, Lakon lakon) {
        var kode = kabupaten.kode();
        if (!penugasan.keadaan(kode, id).berlaku()) {
            return false;
        }
        var pemberi = hasil.pemberiUmpanBalik(kode, id);
        pekerjaan.ifPresent(p -> {
            if (MemainkanPekerjaan.ada(lakon.kunci())) {
                p.mainkan(kabupaten, lakon.kunci(), id, pemberi, n -> orang.computeIfAbsent(n, _ -> pegawai(kabupaten, n)));
            } else if (!lakon.hasil().isEmpty()) {
                p.siapkanHasil(kabupaten, id, lakon.ekspektasi(), pemberi, n -> orang.computeIfAbsent(n, _ -> pegawai(kabupaten, n)));
            }
        });
        return true;
    }

    private void sampaiBerhenti(KabupatenContoh kabupaten, long id, Lakon lakon) {
        for (int n = 0; n < PALING_BANYAK && satuTindakan(kabupaten, id, lakon, true); n++) {
            // the next act is looked for anew: it may lie with the other kabupaten
        }
    }

    /** Hands the result in as who has to; false where it was handed in before or the work is not in force. */
    private boolean serahkan(KabupatenContoh kabupaten, long id, Lakon lakon) {
        var siapa = hasil.penyerah(kabupaten.kode(), id);
        siapa.ifPresent(nip -> hasil.serahkan(pelaku(kabupaten, List.of(Optional.of(nip))), id, lakon.hasil()));
        return siapa.isPresent();
    }

    private long mulai(KabupatenContoh kabupaten, Lakon lakon) {
        var usulan = usulan(lakon);
        var pemula = pelaku(kabupaten, penugasan.pemula(PelakuContoh.bagianOrganisasi(kabupaten), usulan));
        // the key makes one case even where the start is broken off between the two
        long id = penugasan.mulai(pemula, kunci(kabupaten.kode(), lakon.kunci()), usulan);
        repository.mulai(kabupaten.kode(), lakon.kunci(), id);
        return id;
    }

    /** Does one open act of either side; false when only those are open at which it is to be left. */
    private boolean satuTindakan(KabupatenContoh kabupaten, long id, Lakon lakon, boolean jugaLain) {
        String kode = kabupaten.kode();
        var terbuka = Penyewa.<Optional<Giliran>, RuntimeException>sebagai(
                kode, () -> penugasan.keadaan(kode, id).giliran().stream().filter(g -> !lakon.berhenti().contains(g.tindakan())).findFirst());
        if (terbuka.isPresent()) {
            return Penyewa.<Boolean, RuntimeException>sebagai(kode, () -> lakukan(kabupaten, terbuka.get(), lakon, !jugaLain));
        }
        return jugaLain
                && Penyewa.<Optional<MenyiapkanPenugasan.SisiLain>, RuntimeException>sebagai(kode, () -> penugasan.sisiLain(kode, id))
                        .filter(l -> satuTindakan(KabupatenContoh.dari(l.instansi()).orElseThrow(), l.penugasan(), lakon, false))
                        .isPresent();
    }

    private boolean lakukan(KabupatenContoh kabupaten, Giliran g, Lakon lakon, boolean sisiAsal) {
        var hasil = Optional.ofNullable(lakon.menolak().get(g.tindakan())).filter(g.hasil()::contains);
        List<String> disebut = sisiAsal && hasil.isEmpty() && MENYEBUT.contains(g.tindakan()) ? lakon.pegawai() : List.of();
        penugasan.lakukan(pelaku(kabupaten, g.oleh()), g.tugas(), hasil.orElse(g.hasil().getFirst()), hasil.isPresent() ? lakon.catatan() : disebut.isEmpty() ? "" : lakon.pertimbangan(), disebut);
        return true;
    }

    private Pelaku pelaku(KabupatenContoh kabupaten, List<Optional<String>> oleh) {
        var nip = oleh.stream().findFirst().orElseThrow(() -> new IllegalStateException("Tidak ada yang memangku jabatan yang harus bertindak."));
        return nip.map(n -> orang.computeIfAbsent(n, _ -> pegawai(kabupaten, n))).orElseGet(() -> PelakuContoh.pembina(kabupaten));
    }

    private Pelaku pegawai(KabupatenContoh kabupaten, String nip) {
        return data.apply(kabupaten).pegawai().stream().filter(p -> p.nip().equals(nip)).findFirst().map(p -> PelakuContoh.pegawai(kabupaten, p)).orElseThrow();
    }

    private static MenyiapkanPenugasan.Usulan usulan(Lakon l) {
        var mulai = LocalDate.now(MemuatKabupaten.ZONA).plusDays(l.mulai());
        var selesai = mulai.plusDays(l.lama());
        var akhirTahun = LocalDate.of(mulai.getYear(), 12, 31);
        boolean luar = !l.instansiAsal().isEmpty();
        return new MenyiapkanPenugasan.Usulan(
                l.cara(), l.bentuk(), l.insidental(), l.judul(), l.maksud(), l.kompetensi(), l.ekspektasi(), mulai,
                // routine work of a team stays within a budget year
                l.insidental() || selesai.isBefore(akhirTahun) ? selesai : akhirTahun, PENGATURAN_LAIN, l.pertimbangan(), l.unitPemilik(),
                luar ? List.of() : l.pegawai(), l.unitAsal(), l.instansiAsal(), Math.max(1, l.pegawai().size()), l.tim(), l.ketua());
    }

    /** The same key for the same assignment at every start. */
    static String kunci(String kode, String kunci) {
        return UUID.nameUUIDFromBytes(("contoh/" + kode + "/" + kunci).getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
    }

    /** Data of the kabupaten, read once each. */
    static Function<KabupatenContoh, DataKabupaten> sekali() {
        var dibaca = new HashMap<KabupatenContoh, DataKabupaten>();
        return k -> dibaca.computeIfAbsent(k, DataKabupaten::baca);
    }
}
