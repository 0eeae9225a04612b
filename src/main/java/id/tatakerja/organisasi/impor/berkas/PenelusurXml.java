package id.tatakerja.organisasi.impor.berkas;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Walks through one part of a workbook event by event, within bounds of depth, names and length that no true workbook reaches. */
final class PenelusurXml implements AutoCloseable {

    /** Most characters of a cell (ECMA-376), and one more by which a longer one is known. */
    static final int BATAS_TEKS = 32_768;

    private static final int BATAS_DALAM = 64;
    private static final int BATAS_NAMA = 1_000;
    private static final int BATAS_ATRIBUT = 100;
    private static final int BATAS_TANDA = 1 << 20;

    private final XMLStreamReader baca;
    private final Set<String> nama = new HashSet<>();
    private int dalam;

    PenelusurXml(InputStream isi) throws XMLStreamException {
        // one factory a part: it keeps every name it has met
        var pabrik = new InputFactoryImpl();
        pabrik.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        this.baca = pabrik.createXMLStreamReader(new TandaTerbatas(isi));
    }

    /** Goes to the next event; false at the end of the part. */
    boolean maju() throws XMLStreamException {
        if (!baca.hasNext()) {
            return false;
        }
        switch (baca.next()) {
            case XMLStreamConstants.START_ELEMENT -> {
                dalam++;
                catat(baca.getLocalName());
                for (int i = 0; i < baca.getAttributeCount(); i++) {
                    catat(baca.getAttributeLocalName(i));
                }
                batasi(dalam <= BATAS_DALAM && nama.size() <= BATAS_NAMA && baca.getAttributeCount() <= BATAS_ATRIBUT);
            }
            case XMLStreamConstants.END_ELEMENT -> dalam--;
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> batasi(false);
            default -> {}
        }
        return true;
    }

    boolean membuka(String elemen) {
        return baca.isStartElement() && baca.getLocalName().equals(elemen);
    }

    boolean menutup(String elemen) {
        return baca.isEndElement() && baca.getLocalName().equals(elemen);
    }

    /** Value of the attribute whatever its namespace. */
    @Nullable String atribut(String yang) {
        for (int i = 0; i < baca.getAttributeCount(); i++) {
            if (baca.getAttributeLocalName(i).equals(yang)) {
                return baca.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Text of the element that was just opened, up to its end. */
    String teks(String elemen) throws XMLStreamException {
        var hasil = new StringBuilder();
        while (maju() && !menutup(elemen)) {
            tambah(hasil);
        }
        return hasil.toString();
    }

    /** Text of all {@code t} inside the element that was just opened, but for the reading aids of East Asian writing. */
    String teksKaya(String elemen) throws XMLStreamException {
        var hasil = new StringBuilder();
        boolean dalamTeks = false;
        int ejaan = 0;
        while (maju() && !menutup(elemen)) {
            if (baca.isStartElement()) {
                ejaan += membuka("rPh") ? 1 : 0;
                dalamTeks = membuka("t") && ejaan == 0;
            } else if (baca.isEndElement()) {
                ejaan -= menutup("rPh") ? 1 : 0;
                dalamTeks = false;
            } else if (dalamTeks) {
                tambah(hasil);
            }
        }
        return hasil.toString();
    }

    @Override
    public void close() throws XMLStreamException {
        baca.close();
    }

    private void tambah(StringBuilder hasil) {
        if (baca.isCharacters() && hasil.length() < BATAS_TEKS) {
            String potong = baca.getText();
            hasil.append(potong, 0, Math.min(potong.length(), BATAS_TEKS - hasil.length()));
        }
    }

    private void catat(String satu) {
        if (nama.size() <= BATAS_NAMA) {
            nama.add(satu);
        }
    }

    private static void batasi(boolean cukup) throws XMLStreamException {
        if (!cukup) {
            throw new XMLStreamException("di luar batas buku kerja");
        }
    }

    /** Ends the reading when one tag or text goes on and on: the parser would keep it whole. */
    private static final class TandaTerbatas extends FilterInputStream {

        private int sejakTanda;

        TandaTerbatas(InputStream isi) {
            super(isi);
        }

        @Override
        public int read() throws IOException {
            var satu = new byte[1];
            return read(satu, 0, 1) < 0 ? -1 : satu[0] & 0xFF;
        }

        @Override
        public int read(byte[] tujuan, int mulai, int panjang) throws IOException {
            int n = super.read(tujuan, mulai, panjang);
            for (int i = mulai; i < mulai + n; i++) {
                sejakTanda = tujuan[i] == '<' ? 0 : sejakTanda + 1;
                if (sejakTanda > BATAS_TANDA) {
                    throw new IOException("satu tanda lebih dari 1 MB");
                }
            }
            return n;
        }
    }
}
