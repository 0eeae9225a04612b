package id.tatakerja.pelaksanaan.rencana;

import id.tatakerja.bersama.Galat;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.tampilan.Teks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plan as it stands in its form: fields are numbered by line, budget lines by line and place, and come back as they were typed.
 *
 * @param isi texts by field
 * @param banyak lines that the form shows
 */
public record RencanaForm(Map<String, String> isi, int banyak) {

    /** Budget lines of one line of the plan that the form shows beyond those that are filled. */
    private static final int LAGI = 1;
    private static final int BARIS_TERBANYAK = 100;

    public RencanaForm {
        isi = Map.copyOf(isi);
    }

    static RencanaForm dari(Rencana r) {
        var isi = new java.util.HashMap<String, String>();
        if (r.nihil()) {
            isi.put("tanpaAnggaran", "ya");
        }
        for (var n = 0; n < r.baris().size(); n++) {
            var b = r.baris().get(n);
            isi.put("id." + n, Long.toString(b.id()));
            isi.put("nama." + n, b.nama());
            isi.put("hasil." + n, b.hasil());
            isi.put("mulai." + n, b.mulai().toString());
            isi.put("selesai." + n, b.selesai().toString());
            for (var m = 0; m < b.anggaran().size(); m++) {
                isi.put("pos." + n + "." + m, b.anggaran().get(m).uraian());
                isi.put("jumlah." + n + "." + m, Teks.angka(b.anggaran().get(m).jumlah()));
            }
        }
        return new RencanaForm(isi, Math.min(BARIS_TERBANYAK, r.baris().size() + 1));
    }

    /** What was sent, with room for more lines where that was asked for. */
    static RencanaForm dari(Map<String, String> kiriman, boolean tambah) {
        var banyak = 1;
        while (banyak < BARIS_TERBANYAK && kiriman.containsKey("nama." + banyak)) {
            banyak++;
        }
        return new RencanaForm(kiriman, Math.min(BARIS_TERBANYAK, tambah ? banyak + 2 : banyak));
    }

    /** The text of a field. */
    public String nilai(String bidang) {
        return isi.getOrDefault(bidang, "");
    }

    /** How many budget lines a line shows. */
    public int pos(int n) {
        var m = 0;
        while (m < BARIS_TERBANYAK && !(nilai("pos." + n + "." + m) + nilai("jumlah." + n + "." + m)).isBlank()) {
            m++;
        }
        return m + LAGI + (m == 0 ? 1 : 0);
    }

    /** Faults that show only in the form: what is no day and no amount. */
    List<Galat> galat() {
        var isian = new ArrayList<Galat>();
        for (var n = 0; n < banyak; n++) {
            for (var b : List.of("mulai." + n, "selesai." + n)) {
                if (!nilai(b).isBlank() && Isian.hari(nilai(b)).isEmpty()) {
                    isian.add(new Galat(b, "TANGGAL_TIDAK_SAH", "Tulis tanggal yang ada pada kalender."));
                }
            }
            for (var m = 0; m < pos(n); m++) {
                var b = "jumlah." + n + "." + m;
                if (!nilai(b).isBlank() && Isian.uang(nilai(b)).isEmpty()) {
                    isian.add(new Galat(b, "JUMLAH_TIDAK_SAH", "Tulis jumlahnya dalam rupiah bulat, misalnya 1.500.000."));
                }
            }
        }
        return isian;
    }

    /** The same as the body of the API; lines without any text are left out, and number the faults of the others. */
    PermintaanRencana permintaan() {
        var baris = new ArrayList<PermintaanRencana.@Nullable Baris>();
        for (var n = 0; n < banyak; n++) {
            var pos = new ArrayList<PermintaanRencana.@Nullable Pos>();
            for (var m = 0; m < pos(n); m++) {
                if (!(nilai("pos." + n + "." + m) + nilai("jumlah." + n + "." + m)).isBlank()) {
                    pos.add(new PermintaanRencana.Pos(nilai("pos." + n + "." + m), Isian.uang(nilai("jumlah." + n + "." + m)).orElse(null)));
                }
            }
            if (!(nilai("nama." + n) + nilai("hasil." + n) + nilai("mulai." + n) + nilai("selesai." + n)).isBlank() || !pos.isEmpty()) {
                baris.add(new PermintaanRencana.Baris(
                        Isian.nomor(nilai("id." + n)).orElse(null), nilai("nama." + n), nilai("hasil." + n), Isian.hari(nilai("mulai." + n)).orElse(null),
                        Isian.hari(nilai("selesai." + n)).orElse(null), pos));
            }
        }
        return new PermintaanRencana(nilai("tanpaAnggaran").equals("ya"), baris);
    }
}
