package id.tatakerja.organisasi.ubah;

import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.Jenjang;
import id.tatakerja.organisasi.PegawaiSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.UnitSusunan;
import id.tatakerja.organisasi.acuan.Acuan;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import id.tatakerja.organisasi.ubah.Formulir.Medan;
import id.tatakerja.organisasi.ubah.Formulir.Pilihan;
import id.tatakerja.organisasi.ubah.Formulir.Rupa;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which fields the form of a unit, a jabatan or a person has, in words that people use. */
final class MedanLembar {

    private static final Pilihan KOSONG = new Pilihan("", "–");

    private final Susunan susunan;
    private final Acuan acuan;

    MedanLembar(Susunan susunan, Acuan acuan) {
        this.susunan = susunan;
        this.acuan = acuan;
    }

    /** Fields to change, or to create when {@code baru}. */
    List<Medan> medan(Lembar lembar, boolean baru, Optional<String> kodeUnit) {
        var hasil = new ArrayList<Medan>();
        if (baru) {
            hasil.add(lembar == Lembar.PEGAWAI
                    ? Medan.isian("nip", "NIP", "18 angka tanpa spasi, seperti pada SK.", Rupa.TEKS, true)
                    : Medan.isian("kode", "Kode", "Kode tetap, misalnya dari peta jabatan; tidak dapat diubah kemudian.", Rupa.TEKS, true));
        }
        hasil.addAll(switch (lembar) {
            case UNIT -> unit();
            case JABATAN -> jabatan();
            case PEGAWAI -> pegawai(kodeUnit);
        });
        hasil.add(Medan.berlakuMulai());
        return hasil;
    }

    private List<Medan> unit() {
        List<Pilihan> model = Arrays.stream(JenisUnit.values())
                .flatMap(j -> acuan.modelBagi(j).stream())
                .map(m -> new Pilihan(m.kode(), m.nama()))
                .distinct()
                .toList();
        var hasil = new ArrayList<>(List.of(
                Medan.isian("nama", "Nama unit", "", Rupa.TEKS, true),
                pilih("jenis", "Jenis unit", "", true, Arrays.stream(JenisUnit.values()).map(j -> new Pilihan(j.name(), j.label()))),
                pilih("induk", "Unit di atasnya", "Kosongkan untuk perangkat daerah yang langsung di bawah kepala daerah.", false, semuaUnit())));
        if (!model.isEmpty()) {
            hasil.add(pilih("model", "Model struktur", "Menurut lampiran " + acuan.judul() + ".", false, model.stream()));
        }
        hasil.add(Medan.isian(
                "urusan", "Urusan yang dijalankan", "Pisahkan dengan titik koma." + (acuan.urusanDikenal().isEmpty()
                        ? ""
                        : " Tulis seperti pada lampiran " + acuan.judul() + ", misalnya " + acuan.urusanDikenal().getFirst() + "."),
                Rupa.TEKS, false));
        return hasil;
    }

    private List<Medan> jabatan() {
        return List.of(
                Medan.isian("nama", "Nama jabatan", "", Rupa.TEKS, true),
                pilih("unit", "Unit", "", true, semuaUnit()),
                pilih("jenis", "Jenis jabatan", "", true, Arrays.stream(JenisJabatan.values()).map(j -> new Pilihan(j.name(), j.label()))),
                pilih("jenjang", "Jenjang", "Hanya untuk Jabatan Fungsional.", false,
                        Arrays.stream(Jenjang.values()).map(j -> new Pilihan(j.name(), j.label()))),
                new Medan("memimpin", "Memimpin unit", "", Rupa.PILIHAN, true,
                        List.of(new Pilihan("tidak", "Tidak"), new Pilihan("ya", "Ya, jabatan ini memimpin unitnya"))),
                Medan.isian("kelas", "Kelas jabatan", "Angka 1 sampai 17.", Rupa.ANGKA, false),
                Medan.isian("kebutuhan", "Kebutuhan", "Jumlah orang menurut peta jabatan.", Rupa.ANGKA, false),
                Medan.isian("bidang_keahlian", "Bidang keahlian atau keterampilan", "Untuk Jabatan Fungsional, misalnya Perencana.", Rupa.TEKS, false),
                Medan.isian("uraian_tugas", "Uraian tugas", "Wajib untuk Jabatan Pelaksana.", Rupa.AREA, false),
                Medan.isian("dasar_pengangkatan", "Dasar pengangkatan sebagai pemimpin",
                        "Wajib bila Pejabat Fungsional memimpin unit: nama, nomor, dan tanggal keputusan.", Rupa.TEKS, false));
    }

    private List<Medan> pegawai(Optional<String> kodeUnit) {
        List<Pilihan> jabatan = susunan.jabatan().stream()
                .filter(j -> kodeUnit.flatMap(susunan::organisasi).map(o -> susunan.dalam(j.unit(), o.kode())).orElse(false))
                .map(this::saran)
                .toList();
        return List.of(
                Medan.isian("nama", "Nama tanpa gelar", "", Rupa.TEKS, true),
                Medan.isian("gelar_depan", "Gelar depan", "", Rupa.TEKS, false),
                Medan.isian("gelar_belakang", "Gelar belakang", "", Rupa.TEKS, false),
                new Medan("status", "Status", "", Rupa.PILIHAN, true,
                        Arrays.stream(PegawaiSusunan.Status.values()).map(s -> new Pilihan(s.name(), s.name())).toList()),
                Medan.isian("golongan", "Golongan", "PNS: I/a sampai IV/e. PPPK: I sampai XVII.", Rupa.TEKS, false),
                new Medan("jabatan", "Kode jabatan definitif", "Kosongkan bila tidak memangku jabatan. Kode tertulis pada peta jabatan unit.",
                        Rupa.SARAN, false, jabatan),
                Medan.isian("kompetensi", "Kompetensi", "Pisahkan dengan titik koma.", Rupa.TEKS, false),
                Medan.isian("surel", "Surel", "", Rupa.SUREL, false));
    }

    private Pilihan saran(JabatanSusunan jabatan) {
        return new Pilihan(jabatan.kode(), jabatan.nama() + ", " + susunan.unit(jabatan.unit()).map(UnitSusunan::nama).orElse(""));
    }

    private Stream<Pilihan> semuaUnit() {
        return susunan.unit().stream().map(u -> new Pilihan(
                u.kode(), u.nama() + susunan.induk(u.kode()).map(i -> ", " + i.nama()).orElse("")));
    }

    private static Medan pilih(String nama, String label, String bantuan, boolean wajib, Stream<Pilihan> pilihan) {
        return new Medan(nama, label, bantuan, Rupa.PILIHAN, wajib, Stream.concat(Stream.of(KOSONG), pilihan).toList());
    }
}
