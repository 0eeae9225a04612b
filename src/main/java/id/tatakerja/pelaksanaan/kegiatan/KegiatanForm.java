package id.tatakerja.pelaksanaan.kegiatan;

import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.Kerja;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Between the form of an activity and the body of the API: people stand in the form by their internal numbers, so that it shows no NIP. */
final class KegiatanForm {

    private KegiatanForm() {}

    /** Fields by NIP become fields by internal number. */
    static Map<String, String> samarkan(Map<String, String> isi, Kerja kerja) {
        var hasil = new HashMap<String, String>(isi);
        for (var p : kerja.peserta()) {
            for (var b : List.of("peran.", "kompetensi.")) {
                var nilai = hasil.remove(b + p.nip());
                if (nilai != null) {
                    hasil.put(b + p.nomor(), nilai);
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
        for (var p : kerja.peserta()) {
            var peran = Isian.bersih(isi.get("peran." + p.nomor()));
            if (p.nomor() > 0 && !peran.isEmpty()) {
                orang.add(new PermintaanKegiatan.Orang(p.nip(), peran, isi.get("kompetensi." + p.nomor())));
            }
        }
        var menunggu = new ArrayList<@Nullable Long>();
        isi.keySet().stream().filter(k -> k.startsWith("menunggu.")).forEach(k -> Isian.nomor(k.substring(9)).ifPresent(menunggu::add));
        return new PermintaanKegiatan(
                Isian.nomor(isi.get("rencana")).orElse(null), isi.get("nama"), isi.get("uraian"), isi.get("butirKegiatan"), Isian.hari(isi.get("mulai")).orElse(null),
                Isian.hari(isi.get("selesai")).orElse(null), orang, menunggu, uang(isi.get("anggaran")));
    }
}
