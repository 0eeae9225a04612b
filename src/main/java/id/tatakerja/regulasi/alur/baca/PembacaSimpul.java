package id.tatakerja.regulasi.alur.baca;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.Bentuk;
import id.tatakerja.regulasi.alur.Hasil;
import id.tatakerja.regulasi.alur.IsiNaskah;
import id.tatakerja.regulasi.alur.JenisNaskah;
import id.tatakerja.regulasi.alur.NaskahAlur;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.Simpul;
import id.tatakerja.regulasi.alur.Tindakan;
import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.ExtensionElement;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.TimerEventDefinition;
import org.flowable.bpmn.model.UserTask;

/** Reads acts with their letters and deadlines, and who fills a role. */
final class PembacaSimpul {

    private static final String JUMLAH = "${jumlahPegawai}";

    private final Lembar lembar;
    private final Process proses;

    PembacaSimpul(Lembar lembar, Process proses) {
        this.lembar = lembar;
        this.proses = proses;
    }

    /** The act; empty, with the fault noted, when its word is unknown. */
    Optional<Simpul.Tindak> tindak(UserTask tugas) {
        var baris = lembar.isi().baris(tugas.getId());
        var tindakan = lembar.kata(baris, "tindakan", Lembar.atribut(tugas, "tindakan"), Tindakan.class);
        var peran = lembar.kumpulan(baris, "peran", Lembar.atribut(tugas, "peran"), PeranAlur.class);
        if (Lembar.atribut(tugas, "peran").isEmpty()) {
            lembar.salah(baris, "peran kosong; sebut siapa yang melakukan tindakan ini");
        }
        tindakan.filter(t -> (t == Tindakan.TINJAU || t == Tindakan.TERIMA_HASIL) && Lembar.atribut(tugas, "jabatan").isEmpty())
                .ifPresent(t -> lembar.salah(baris, t + " harus menyebut jabatan peninjaunya"));
        if (tugas.getName() == null || tugas.getName().isBlank()) {
            lembar.salah(baris, "nama tindakan kosong; isi agar gambar dapat dibaca");
        }
        var dasar = lembar.dasar(baris, Lembar.atribut(tugas, "dasar"));
        var tafsir = lembar.tafsir(baris, Lembar.atribut(tugas, "tafsir"));
        var daftar = Lembar.atribut(tugas, "hanyaDaftar");
        if (!daftar.isEmpty() && !daftar.equals("true")) {
            lembar.salah(baris, "hanyaDaftar hanya boleh \"true\"; perbaiki atau hapus");
        }
        return tindakan.map(t -> {
            var naskah = naskah(tugas, t, dasar);
            periksaPerPegawai(tugas, t, baris);
            return new Simpul.Tindak(
                    tugas.getId(), String.valueOf(tugas.getName()), t, hasil(tugas, t, baris), peran, naskah, daftar.equals("true"), batas(tugas), dasar, tafsir, baris);
        });
    }

    // an act may leave some of its outcomes out, never all
    private List<Hasil> hasil(UserTask tugas, Tindakan tindakan, int baris) {
        var kata = Lembar.atribut(tugas, "hasil");
        if (kata.isEmpty()) {
            return tindakan.hasil();
        }
        var disebut = lembar.kumpulan(baris, "hasil", kata, Hasil.class);
        disebut.stream().filter(h -> !tindakan.mungkin().contains(h)).forEach(
                h -> lembar.salah(baris, "hasil " + h + " tidak mungkin pada " + tindakan + "; yang mungkin: " + tindakan.mungkin()));
        return tindakan.mungkin().stream().filter(disebut::contains).toList();
    }

    private void periksaPerPegawai(UserTask tugas, Tindakan tindakan, int baris) {
        var ulang = tugas.getLoopCharacteristics();
        var benar = ulang != null && !ulang.isSequential() && JUMLAH.equals(ulang.getLoopCardinality());
        if (tindakan == Tindakan.TERIMA && !benar) {
            lembar.salah(baris, "TERIMA harus berulang serentak sebanyak " + JUMLAH + ", satu untuk tiap pegawai");
        } else if (tindakan != Tindakan.TERIMA && ulang != null) {
            lembar.salah(baris, tindakan + " tidak boleh berulang; hanya TERIMA dilakukan tiap pegawai");
        }
    }

    private List<NaskahAlur> naskah(UserTask tugas, Tindakan tindakan, List<Kutipan> dasarTindakan) {
        var hasil = new ArrayList<NaskahAlur>();
        var elemen = tugas.getExtensionElements().getOrDefault("naskah", List.of());
        for (var i = 0; i < elemen.size(); i++) {
            hasil.add(satuNaskah(elemen.get(i), tindakan, dasarTindakan, lembar.isi().barisAnak(tugas.getId(), i)));
        }
        // who denies a wish noted by somebody else answers no letter: there was none
        for (var menutup : tindakan.hasil().stream().filter(h -> h.menutup() && tindakan != Tindakan.NYATAKAN_KEINGINAN).toList()) {
            if (hasil.stream().noneMatch(n -> n.hasil().filter(h -> h == menutup).isPresent() && n.isi().contains(IsiNaskah.ALASAN))) {
                lembar.salah(tugas, "hasil " + menutup + " tanpa naskah yang memuat ALASAN; tambahkan naskah jawabannya");
            }
        }
        return hasil;
    }

    private NaskahAlur satuNaskah(ExtensionElement e, Tindakan tindakan, List<Kutipan> dasarTindakan, int baris) {
        var jenis = lembar.kumpulan(baris, "jenis naskah", Lembar.milik(e, "jenis"), JenisNaskah.class);
        var kepada = lembar.kumpulan(baris, "kepada", Lembar.milik(e, "kepada"), PeranAlur.class);
        if (Lembar.milik(e, "jenis").isEmpty()) {
            lembar.salah(baris, "jenis naskah kosong; sebut sedikitnya satu");
        }
        if (Lembar.milik(e, "kepada").isEmpty()) {
            lembar.salah(baris, "kepada kosong; sebut penerima naskah");
        }
        var kata = Lembar.milik(e, "hasil");
        var bila = kata.isEmpty() ? Optional.<Hasil>empty() : lembar.kata(baris, "hasil", kata, Hasil.class);
        bila.filter(h -> !tindakan.mungkin().contains(h)).ifPresent(
                h -> lembar.salah(baris, "hasil " + h + " tidak mungkin pada " + tindakan + "; yang mungkin: " + tindakan.mungkin()));
        if (kata.isEmpty() && tindakan.mengikat()) {
            lembar.salah(baris, "naskah pada " + tindakan + " harus menyebut hasil yang menerbitkannya: " + tindakan.hasil());
        }
        var bentuk = Lembar.milik(e, "bentuk");
        var isi = lembar.kumpulan(baris, "isi", Lembar.milik(e, "isi"), IsiNaskah.class);
        var anjuran = lembar.kumpulan(baris, "anjuran", Lembar.milik(e, "anjuran"), IsiNaskah.class);
        if (anjuran.stream().anyMatch(isi::contains)) {
            lembar.salah(baris, "anjuran mengulang yang sudah wajib pada isi; hapus dari anjuran");
        }
        var dasar = Lembar.milik(e, "dasar");
        return new NaskahAlur(
                jenis, kepada,
                lembar.kumpulan(baris, "tembusan", Lembar.milik(e, "tembusan"), PeranAlur.class),
                lembar.kumpulan(baris, "tembusanAnjuran", Lembar.milik(e, "tembusanAnjuran"), PeranAlur.class),
                isi, anjuran, bila,
                bentuk.isEmpty() ? Optional.empty() : lembar.kata(baris, "bentuk", bentuk, Bentuk.class), setiapPegawai(e, kepada, baris),
                dasar.isEmpty() ? dasarTindakan : lembar.dasar(baris, dasar));
    }

    private boolean setiapPegawai(ExtensionElement e, List<PeranAlur> kepada, int baris) {
        var kata = Lembar.milik(e, "setiapPegawai");
        if (!kata.isEmpty() && !kata.equals("true")) {
            lembar.salah(baris, "setiapPegawai hanya boleh \"true\"; perbaiki atau hapus");
        } else if (!kata.isEmpty() && !kepada.contains(PeranAlur.PEGAWAI)) {
            lembar.salah(baris, "setiapPegawai hanya bagi naskah kepada PEGAWAI; perbaiki kepada atau hapus");
        }
        return kata.equals("true");
    }

    private Optional<Simpul.Batas> batas(UserTask tugas) {
        var semua = proses.findFlowElementsOfType(BoundaryEvent.class).stream().filter(b -> tugas.getId().equals(b.getAttachedToRefId())).toList();
        if (semua.size() > 1) {
            lembar.salah(semua.getLast(), "satu tindakan hanya punya satu tenggat; hapus yang lain");
        }
        return semua.stream().findFirst().flatMap(this::batas);
    }

    private Optional<Simpul.Batas> batas(BoundaryEvent tepi) {
        var baris = lembar.isi().baris(tepi.getId());
        if (tepi.isCancelActivity()) {
            lembar.salah(baris, "tenggat tidak boleh menghentikan tindakan; isi cancelActivity=\"false\"");
        }
        var dasar = lembar.dasar(baris, Lembar.atribut(tepi, "dasar"));
        if (tepi.getEventDefinitions().size() == 1 && tepi.getEventDefinitions().getFirst() instanceof TimerEventDefinition waktu
                && waktu.getTimeDuration() != null) {
            try {
                var lama = Period.parse(waktu.getTimeDuration().strip());
                if (lama.getDays() > 0 && lama.toTotalMonths() == 0) {
                    return Optional.of(new Simpul.Batas(lama, dasar));
                }
            } catch (DateTimeException bukanLama) {
                // said below, together with lengths that are no days
            }
        }
        lembar.salah(baris, "tenggat harus timer dengan timeDuration berupa hari, misalnya P5D");
        return Optional.empty();
    }

    /** Who fills which role at which distance. */
    List<Alur.Pengisi> pengisi() {
        var hasil = new ArrayList<Alur.Pengisi>();
        var elemen = proses.getExtensionElements().getOrDefault("pengisi", List.of());
        for (var i = 0; i < elemen.size(); i++) {
            var e = elemen.get(i);
            var baris = lembar.isi().barisAnak(proses.getId(), i);
            var peran = lembar.kata(baris, "peran", Lembar.milik(e, "peran"), PeranAlur.class);
            var lingkup = lembar.kata(baris, "lingkup", Lembar.milik(e, "lingkup"), Lingkup.class);
            var oleh = lembar.kata(baris, "oleh", Lembar.milik(e, "oleh"), PeranAlur.class);
            var dasar = lembar.dasar(baris, Lembar.milik(e, "dasar"));
            var tafsir = lembar.tafsir(baris, Lembar.milik(e, "tafsir"));
            if (peran.isPresent() && lingkup.isPresent() && oleh.isPresent()) {
                hasil.add(new Alur.Pengisi(peran.get(), lingkup.get(), oleh.get(), dasar, tafsir));
            }
        }
        return hasil;
    }
}
