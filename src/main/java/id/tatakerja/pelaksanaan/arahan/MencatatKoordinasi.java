package id.tatakerja.pelaksanaan.arahan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.alur.SusunanSesaat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.pelaksanaan.BerubahBagiLuar;
import id.tatakerja.pelaksanaan.HakKerja;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.KabarPekerjaan;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.pelaksanaan.Peserta;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records coordination of work with other teams and officials, at every stage; the other side sees it too. */
@Service
public class MencatatKoordinasi {

    private final ArahanRepository repository;
    private final PembacaKerja pembaca;
    private final SusunanSesaat susunan;
    private final Jejak jejak;
    private final ApplicationEventPublisher kabar;

    MencatatKoordinasi(ArahanRepository repository, PembacaKerja pembaca, SusunanSesaat susunan, Jejak jejak, ApplicationEventPublisher kabar) {
        this.repository = repository;
        this.pembaca = pembaca;
        this.susunan = susunan;
        this.jejak = jejak;
        this.kabar = kabar;
    }

    /** The body of {@code POST /penugasan/{id}/koordinasi}; the other side is work, an office, a person by NIP, or a name. */
    public record Permintaan(
            Koordinasi.@Nullable Tahap tahap, @Nullable LocalDate tanggal, @Nullable String hal, @Nullable String hasil, @Nullable Long pekerjaanLain,
            @Nullable String jabatan, @Nullable String pihak, @Nullable String pegawai) {}

    /**
     * What a form has sent.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 for a day that is none
     */
    public static Permintaan formulir(Map<String, String> isi) {
        if (!Isian.bersih(isi.get("tanggal")).isEmpty() && Isian.hari(isi.get("tanggal")).isEmpty()) {
            throw Isian.tolak("tanggal", "TANGGAL_TIDAK_SAH", "Tulis tanggal yang ada pada kalender.");
        }
        return new Permintaan(
                Arrays.stream(Koordinasi.Tahap.values()).filter(t -> t.name().equals(isi.get("tahap"))).findFirst().orElse(null), Isian.hari(isi.get("tanggal")).orElse(null),
                isi.get("hal"), isi.get("hasil"), Isian.nomor(isi.get("pekerjaanLain")).orElse(null), isi.get("jabatan"), isi.get("pihak"),
                Isian.bersih(isi.get("pegawai")).replaceAll("\\s", ""));
    }

    /**
     * Records a coordination; the other team sees it too, and the official is told.
     *
     * @throws id.tatakerja.bersama.DitolakException 404, 403, 409, 422 {@code TAHAP_WAJIB}, {@code PIHAK_WAJIB} and faults of fields
     */
    @Transactional
    long catat(Pelaku pelaku, long penugasan, Permintaan minta) {
        return catat(pembaca.hak(pelaku, penugasan), minta);
    }

    /** The same for one of the people, also one of another government. */
    @Transactional
    public long catat(HakKerja hak, Permintaan minta) {
        PembacaKerja.pastikanBerlaku(hak.kerja());
        if (hak.peserta().isEmpty() && !hak.memimpin()) {
            throw Penolakan.tidakBerwenang("Koordinasi dicatat oleh orang yang bekerja di dalamnya atau pimpinannya.").sebagaiException();
        }
        return simpan(hak, periksa(hak.kerja(), minta));
    }

    /**
     * Records what one of the own people has coordinated at home within work of another government.
     *
     * @return the same as its owner may keep it: with the other side by its name
     */
    @Transactional
    public Permintaan diRumah(HakKerja hak, Permintaan minta) {
        var p = periksa(hak.kerja(), minta);
        if (!p.kepada().isEmpty()) {
            simpan(hak, p);
        }
        return new Permintaan(p.tahap(), p.tanggal(), p.hal(), p.hasil(), null, null, p.sebutan(), null);
    }

    /** What was typed, in order, with those who are told. */
    private record Diperiksa(
            Koordinasi.Tahap tahap, LocalDate tanggal, String hal, String hasil, Optional<Kerja> lain, String jabatan, String nip, String sebutan, List<String> kepada) {}

    private Diperiksa periksa(Kerja kerja, Permintaan minta) {
        var isian = new Isian();
        if (minta.tahap() == null) {
            isian.salah("tahap", "TAHAP_WAJIB", "Pilih tahapnya: perencanaan, pelaksanaan, pemantauan, atau evaluasi.");
        }
        var tanggal = minta.tanggal() == null ? kerja.hari() : minta.tanggal();
        if (tanggal.isAfter(kerja.hari().plusYears(1)) || tanggal.getYear() < 1990) {
            isian.salah("tanggal", "TANGGAL_DI_LUAR_BATAS", "Tulis tanggal koordinasi, paling lama setahun ke depan.");
        }
        var hal = isian.wajib("hal", minta.hal(), Isian.PENDEK, "Tulis pokok kerja sama atau yang dikoordinasikan.");
        var hasil = isian.boleh("hasil", minta.hasil(), Isian.PANJANG);
        var nama = isian.boleh("pihak", minta.pihak(), Isian.PENDEK);
        var s = susunan.kini(kerja.instansi());
        var lain = Optional.ofNullable(minta.pekerjaanLain()).flatMap(n -> pembaca.kerja(kerja.instansi(), n)).filter(k -> k.penugasan() != kerja.penugasan());
        var jabatan = s.jabatan(Isian.bersih(minta.jabatan()));
        var orang = s.pegawai(Isian.bersih(minta.pegawai()));
        if (lain.isEmpty() && minta.pekerjaanLain() != null) {
            isian.salah("pekerjaanLain", "TIDAK_DIKENAL", "Tim itu tidak ada pada instansi ini, atau tim Anda sendiri.");
        } else if (jabatan.isEmpty() && !Isian.bersih(minta.jabatan()).isEmpty()) {
            isian.salah("jabatan", "TIDAK_DIKENAL", "Jabatan itu tidak ada pada instansi ini.");
        } else if (orang.isEmpty() && !Isian.bersih(minta.pegawai()).isEmpty()) {
            isian.salah("pegawai", "TIDAK_DIKENAL", "Pegawai itu tidak ada pada instansi ini.");
        } else if (lain.isEmpty() && jabatan.isEmpty() && orang.isEmpty() && nama.isEmpty()) {
            isian.salah("pihak", "PIHAK_WAJIB", "Sebut tim, jabatan, pegawai, atau nama pihak yang diajak berkoordinasi.");
        }
        isian.tuntas();
        var sebutan = lain.map(Kerja::judul).or(() -> jabatan.map(JabatanSusunan::nama)).or(() -> orang.map(PegawaiSusunan::namaLengkap)).orElse(nama);
        var kepada = Stream.concat(
                lain.stream().flatMap(k -> k.ketua().map(List::of).orElse(k.peserta()).stream()).map(Peserta::nip).filter(n -> !n.isEmpty()).map(n -> "#" + n),
                Stream.concat(jabatan.stream().map(JabatanSusunan::kode), orang.stream().map(o -> "#" + o.nip()))).toList();
        return new Diperiksa(
                Objects.requireNonNull(minta.tahap()), tanggal, hal, hasil, lain, jabatan.map(JabatanSusunan::kode).orElse(""), orang.map(PegawaiSusunan::nip).orElse(""), sebutan,
                kepada);
    }

    private long simpan(HakKerja hak, Diperiksa p) {
        var kerja = hak.kerja();
        var id = repository.koordinasi(
                kerja.instansi(), kerja.penugasan(), p.tahap(), p.tanggal(), p.hal(), p.hasil(), p.lain().map(Kerja::penugasan), p.jabatan(), p.nip(), p.sebutan(), hak);
        kabar.publishEvent(new KabarPekerjaan(
                kerja.instansi(), p.kepada(), false, "Koordinasi: " + p.hal(), kerja.judul() + " mencatat koordinasi dengan Anda.",
                "/pekerjaan/" + p.lain().map(Kerja::penugasan).orElse(kerja.penugasan()) + "/umpan-balik"));
        if (!kerja.tamu().isEmpty()) {
            kabar.publishEvent(new BerubahBagiLuar(kerja.instansi(), kerja.penugasan()));
        }
        jejak.catat(new Peristiwa(
                kerja.instansi(), hak.pengguna(), Optional.of(hak.sebutan()).filter(s -> !s.isEmpty()), "KOORDINASI_PEKERJAAN", kerja.objek(), Map.of(),
                Map.of("tahap", p.tahap().name(), "hal", p.hal(), "pihak", p.sebutan()), Optional.empty()));
        return id;
    }

    /** Coordination of the work, newest first. */
    @Transactional(readOnly = true)
    public List<Koordinasi> dari(Kerja kerja) {
        return repository.koordinasi(kerja.instansi(), kerja.penugasan());
    }
}
