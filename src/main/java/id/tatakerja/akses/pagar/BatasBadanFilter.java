package id.tatakerja.akses.pagar;

import id.tatakerja.akses.BadanTerlaluBesarException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds every body that is no upload, after the right to call: of a stranger nothing is read at all. Uploads have bounds of their own. */
public final class BatasBadanFilter extends OncePerRequestFilter {

    private final JawabanApi jawaban;

    BatasBadanFilter(JawabanApi jawaban) {
        this.jawaban = jawaban;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest permintaan, HttpServletResponse balasan, FilterChain rantai) throws ServletException, IOException {
        if (permintaan.getContentLengthLong() > BadanTerlaluBesarException.PALING_BESAR) {
            jawaban.tulis(
                    balasan, HttpStatus.CONTENT_TOO_LARGE, "Terlalu besar", BadanTerlaluBesarException.KODE, BadanTerlaluBesarException.PESAN);
            return;
        }
        rantai.doFilter(new Terbatas(permintaan), balasan);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest permintaan) {
        var jenis = permintaan.getContentType();
        return jenis != null && jenis.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Without a length in front the bytes are counted as they come. */
    private static final class Terbatas extends HttpServletRequestWrapper {

        private @Nullable ServletInputStream aliran;

        Terbatas(HttpServletRequest asli) {
            super(asli);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (aliran == null) {
                aliran = new Aliran(super.getInputStream());
            }
            return aliran;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            var aksara = getCharacterEncoding();
            return new BufferedReader(new InputStreamReader(getInputStream(), aksara == null ? StandardCharsets.UTF_8 : Charset.forName(aksara)));
        }
    }

    private static final class Aliran extends ServletInputStream {

        private final ServletInputStream isi;
        private long terbaca;

        Aliran(ServletInputStream isi) {
            this.isi = isi;
        }

        private int hitung(int banyak) throws BadanTerlaluBesarException {
            terbaca += Math.max(0, banyak);
            if (terbaca > BadanTerlaluBesarException.PALING_BESAR) {
                throw new BadanTerlaluBesarException();
            }
            return banyak;
        }

        @Override
        public int read() throws IOException {
            var satu = isi.read();
            hitung(satu < 0 ? 0 : 1);
            return satu;
        }

        @Override
        public int read(byte[] tujuan, int awal, int panjang) throws IOException {
            return hitung(isi.read(tujuan, awal, panjang));
        }

        @Override
        public boolean isFinished() {
            return isi.isFinished();
        }

        @Override
        public boolean isReady() {
            return isi.isReady();
        }

        @Override
        public void setReadListener(ReadListener pendengar) {
            isi.setReadListener(pendengar);
        }
    }
}
