package id.tatakerja.organisasi.impor.isi;

import id.tatakerja.bersama.Nip;
import id.tatakerja.organisasi.PegawaiSusunan.Status;
import id.tatakerja.organisasi.impor.berkas.Aksara;
import id.tatakerja.organisasi.impor.berkas.Baris;
import id.tatakerja.organisasi.impor.berkas.DaftarGalat;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of the sheet pegawai. */
final class PenguraiPegawai {

    private static final Pattern SUREL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Set<String> GOLONGAN = Stream.of(Status.values())
            .flatMap(s -> s.golongan().stream())
            .collect(Collectors.toUnmodifiableSet());

    private PenguraiPegawai() {}

    static List<BarisPegawai> urai(List<Baris> baris, DaftarGalat galat) {
        var hasil = new ArrayList<BarisPegawai>(baris.size());
        for (Baris satu : baris) {
            var sel = new Sel(Lembar.PEGAWAI, satu, galat);
            String nip = sel.wajib("nip");
            if (!nip.isEmpty()) {
                Nip.periksa(nip).ifPresent(pesan -> sel.salah("nip", "NIP_TIDAK_SAH", pesan));
            }
            String nama = sel.wajib("nama");
            Optional<Status> status = sel.pilihan("status", Status.values(), true, "STATUS_TIDAK_DIKENAL");
            String golongan = golongan(sel);
            String jabatan = sel.teks("jabatan");
            Optional<LocalDate> tmt = sel.tanggal("tmt");
            String surel = surel(sel);
            String depan = sel.teks("gelar_depan");
            String belakang = sel.teks("gelar_belakang");
            List<String> kompetensi = sel.daftar("kompetensi");
            if (sel.baik() && status.isPresent()) {
                hasil.add(new BarisPegawai(
                        satu.nomor(), nip, nama, depan, belakang, status.get(), golongan, jabatan, tmt, kompetensi, surel));
            }
        }
        return hasil;
    }

    private static String golongan(Sel sel) {
        String nilai = sel.teks("golongan").replace(" ", "");
        if (!nilai.isEmpty() && !GOLONGAN.contains(nilai)) {
            sel.salah("golongan", "GOLONGAN_TIDAK_DIKENAL", "Golongan '" + Aksara.cuplik(nilai) + "' tidak dikenal. Untuk PNS tulis I/a sampai IV/e, untuk"
                    + " PPPK tulis I sampai XVII.");
        }
        return nilai;
    }

    private static String surel(Sel sel) {
        String nilai = sel.teks("surel");
        if (!nilai.isEmpty() && (nilai.length() > 254 || !SUREL.matcher(nilai).matches())) {
            sel.salah("surel", "SUREL_TIDAK_SAH", "Alamat surel '" + Aksara.cuplik(nilai) + "' tidak sah. Tulis seperti nama@contoh.go.id, atau"
                    + " kosongkan.");
        }
        return nilai;
    }
}
