package id.tatakerja.organisasi.impor.berkas;

import java.util.OptionalInt;

/** Which characters a text of an import may hold, and how a value is quoted in a sentence. */
public final class Aksara {

    /** Longest quotation of a value; codes are never longer, so that they are always quoted whole. */
    private static final int CUPLIKAN = 60;

    private Aksara() {}

    /**
     * The first code point that nobody sees or that turns the writing around: controls but tab and line breaks, format characters of
     * Unicode (category Cf: bidi marks, zero-width joiners, byte order mark), line separators, unpaired surrogates, non-characters.
     */
    public static OptionalInt terlarang(String teks) {
        return teks.codePoints().filter(Aksara::terlarang).findFirst();
    }

    private static boolean terlarang(int huruf) {
        if (huruf == '\n' || huruf == '\r' || huruf == '\t') {
            return false;
        }
        return switch (Character.getType(huruf)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> (huruf & 0xFFFE) == 0xFFFE;
        };
    }

    /** The value as a sentence may quote it: in one line, at most 60 characters, nothing invisible. */
    public static String cuplik(String nilai) {
        var hasil = new StringBuilder();
        int sampai = 0;
        while (sampai < nilai.length() && hasil.length() < CUPLIKAN) {
            int huruf = nilai.codePointAt(sampai);
            hasil.appendCodePoint(terlarang(huruf) ? '\uFFFD' : Character.isWhitespace(huruf) ? ' ' : huruf);
            sampai += Character.charCount(huruf);
        }
        return sampai < nilai.length() ? hasil.append('…').toString() : hasil.toString();
    }
}
