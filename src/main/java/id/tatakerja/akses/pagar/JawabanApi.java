package id.tatakerja.akses.pagar;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers of the API that are given before a handler is reached, as RFC 9457 problems. */
@Component
public class JawabanApi {

    private final JsonMapper json;

    JawabanApi(JsonMapper json) {
        this.json = json;
    }

    /** 401: no bearer. */
    public void belumMasuk(HttpServletResponse jawaban) throws IOException {
        jawaban.setHeader("WWW-Authenticate", "Bearer realm=\"tatakerja\"");
        tulis(jawaban, HttpStatus.UNAUTHORIZED, "Belum masuk", "BELUM_MASUK",
                "Alamat ini memerlukan token. Buat token pada halaman profil, lalu kirim dalam kepala Authorization: Bearer.");
    }

    /** 401: a bearer that is not in force. */
    public void tokenTidakSah(HttpServletResponse jawaban) throws IOException {
        jawaban.setHeader("WWW-Authenticate", "Bearer realm=\"tatakerja\", error=\"invalid_token\"");
        tulis(jawaban, HttpStatus.UNAUTHORIZED, "Token tidak sah", "TOKEN_TIDAK_SAH",
                "Token tidak dikenal, sudah dicabut, atau sudah kedaluwarsa. Buat token baru pada halaman profil.");
    }

    /** 403: not this person. */
    public void tidakBerwenang(HttpServletResponse jawaban) throws IOException {
        tulis(jawaban, HttpStatus.FORBIDDEN, "Tidak berwenang", "TIDAK_BERWENANG",
                "Peran Anda tidak berwenang melakukan ini. Mintalah bagian organisasi instansi Anda bila seharusnya berwenang.");
    }

    /** Writes a problem with our fields. */
    public void tulis(HttpServletResponse jawaban, HttpStatus status, String judul, String kode, String pesan) throws IOException {
        var isi = new LinkedHashMap<String, Object>();
        isi.put("type", "about:blank");
        isi.put("title", judul);
        isi.put("status", status.value());
        isi.put("detail", pesan);
        isi.put("kode", kode);
        isi.put("dasar", List.of());
        isi.put("galat", List.of());
        jawaban.setStatus(status.value());
        jawaban.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        jawaban.getOutputStream().write(json.writeValueAsBytes(isi));
    }
}
