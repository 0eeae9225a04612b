package id.tatakerja.regulasi.muat;

import id.tatakerja.regulasi.Paket;
import id.tatakerja.regulasi.Regulasi;
import id.tatakerja.regulasi.baca.Berkas;
import id.tatakerja.regulasi.baca.Kesalahan;
import id.tatakerja.regulasi.baca.PembacaPaket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Loads all packs and answers for them. */
public final class PemuatRegulasi implements Regulasi {

    private final Map<String, Paket> paket;
    private final Map<String, List<Berkas>> sumber;

    private PemuatRegulasi(Map<String, Paket> paket, Map<String, List<Berkas>> sumber) {
        this.paket = paket;
        this.sumber = sumber;
    }

    /**
     * The packs on the class path and those in a further folder.
     *
     * @param tambahan folder with one folder for each further pack, if any
     * @throws PaketTidakSahException when any pack has a fault, with all faults of all packs
     */
    public static PemuatRegulasi muat(Optional<Path> tambahan) {
        var kesalahan = new ArrayList<Kesalahan>();
        var sumber = new TreeMap<>(SumberPaket.kelas());
        tambahan.ifPresent(folder -> {
            if (!Files.isDirectory(folder)) {
                kesalahan.add(new Kesalahan(
                        folder.toString(), "", 0, "folder TATAKERJA_PERATURAN tidak ada; buat folder itu atau hapus pengaturannya"));
                return;
            }
            SumberPaket.folder(folder).forEach((kode, berkas) -> {
                if (sumber.putIfAbsent(kode, berkas) != null) {
                    kesalahan.add(new Kesalahan(
                            kode, "peraturan.yaml", 0, "paket ini sudah ada dalam aplikasi; pakai kode lain untuk paket tambahan"));
                }
            });
        });
        return muat(sumber, kesalahan);
    }

    /**
     * The packs in one folder alone.
     *
     * @throws PaketTidakSahException when any pack has a fault
     */
    public static PemuatRegulasi dariFolder(Path akar) {
        return muat(SumberPaket.folder(akar), new ArrayList<>());
    }

    private static PemuatRegulasi muat(Map<String, List<Berkas>> sumber, List<Kesalahan> kesalahan) {
        var paket = new TreeMap<String, Paket>();
        // packs know nothing of each other while they are read, so that the start need not wait for one after the other
        sumber.entrySet().parallelStream().map(satu -> new PembacaPaket(satu.getKey(), satu.getValue()).baca()).toList().forEach(hasil -> {
            kesalahan.addAll(hasil.kesalahan());
            hasil.paket().ifPresent(p -> paket.put(p.kode(), p));
        });
        // the national base must be there only when the sources are otherwise sound, else one fault would hide behind another
        paket.values().forEach(p -> p.identitas().indukNasional()
                .filter(induk -> !sumber.containsKey(induk))
                .ifPresent(induk -> kesalahan.add(new Kesalahan(
                        p.kode(), "peraturan.yaml", 0, "indukNasional \"" + induk + "\" tidak ada; tambahkan paketnya atau isi null"))));
        if (!kesalahan.isEmpty()) {
            throw new PaketTidakSahException(kesalahan.stream().sorted().toList());
        }
        return new PemuatRegulasi(paket, sumber);
    }

    @Override
    public List<Paket> semua() {
        return List.copyOf(paket.values());
    }

    @Override
    public Optional<Paket> paket(String kode) {
        return Optional.ofNullable(paket.get(kode));
    }

    /** A file of a pack as it was written, e.g. {@code kedudukan.csv}. */
    public Optional<byte[]> berkas(String kode, String nama) {
        return sumber.getOrDefault(kode, List.of()).stream().filter(b -> b.nama().equals(nama)).map(b -> b.isi().clone()).findFirst();
    }
}
