package id.tatakerja.organisasi.temuan;

import id.tatakerja.bersama.Kutipan;
import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.TingkatPejabat;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.organisasi.acuan.Acuan;
import id.tatakerja.organisasi.acuan.IndukLazim;
import id.tatakerja.organisasi.acuan.UrusanUnit;
import id.tatakerja.regulasi.Model;
import id.tatakerja.regulasi.StrukturTambahan;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The tree is a tree, and organisations look as the annex draws them. */
@Component
@Order(2)
class PemeriksaanSusunan implements Pemeriksaan {

    private static final Set<JenisUnit> DI_BAWAH_BIDANG = Set.of(JenisUnit.SEKSI, JenisUnit.SUBBIDANG);

    @Override
    public void periksa(Susunan susunan, Acuan acuan, Consumer<Temuan> temuan) {
        for (UnitSusunan unit : susunan.unit()) {
            pohon(susunan, unit, temuan);
            model(susunan, acuan, unit, temuan);
            tingkat(susunan, acuan, unit, temuan);
        }
        acuan.paket().strukturTambahan().forEach(s -> struktur(susunan, acuan, s, temuan));
    }

    private static void pohon(Susunan susunan, UnitSusunan unit, Consumer<Temuan> temuan) {
        if (unit.induk().isPresent() && susunan.induk(unit.kode()).isEmpty()) {
            temuan.accept(Temuan.pada(unit, JenisTemuan.INDUK_TIDAK_ADA, unit.induk().get(), List.of()));
        }
        Optional<JenisUnit> induk = susunan.induk(unit.kode()).map(UnitSusunan::jenis);
        if (unit.induk().isEmpty() || induk.isPresent()) {
            IndukLazim.periksa(unit.jenis(), induk)
                    .ifPresent(pesan -> temuan.accept(Temuan.pada(unit, JenisTemuan.INDUK_TIDAK_SESUAI, pesan, List.of())));
        }
        List<UnitSusunan> garis = susunan.garis(unit.kode());
        boolean kembali = garis.getLast().induk().filter(unit.kode()::equals).isPresent();
        if (kembali) {
            temuan.accept(Temuan.pada(
                    unit, JenisTemuan.SUSUNAN_BERPUTAR,
                    String.join(" di bawah ", garis.stream().map(UnitSusunan::kode).toList()) + " di bawah " + unit.kode(), List.of()));
        }
    }

    private static void model(Susunan susunan, Acuan acuan, UnitSusunan unit, Consumer<Temuan> temuan) {
        List<Model> mungkin = acuan.modelBagi(unit.jenis());
        UrusanUnit urusan = acuan.urusanUnit(unit);
        if (unit.model().isEmpty()) {
            if (!mungkin.isEmpty()) {
                String menurutUrusan = urusan.model().isEmpty() ? "" : "menurut urusannya: " + urusan.rinci();
                temuan.accept(Temuan.pada(
                        unit, JenisTemuan.MODEL_KOSONG, menurutUrusan,
                        urusan.model().isEmpty() ? mungkin.getFirst().dasar() : dasar(urusan.model())));
            }
            return;
        }
        var model = acuan.model(unit.model(), unit.jenis());
        if (model.isEmpty()) {
            temuan.accept(Temuan.pada(unit, JenisTemuan.MODEL_MENYIMPANG, "model " + unit.model() + " tidak dikenal", List.of()));
            return;
        }
        acuan.modelMenyebut(unit.jenis(), unit.nama())
                .filter(m -> !m.kode().equals(unit.model()))
                .ifPresent(m -> temuan.accept(Temuan.pada(
                        unit, JenisTemuan.MODEL_MENYIMPANG, "lampiran menyebutnya pada " + m.nama(), m.dasar())));
        if (urusan.menyimpangDari(model.get())) {
            String menurutUrusan = urusan.model().isEmpty() ? "" : ", melainkan " + urusan.rinci();
            temuan.accept(Temuan.pada(
                    unit, JenisTemuan.MODEL_MENYIMPANG, "tidak satu pun urusannya termasuk " + model.get().nama() + menurutUrusan,
                    dasar(urusan.model().isEmpty() ? List.of(model.get()) : urusan.model())));
        }
        bandingkan(susunan, unit, model.get(), temuan);
    }

    private static List<Kutipan> dasar(List<Model> model) {
        return model.stream().flatMap(m -> m.dasar().stream()).distinct().toList();
    }

    private static void tingkat(Susunan susunan, Acuan acuan, UnitSusunan unit, Consumer<Temuan> temuan) {
        acuan.paket().aturanTingkat().ifPresent(aturan -> {
            var hitung = new TingkatPejabat(aturan, susunan);
            if (hitung.tanpaKriteria(unit)) {
                temuan.accept(Temuan.pada(
                        unit, JenisTemuan.KRITERIA_TINGKAT_KOSONG, hitung.terdalam(unit) + " tingkat", aturan.dasarPengecualian()));
            }
        });
    }

    private static void bandingkan(Susunan susunan, UnitSusunan organisasi, Model model, Consumer<Temuan> temuan) {
        for (UnitSusunan bagian : susunan.anak(organisasi.kode())) {
            if (bagian.jenis() == JenisUnit.BIDANG) {
                jumlah(susunan, bagian, DI_BAWAH_BIDANG, "seksi atau subbidang", model.seksiPerBidang(), model, temuan);
            } else if (bagian.jenis() == JenisUnit.SEKRETARIAT) {
                jumlah(susunan, bagian, Set.of(JenisUnit.SUBBAGIAN), "subbagian", model.subbagianSekretariat(), model, temuan);
            }
        }
    }

    private static void jumlah(
            Susunan susunan, UnitSusunan bagian, Set<JenisUnit> jenis, String sebutan, OptionalInt seharusnya, Model model,
            Consumer<Temuan> temuan) {
        long ada = hitung(susunan, bagian, jenis);
        if (seharusnya.isPresent() && seharusnya.getAsInt() != ada) {
            temuan.accept(Temuan.pada(
                    bagian, JenisTemuan.MODEL_MENYIMPANG,
                    ada + " " + sebutan + ", menurut " + model.nama() + " seharusnya " + seharusnya.getAsInt(), model.dasar()));
        }
    }

    private static void struktur(Susunan susunan, Acuan acuan, StrukturTambahan fakta, Consumer<Temuan> temuan) {
        for (UnitSusunan unit : susunan.unit()) {
            boolean disebut = fakta.bagian().stream().anyMatch(unit.nama()::equalsIgnoreCase);
            boolean sisanya = fakta.bagian().isEmpty()
                    && acuan.paket().strukturTambahan().stream()
                            .filter(s -> s.jenis().equals(fakta.jenis()))
                            .noneMatch(s -> s.bagian().stream().anyMatch(unit.nama()::equalsIgnoreCase));
            boolean milik = unit.jenis() == JenisUnit.BAGIAN
                    && susunan.organisasi(unit.kode()).filter(o -> o.jenis().name().equals(fakta.jenis())).isPresent();
            long ada = hitung(susunan, unit, Set.of(JenisUnit.SUBBAGIAN));
            if (milik && (disebut || sisanya) && ada != fakta.subbagian()) {
                temuan.accept(Temuan.pada(
                        unit, JenisTemuan.STRUKTUR_MENYIMPANG, ada + " subbagian, seharusnya " + fakta.subbagian(), fakta.dasar()));
            }
        }
    }

    private static long hitung(Susunan susunan, UnitSusunan bagian, Set<JenisUnit> jenis) {
        return susunan.anak(bagian.kode()).stream().filter(u -> jenis.contains(u.jenis())).count();
    }
}
