package id.tatakerja.organisasi.impor.berkas;

import id.tatakerja.organisasi.impor.berkas.SelBuku.Jenis;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** One sheet of a workbook, row by row; only cells that hold something are kept. */
final class HelaiXlsx {

    /** Last row and column of a sheet (ECMA-376); XFD. */
    private static final int BARIS_TERBANYAK = 1_048_576;

    private static final int KOLOM_TERBANYAK = 16_384;

    private final PenelusurXml xml;
    private final TeksBersama bersama;
    private final Takaran takaran;
    private int nomor;

    HelaiXlsx(PenelusurXml xml, TeksBersama bersama, Takaran takaran) {
        this.xml = xml;
        this.bersama = bersama;
        this.takaran = takaran;
    }

    /** Number of the row read last, 0 before the first. */
    int nomor() {
        return nomor;
    }

    /**
     * Cells of the next row, or empty after the last.
     *
     * @throws SalahXlsx when the number of the row is none
     */
    Optional<List<SelBuku>> berikut() throws XMLStreamException {
        while (xml.maju() && !xml.menutup("sheetData")) {
            if (xml.membuka("row")) {
                nomor = nomorBaris();
                return Optional.of(sel());
            }
        }
        return Optional.empty();
    }

    private int nomorBaris() {
        String tertulis = xml.atribut("r");
        if (tertulis == null) {
            return nomor + 1;
        }
        int baris = tertulis.matches("[0-9]{1,7}") ? Integer.parseInt(tertulis) : 0;
        if (baris <= nomor || baris > BARIS_TERBANYAK) {
            throw new SalahXlsx("XLSX_NOMOR_BARIS", "Sesudah baris " + nomor + " ada baris bernomor '" + Aksara.cuplik(tertulis)
                    + "', padahal nomor baris harus naik sampai paling banyak 1.048.576. Buka dengan aplikasi lembar kerja, simpan ulang,"
                    + " lalu unggah lagi.");
        }
        return baris;
    }

    private List<SelBuku> sel() throws XMLStreamException {
        var hasil = new ArrayList<SelBuku>();
        int terakhir = -1;
        boolean salah = false;
        while (xml.maju() && !xml.menutup("row")) {
            if (!xml.membuka("c")) {
                continue;
            }
            String alamat = xml.atribut("r");
            int kolom = alamat == null ? terakhir + 1 : kolom(alamat);
            Optional<SelBuku> satu = isi(kolom);
            if (kolom <= terakhir || kolom >= KOLOM_TERBANYAK) {
                // the first one of a row says enough
                if (!salah) {
                    hasil.add(new SelBuku(-1, Jenis.ALAMAT_SALAH, Objects.requireNonNullElse(alamat, "")));
                }
                salah = true;
            } else {
                terakhir = kolom;
                satu.ifPresent(s -> {
                    takaran.tambah(s.isi());
                    hasil.add(s);
                });
            }
        }
        return hasil;
    }

    private Optional<SelBuku> isi(int kolom) throws XMLStreamException {
        String jenis = Objects.requireNonNullElse(xml.atribut("t"), "n");
        String nilai = "";
        boolean rumus = false;
        while (xml.maju() && !xml.menutup("c")) {
            if (xml.membuka("f")) {
                rumus = true;
            } else if (xml.membuka("v")) {
                nilai = xml.teks("v");
            } else if (xml.membuka("is")) {
                nilai = xml.teksKaya("is");
            }
        }
        if (rumus) {
            return Optional.of(new SelBuku(kolom, Jenis.RUMUS, ""));
        }
        return nilai.isBlank() ? Optional.empty() : Optional.of(sel(kolom, jenis, nilai));
    }

    private SelBuku sel(int kolom, String jenis, String nilai) {
        return switch (jenis) {
            case "s" -> bersama.nomor(nilai)
                    .map(teks -> new SelBuku(kolom, Jenis.TEKS, teks))
                    .orElseGet(() -> new SelBuku(kolom, Jenis.TEKS_TIDAK_ADA, Aksara.cuplik(nilai)));
            case "n" -> new SelBuku(kolom, Jenis.BILANGAN, nilai.strip());
            case "d" -> new SelBuku(kolom, Jenis.TANGGAL, nilai.strip());
            case "b" -> new SelBuku(kolom, Jenis.TEKS, nilai.strip().equals("1") ? "TRUE" : "FALSE");
            case "str", "inlineStr" -> new SelBuku(kolom, Jenis.TEKS, nilai);
            case "e" -> new SelBuku(kolom, Jenis.GALAT, Aksara.cuplik(nilai));
            default -> new SelBuku(kolom, Jenis.JENIS_ASING, Aksara.cuplik(jenis));
        };
    }

    /** Column from 0 of an address in the row just read, or -1. */
    private int kolom(String alamat) {
        int huruf = 0;
        int kolom = 0;
        while (huruf < alamat.length() && huruf < 4 && alamat.charAt(huruf) >= 'A' && alamat.charAt(huruf) <= 'Z') {
            kolom = kolom * 26 + (alamat.charAt(huruf) - 'A' + 1);
            huruf++;
        }
        return huruf > 0 && alamat.substring(huruf).equals(Integer.toString(nomor)) ? kolom - 1 : -1;
    }
}
