package id.tatakerja.contoh.baris;

import id.tatakerja.organisasi.MenyiapkanOrganisasi;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the three sheets, row by row, in the forms that the import reads. */
public final class PenulisLembar {

    /** A spreadsheet ends at this row (ECMA-376). */
    static final int BARIS_TERBANYAK = 1_048_576;

    private static final int BARIS_SEKALI_TULIS = 1_000;

    private PenulisLembar() {}

    /**
     * Writes one spreadsheet with three sheets; every cell is text, so that no digit of a NIP is lost.
     *
     * @param keluaran where to; stays open
     * @throws IllegalArgumentException when a sheet has more rows than a spreadsheet can hold
     */
    public static void xlsx(Lembaran lembaran, OutputStream keluaran) throws IOException {
        var buku = new Workbook(keluaran, "Tatakerja", "1.0");
        for (var lembar : lembaran.semua()) {
            var satu = lembar.get();
            try (var baris = satu.baris(); Worksheet halaman = buku.newWorksheet(satu.nama())) {
                isi(halaman, 0, satu.kolom());
                halaman.range(0, 0, 0, satu.kolom().size() - 1).style().bold().set();
                halaman.freezePane(0, 1);
                Iterator<? extends Baris> urut = baris.iterator();
                for (var nomor = 1; urut.hasNext(); nomor++) {
                    if (nomor >= BARIS_TERBANYAK) {
                        throw new IllegalArgumentException("Lembar " + satu.nama() + " melebihi " + BARIS_TERBANYAK
                                + " baris. Pakai bentuk CSV.");
                    }
                    isi(halaman, nomor, urut.next().sel().subList(0, satu.kolom().size()));
                    // Somebody who edits the cell must not turn a NIP into a number, which would lose its last digits.
                    halaman.style(nomor, 0).format("@").set();
                    if (nomor % BARIS_SEKALI_TULIS == 0) {
                        halaman.flush();
                    }
                }
            }
        }
        buku.finish();
    }

    private static void isi(Worksheet halaman, int baris, List<String> sel) {
        for (var kolom = 0; kolom < sel.size(); kolom++) {
            if (!sel.get(kolom).isEmpty()) {
                halaman.inlineString(baris, kolom, sel.get(kolom));
            }
        }
    }

    /** Writes {@code unit.csv}, {@code jabatan.csv} and {@code pegawai.csv} into the folder (UTF-8, comma, header row). */
    public static void csv(Lembaran lembaran, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var lembar : lembaran.semua()) {
            var satu = lembar.get();
            try (var baris = satu.baris(); BufferedWriter penulis = Files.newBufferedWriter(folder.resolve(satu.nama() + ".csv"))) {
                csv(satu, penulis);
            }
        }
    }

    /** The three sheets as CSV text. */
    public static MenyiapkanOrganisasi.Lembaran csv(Lembaran lembaran) {
        var hasil = new ArrayList<String>();
        for (var lembar : lembaran.semua()) {
            var penulis = new StringWriter();
            try {
                csv(lembar.get(), penulis);
            } catch (IOException galat) {
                throw new UncheckedIOException(galat);
            }
            hasil.add(penulis.toString());
        }
        return new MenyiapkanOrganisasi.Lembaran(hasil.get(0), hasil.get(1), hasil.get(2));
    }

    private static void csv(Lembaran.Satu satu, Writer penulis) throws IOException {
        var cetak = new CSVPrinter(penulis, CSVFormat.RFC4180);
        cetak.printRecord(satu.kolom());
        satu.baris().forEachOrdered(b -> {
            try {
                cetak.printRecord(b.sel().subList(0, satu.kolom().size()));
            } catch (IOException galat) {
                throw new UncheckedIOException(galat);
            }
        });
        cetak.flush();
    }
}
