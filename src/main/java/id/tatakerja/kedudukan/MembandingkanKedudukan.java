package id.tatakerja.kedudukan;

import id.tatakerja.organisasi.DampakKedudukan;
import id.tatakerja.organisasi.Susunan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Works out everybody's place in both states by the rules and the explicit decisions in force, exactly as proposals are made. */
@Component
class MembandingkanKedudukan implements DampakKedudukan {

    private final MenghitungKedudukan penghitung;
    private final KedudukanRepository repository;

    MembandingkanKedudukan(MenghitungKedudukan penghitung, KedudukanRepository repository) {
        this.penghitung = penghitung;
        this.repository = repository;
    }

    @Override
    public Dampak bandingkan(Susunan sebelum, Susunan sesudah) {
        var keputusan = repository.keputusanKhusus(sesudah.instansi()).stream()
                .collect(Collectors.toMap(KeputusanKhusus::nip, Function.identity()));
        var lama = tempat(sebelum, keputusan);
        var baru = tempat(sesudah, keputusan);
        var semua = new TreeSet<>(lama.keySet());
        semua.addAll(baru.keySet());
        var daftar = new ArrayList<Perubahan>();
        for (var nip : semua) {
            var dari = Optional.ofNullable(lama.get(nip));
            var ke = Optional.ofNullable(baru.get(nip));
            if (!dari.map(Tempat::kedudukan).equals(ke.map(Tempat::kedudukan))) {
                daftar.add(perubahan(nip, sebelum, sesudah, dari, ke));
            }
        }
        daftar.sort(Comparator.comparing(Perubahan::unit).thenComparing(Perubahan::nama).thenComparing(Perubahan::nip));
        return Dampak.dari(sesudah.tanggal(), semua.size(), daftar);
    }

    private record Tempat(String unit, Kedudukan kedudukan) {}

    private Map<String, Tempat> tempat(Susunan susunan, Map<String, KeputusanKhusus> keputusan) {
        // officials are few and people many
        var pejabat = new HashMap<String, Pejabat>();
        var hasil = new HashMap<String, Tempat>();
        for (var u : MenghitungKedudukan.usulan(penghitung.paket(susunan), susunan, keputusan)) {
            hasil.put(u.nip(), new Tempat(u.unit(), new Kedudukan(
                    u.status().name(), u.aturan(),
                    u.penilai().map(k -> pejabat.computeIfAbsent(k, _ -> pejabat(susunan, k))),
                    u.pimpinan().map(k -> pejabat.computeIfAbsent(k, _ -> pejabat(susunan, k))))));
        }
        return hasil;
    }

    private static Pejabat pejabat(Susunan susunan, String kode) {
        var satu = MembacaKedudukan.pejabat(susunan, kode);
        return new Pejabat(
                kode, satu.jabatan().nama(), satu.pegawai().map(KedudukanPegawai.Orang::nip).orElse(""),
                satu.pegawai().map(o -> (satu.sebutan() + " " + o.nama()).strip()).orElse(""));
    }

    private static Perubahan perubahan(
            String nip, Susunan sebelum, Susunan sesudah, Optional<Tempat> dari, Optional<Tempat> ke) {
        var jenis = dari.isEmpty() ? Jenis.BARU : ke.isEmpty() ? Jenis.BERAKHIR : Jenis.BERUBAH;
        var unit = ke.map(t -> DaftarKedudukan.unit(sesudah, t.unit()))
                .or(() -> dari.map(t -> DaftarKedudukan.unit(sebelum, t.unit())))
                .map(KedudukanPegawai.Jabatan::nama)
                .orElse("");
        // a number given while trying is taken back, so only a person who was there before has one
        var nama = sesudah.pegawai(nip).or(() -> sebelum.pegawai(nip)).map(p -> p.namaLengkap()).orElse(nip);
        return new Perubahan(
                jenis, sebelum.pegawai(nip).map(p -> p.id()), nip, nama, unit, dari.map(Tempat::kedudukan), ke.map(Tempat::kedudukan));
    }
}
