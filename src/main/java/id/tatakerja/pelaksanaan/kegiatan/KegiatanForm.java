package id.tatakerja.pelaksanaan.kegiatan;

import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.Peserta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Between the form of an activity and the body of the API: people stand in the form by their internal numbers, so that it shows no NIP. */
public final class KegiatanForm {

    private KegiatanForm() {}

    /** Somebody to whom a role may be given, with what stands for the NIP: the internal number, or the place among people of other governments. */
    public record Pilihan(String kunci, Peserta siapa) {}

    /** Everybody to whom a role may be given. */
    public static List<Pilihan> orang(Kerja kerja) {
        var tamu = kerja.tamu();
        return Stream.concat(
                kerja.peserta().stream().filter(p -> p.nomor() > 0).map(p -> new Pilihan(Long.toString(p.nomor()), p)),
                IntStream.range(0, tamu.size()).mapToObj(n -> new Pilihan("luar-" + (n + 1), tamu.get(n).orang()))).toList();
    }

    /** NIP of the one for whom the key stands, empty for none. */
    public static String nip(Kerja kerja, @Nullable String kunci) {
        return orang(kerja).stream().filter(o -> o.kunci().equals(Isian.bersih(kunci))).map(o -> o.siapa().nip()).findFirst().orElse("");
    }

    /** Fields by NIP become fields by internal number. */
    static Map<String, String> samarkan(Map<String, String> isi, Kerja kerja) {
        var hasil = new HashMap<String, String>(isi);
        for (var p : orang(kerja)) {
            for (var b : List.of("peran.", "kompetensi.", "harapan.")) {
                var nilai = hasil.remove(b + p.siapa().nip());
                if (nilai != null) {
                    hasil.put(b + p.kunci(), nilai);
                }
            }
        }
        return hasil;
    }

    /** Whole rupiah; nothing for an empty field, less than nothing for what is no amount. */
    private static @Nullable Long uang(@Nullable String teks) {
        return Isian.bersih(teks).isEmpty() ? null : Isian.uang(teks).orElse(-1L);
    }

    static PermintaanKegiatan permintaan(Map<String, String> isi, Kerja kerja) {
        var orang = new ArrayList<PermintaanKegiatan.@Nullable Orang>();
        for (var p : orang(kerja)) {
            var peran = Isian.bersih(isi.get("peran." + p.kunci()));
            if (!peran.isEmpty()) {
                orang.add(new PermintaanKegiatan.Orang(p.siapa().nip(), peran, isi.get("kompetensi." + p.kunci()), isi.get("harapan." + p.kunci())));
            }
        }
        var menunggu = new ArrayList<@Nullable Long>();
        isi.keySet().stream().filter(k -> k.startsWith("menunggu.")).forEach(k -> Isian.nomor(k.substring(9)).ifPresent(menunggu::add));
        return new PermintaanKegiatan(
                Isian.nomor(isi.get("rencana")).orElse(null), isi.get("nama"), isi.get("uraian"), isi.get("butirKegiatan"), Isian.hari(isi.get("mulai")).orElse(null),
                Isian.hari(isi.get("selesai")).orElse(null), orang, menunggu, uang(isi.get("anggaran")));
    }
}
