package id.tatakerja.organisasi.impor;

import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.organisasi.Jenjang;
import id.tatakerja.organisasi.acuan.Acuan;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The workbook of an import: three sheets with their headers and given rows, and a sheet that explains every column. */
final class TemplatImpor {

    private TemplatImpor() {}

    private record Penjelasan(Lembar lembar, String kolom, String isi, String contoh) {}

    /** The empty workbook. */
    static void tulis(OutputStream keluaran, Acuan acuan) throws IOException {
        tulis(keluaran, acuan, lembar -> List.of());
    }

    /** The workbook with these rows, each by column name. */
    static void tulis(OutputStream keluaran, Acuan acuan, Function<Lembar, List<Map<String, String>>> isi) throws IOException {
        try (var buku = new Workbook(keluaran, "Tatakerja", "1.0")) {
            for (Lembar lembar : Lembar.values()) {
                Worksheet helai = buku.newWorksheet(lembar.nama());
                List<String> kolom = Stream.concat(lembar.wajib().stream(), lembar.pilihan().stream()).toList();
                for (int i = 0; i < kolom.size(); i++) {
                    helai.value(0, i, kolom.get(i));
                    helai.style(0, i).bold().fillColor("E7F3EC").set();
                    helai.width(i, kolom.get(i).equals("nama") ? 40 : 18);
                }
                List<Map<String, String>> semua = isi.apply(lembar);
                for (int nomor = 0; nomor < semua.size(); nomor++) {
                    for (int i = 0; i < kolom.size(); i++) {
                        helai.value(nomor + 1, i, semua.get(nomor).getOrDefault(kolom.get(i), ""));
                    }
                }
                // text, so that a spreadsheet does not round 18 digits or drop leading zeros
                for (int i = 0; i < kolom.size(); i++) {
                    helai.range(1, i, Math.max(2000, semua.size() + 500), i).style().format("@").set();
                }
                helai.freezePane(0, 1);
            }
            petunjuk(buku.newWorksheet("petunjuk"), acuan);
        }
    }

    private static void petunjuk(Worksheet helai, Acuan acuan) {
        helai.value(0, 0, "Lembar");
        helai.value(0, 1, "Kolom");
        helai.value(0, 2, "Isi");
        helai.value(0, 3, "Contoh");
        helai.range(0, 0, 0, 3).style().bold().fillColor("E7F3EC").set();
        helai.width(0, 10);
        helai.width(1, 20);
        helai.width(2, 90);
        helai.width(3, 36);
        int baris = 1;
        for (Penjelasan p : penjelasan(acuan)) {
            helai.value(baris, 0, p.lembar().nama());
            helai.value(baris, 1, p.kolom());
            helai.value(baris, 2, p.isi());
            helai.value(baris, 3, p.contoh());
            helai.style(baris, 2).wrapText(true).set();
            baris++;
        }
        helai.freezePane(0, 1);
    }

    private static List<Penjelasan> penjelasan(Acuan acuan) {
        String model = Arrays.stream(JenisUnit.values())
                .flatMap(j -> acuan.modelBagi(j).stream())
                .map(m -> m.kode())
                .distinct()
                .collect(Collectors.joining(", "));
        return List.of(
                unit("kode", "Kode tetap unit, unik dalam instansi.", "DINKES"),
                unit("nama", "Nama lengkap unit.", "Dinas Kesehatan"),
                unit("jenis", "Salah satu dari: " + daftar(JenisUnit.values()) + ".", "DINAS"),
                unit("induk", "Kode unit di atasnya; kosong untuk perangkat daerah.", ""),
                unit("model", model.isEmpty() ? "Kosongkan: peraturan yang dipakai tidak mengenal model." : "Model struktur menurut "
                        + acuan.judul() + ": " + model + ".", ""),
                unit("urusan", urusan(acuan), String.join(";", acuan.urusanDikenal().stream().limit(2).toList())),
                jabatan("kode", "Kode tetap jabatan, unik dalam instansi.", "DINKES-KEPALA"),
                jabatan("nama", "Nama lengkap jabatan.", "Kepala Dinas Kesehatan"),
                jabatan("unit", "Kode unit tempat jabatan itu berada.", "DINKES"),
                jabatan("jenis", "Salah satu dari: " + daftar(JenisJabatan.values()) + ".", "JPT_PRATAMA"),
                jabatan("jenjang", "Hanya untuk FUNGSIONAL: " + daftar(Jenjang.values()) + ".", ""),
                jabatan("memimpin", "ya bila jabatan ini memimpin unitnya, selain itu tidak.", "ya"),
                jabatan("kelas", "Kelas jabatan, 1 sampai 17; boleh kosong.", "14"),
                jabatan("kebutuhan", "Jumlah orang yang dibutuhkan; boleh kosong.", "1"),
                jabatan("dasar_pengangkatan", "Wajib bila Pejabat Fungsional memimpin unit; boleh kosong untuk yang lain.", ""),
                jabatan("bidang_keahlian", "Bidang keahlian atau keterampilan Jabatan Fungsional; boleh kosong.", ""),
                jabatan("uraian_tugas", "Pekerjaan pokok Jabatan Pelaksana.", ""),
                pegawai("nip", "18 angka tanpa spasi, disimpan sebagai teks.", "198501012010012001"),
                pegawai("nama", "Nama tanpa gelar.", "Siti Aminah"),
                pegawai("gelar_depan", "Boleh kosong.", "dr."),
                pegawai("gelar_belakang", "Boleh kosong.", "M.Kes."),
                pegawai("status", "PNS atau PPPK.", "PNS"),
                pegawai("golongan", "PNS: I/a sampai IV/e. PPPK: I sampai XVII.", "IV/c"),
                pegawai("jabatan", "Kode jabatan definitif; kosong bila belum ada.", "DINKES-KEPALA"),
                pegawai("tmt", "Mulai memangku jabatan, tanggal TTTT-BB-HH.", "2024-02-01"),
                pegawai("kompetensi", "Pisahkan dengan titik koma; boleh kosong.", "Gizi;Kebijakan"),
                pegawai("surel", "Boleh kosong.", "siti@contoh.go.id"));
    }

    private static String urusan(Acuan acuan) {
        String cara = "Urusan yang dijalankan, dipisahkan dengan titik koma. Boleh kosong; yang sudah tercatat lalu tetap.";
        return acuan.urusanDikenal().isEmpty()
                ? cara
                : cara + " Menurut " + acuan.judul() + ": " + String.join("; ", acuan.urusanDikenal()) + ".";
    }

    private static Penjelasan unit(String kolom, String isi, String contoh) {
        return new Penjelasan(Lembar.UNIT, kolom, isi, contoh);
    }

    private static Penjelasan jabatan(String kolom, String isi, String contoh) {
        return new Penjelasan(Lembar.JABATAN, kolom, isi, contoh);
    }

    private static Penjelasan pegawai(String kolom, String isi, String contoh) {
        return new Penjelasan(Lembar.PEGAWAI, kolom, isi, contoh);
    }

    private static String daftar(Enum<?>[] semua) {
        return Arrays.stream(semua).map(Enum::name).collect(Collectors.joining(", "));
    }
}
