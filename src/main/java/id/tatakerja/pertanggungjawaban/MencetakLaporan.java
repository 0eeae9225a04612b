package id.tatakerja.pertanggungjawaban;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.naskah.MencetakDokumen;
import id.tatakerja.naskah.MencetakDokumen.Bagian;
import id.tatakerja.naskah.MencetakDokumen.Dokumen;
import id.tatakerja.naskah.MencetakDokumen.Rincian;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.pelaksanaan.Isian;
import id.tatakerja.pelaksanaan.Kerja;
import id.tatakerja.pelaksanaan.PembacaKerja;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints reports: one of them, those of a piece of work, and those of a unit in a period. */
@Service
class MencetakLaporan {

    private static final String JUDUL = "LAPORAN";
    private static final int TERLAMA = 366;

    private final MembacaLaporan membaca;
    private final LaporanRepository repository;
    private final PembacaKerja pembaca;
    private final MembacaSusunan susunan;
    private final MencetakDokumen pencetak;

    MencetakLaporan(MembacaLaporan membaca, LaporanRepository repository, PembacaKerja pembaca, MembacaSusunan susunan, MencetakDokumen pencetak) {
        this.membaca = membaca;
        this.repository = repository;
        this.pembaca = pembaca;
        this.susunan = susunan;
        this.pencetak = pencetak;
    }

    /** A period, both days included. */
    record Masa(LocalDate mulai, LocalDate selesai) {

        boolean memuat(Laporan l) {
            return !l.masa().selesai().isBefore(mulai) && !l.masa().selesai().isAfter(selesai);
        }

        String kata() {
            return Teks.tanggal(mulai) + " sampai " + Teks.tanggal(selesai);
        }
    }

    /**
     * The period that was asked for.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 with the faulty field
     */
    static Masa masa(@Nullable String mulai, @Nullable String selesai) {
        var awal = Isian.hari(mulai).orElseThrow(() -> Isian.tolak("mulai", "TANGGAL_TIDAK_SAH", "Tulis hari pertama masa yang dicetak."));
        var akhir = Isian.hari(selesai).orElseThrow(() -> Isian.tolak("selesai", "TANGGAL_TIDAK_SAH", "Tulis hari terakhir masa yang dicetak."));
        if (akhir.isBefore(awal)) {
            throw Isian.tolak("selesai", "TANGGAL_TERBALIK", "Hari terakhir mendahului hari pertama. Perbaiki salah satunya.");
        }
        if (akhir.isAfter(awal.plusDays(TERLAMA))) {
            throw Isian.tolak("selesai", "MASA_TERLALU_PANJANG", "Satu laporan tercetak memuat paling lama setahun. Pilih masa yang lebih pendek.");
        }
        return new Masa(awal, akhir);
    }

    /**
     * One report that was sent.
     *
     * @throws id.tatakerja.bersama.DitolakException 404, 409 {@code LAPORAN_BELUM_DIKIRIM}
     */
    @Transactional(readOnly = true)
    byte[] satu(Pelaku pelaku, long laporan) {
        var r = membaca.satu(pelaku, laporan);
        var l = r.laporan();
        if (l.dikirim().isEmpty() || l.status().padaPelapor()) {
            throw Penolakan.bentrok("LAPORAN_BELUM_DIKIRIM", "Laporan ini belum dikirim, atau sedang diperbaiki. Yang dicetak adalah laporan yang sudah dikirim.").sebagaiException();
        }
        var kepala = new ArrayList<>(List.of(
                new Rincian("Pekerjaan", l.judul()), new Rincian("Pelapor", l.nama()), new Rincian("Masa", PintuLaporan.masa(l)),
                new Rincian("Disampaikan kepada", l.penerima().map(Laporan.Tujuan::sebutan).orElse("")), new Rincian("Keadaan", l.status().sebutan())));
        l.tentang().ifPresent(t -> kepala.add(1, new Rincian("Tentang", t.nama())));
        return pencetak.pdf(l.instansi(), r.kerja().asal().unitPemilik(), new Dokumen(
                JUDUL, l.jenis().sebutan() + " " + l.judul(), l.nama(), kepala, isi(l), ""));
    }

    private static List<Bagian> isi(Laporan l) {
        var hasil = new ArrayList<Bagian>();
        hasil.add(teks("Yang dikerjakan", l.isi().uraian()));
        if (!l.ringkasan().baris().isEmpty()) {
            hasil.add(new Bagian("Kemajuan yang dicatat", List.of(), List.of("Tanggal", "Kegiatan", "Kemajuan", "Uraian", "Realisasi (Rp)"), l.ringkasan().baris().stream().map(b -> List.of(
                    Teks.tanggal(b.tanggal()), b.kegiatan(), b.persen() + "%", b.uraian(), Teks.angka(b.realisasi()))).toList()));
        }
        if (l.ringkasan().realisasi() > 0) {
            hasil.add(teks("Anggaran", "Terpakai pada masa ini Rp" + Teks.angka(l.ringkasan().realisasi())
                    + (l.ringkasan().anggaran() == 0 ? "." : " dari rencana seluruhnya Rp" + Teks.angka(l.ringkasan().anggaran()) + ".")));
        }
        if (!l.isi().hambatan().isEmpty()) {
            hasil.add(teks("Hambatan", l.isi().hambatan()));
        }
        if (!l.isi().rencana().isEmpty()) {
            hasil.add(teks("Rencana berikutnya", l.isi().rencana()));
        }
        if (!l.belum().isEmpty()) {
            hasil.add(teks("Laporan anggota yang belum masuk", String.join(", ", l.belum())));
        }
        return hasil;
    }

    private static Bagian teks(String judul, String isi) {
        return new Bagian(judul, Arrays.stream(isi.split("\n")).filter(p -> !p.isBlank()).toList(), List.of(), List.of());
    }

    /**
     * The reports of a piece of work whose periods end in the period.
     *
     * @throws id.tatakerja.bersama.DitolakException 404
     */
    @Transactional
    byte[] kerja(Pelaku pelaku, long penugasan, Masa masa) {
        var d = membaca.dari(pelaku, penugasan);
        var k = d.hak().kerja();
        var semua = d.semua().stream().filter(masa::memuat).sorted(urut()).toList();
        return pencetak.pdf(k.instansi(), k.asal().unitPemilik(), new Dokumen(
                JUDUL, k.judul(), d.hak().tampil(), List.of(
                        new Rincian(k.bertim() ? "Tim kerja" : "Pekerjaan", k.judul()), new Rincian("Masa", masa.kata()),
                        new Rincian("Anggaran terpakai", "Rp" + Teks.angka(terpakai(semua)))),
                bagian(semua, k.hari()), ""));
    }

    private static Comparator<Laporan> urut() {
        return Comparator.comparing((Laporan l) -> l.masa().mulai()).thenComparing(l -> l.jenis() != Laporan.Jenis.TIM).thenComparing(Laporan::nama).thenComparing(Laporan::id);
    }

    /** Money of reports of whole work; what members report is part of it. */
    private static long terpakai(List<Laporan> semua) {
        return semua.stream().filter(l -> l.jenis() == Laporan.Jenis.TIM || l.jenis() == Laporan.Jenis.INDIVIDU).mapToLong(l -> l.ringkasan().realisasi()).sum();
    }

    private static List<Bagian> bagian(List<Laporan> semua, LocalDate hari) {
        var hasil = new ArrayList<Bagian>();
        hasil.add(new Bagian("Laporan pada masa ini", semua.isEmpty() ? List.of("Tidak ada laporan yang jatuh pada masa ini.") : List.of(),
                List.of("Laporan", "Pelapor", "Masa", "Keadaan"), semua.stream().map(l -> List.of(
                        l.jenis().sebutan() + ": " + l.judul(), l.tentang().map(t -> l.nama() + ", tentang " + t.nama()).orElse(l.nama()), PintuLaporan.masa(l),
                        LaporanPage.keadaan(l, hari))).toList()));
        semua.stream().filter(l -> l.dikirim().isPresent() && !l.status().padaPelapor() && l.tentang().isEmpty()).forEach(l -> hasil.add(
                teks(l.jenis().sebutan() + ", " + l.nama() + ", " + PintuLaporan.masa(l), List.of(l.isi().uraian(), l.isi().hambatan(), l.isi().rencana()).stream()
                        .filter(t -> !t.isEmpty()).collect(Collectors.joining("\n")))));
        return hasil;
    }

    /** Units of which the reader may print: those that he or she leads with all below, or all for who keeps the data or heads the instansi. */
    @Transactional(readOnly = true)
    List<UnitSusunan> unit(Pelaku pelaku) {
        var kode = pelaku.instansi().orElse("");
        if (kode.isEmpty()) {
            return List.of();
        }
        var dipimpin = pelaku.membina(kode) ? Set.<String>of() : pembaca.dipimpin(pelaku);
        return dipimpin.isEmpty() && !pelaku.membina(kode) ? List.of()
                : susunan.kini(kode).unit().stream().filter(u -> pelaku.membina(kode) || dipimpin.contains(u.kode())).toList();
    }

    /**
     * The reports of all work that a unit and those below it own.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 {@code UNIT_TIDAK_DIPIMPIN}
     */
    @Transactional(readOnly = true)
    byte[] unit(Pelaku pelaku, @Nullable String unit, Masa masa) {
        var kode = pelaku.instansi().orElse("");
        var u = unit(pelaku).stream().filter(x -> x.kode().equals(Isian.bersih(unit))).findFirst()
                .orElseThrow(() -> Isian.tolak("unit", "UNIT_TIDAK_DIPIMPIN", "Pilih unit yang Anda pimpin."));
        var s = susunan.kini(kode);
        var milik = s.unit().stream().map(UnitSusunan::kode).filter(x -> s.dalam(x, u.kode())).collect(Collectors.toSet());
        var kerja = pembaca.dariUnit(kode, milik).stream().filter(k -> milik.contains(k.asal().unitPemilik())).toList();
        var semua = kerja.isEmpty() ? List.<Laporan>of()
                : repository.dari(kode, kerja.stream().map(Kerja::penugasan).toList()).stream()
                        .filter(l -> l.status() != Laporan.Status.GUGUR && l.jenis() != Laporan.Jenis.ANGGOTA && l.tentang().isEmpty()).filter(masa::memuat).sorted(urut()).toList();
        var hari = s.tanggal();
        return pencetak.pdf(kode, u.kode(), new Dokumen(
                JUDUL, "Pelaksanaan tugas " + u.nama(), s.pemimpin(u.kode()).map(j -> j.nama()).orElse(u.nama()), List.of(
                        new Rincian("Unit", u.nama()), new Rincian("Masa", masa.kata()), new Rincian("Pekerjaan berjalan", Integer.toString(kerja.size())),
                        new Rincian("Laporan masuk", semua.stream().filter(l -> l.dikirim().isPresent()).count() + " dari " + semua.size()),
                        new Rincian("Anggaran terpakai", "Rp" + Teks.angka(terpakai(semua)))),
                bagian(semua, hari), ""));
    }
}
