package id.tatakerja.regulasi.baca;

import id.tatakerja.regulasi.Pasal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code pasal.yaml}: the address tree as a flat list, parents before children. */
final class PembacaPasal {

    private static final Set<String> KUNCI = Set.of("alamat", "label", "isi");
    private static final Pattern BENTUK =
            Pattern.compile("(pasal-\\d+[a-z]?|lampiran(-\\d+)?|menimbang|mengingat|pokok)(/[a-z0-9]+(-[a-z0-9]+)*)*");

    private final Map<String, Pasal> pasal = new LinkedHashMap<>();
    private final Map<String, List<String>> anak = new LinkedHashMap<>();

    private PembacaPasal() {}

    static Map<String, Pasal> baca(Berkas berkas, Catatan catatan) {
        var pembaca = new PembacaPasal();
        Yaml.baca(berkas, catatan).ifPresent(akar -> akar.daftar("daftar pasal").forEach(pembaca::terima));
        pembaca.pasal.replaceAll((alamat, p) -> new Pasal(alamat, p.label(), p.isi(), pembaca.anak.getOrDefault(alamat, List.of()), p.baris()));
        return pembaca.pasal;
    }

    private void terima(Simpul simpul) {
        var peta = simpul.peta("pasal", KUNCI, Set.of());
        var alamat = peta.ambil("alamat").teks("alamat");
        var baru = new Pasal(alamat, peta.ambil("label").teks("label"), peta.ambil("isi").teks("isi"), List.of(), simpul.baris());
        if (alamat.isEmpty()) {
            return;
        }
        if (!BENTUK.matcher(alamat).matches()) {
            simpul.salah("alamat \"" + alamat + "\" tidak berbentuk alamat; tulis seperti pasal-18/ayat-3/huruf-a atau lampiran-1/1/2/a");
            return;
        }
        var lama = pasal.get(alamat);
        if (lama != null) {
            simpul.salah("alamat \"" + alamat + "\" sudah ada pada baris " + lama.baris() + "; hapus atau perbaiki salah satu");
            return;
        }
        baru.induk().ifPresent(induk -> {
            if (pasal.containsKey(induk)) {
                anak.computeIfAbsent(induk, _ -> new ArrayList<>()).add(alamat);
            } else {
                simpul.salah("induk \"" + induk + "\" dari alamat \"" + alamat + "\" belum ada di atas baris ini; tambahkan induknya");
            }
        });
        pasal.put(alamat, baru);
    }
}
