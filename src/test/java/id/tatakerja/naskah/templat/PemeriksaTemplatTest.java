package id.tatakerja.naskah.templat;

import static org.assertj.core.api.Assertions.assertThat;

import id.tatakerja.naskah.BentukNaskah;
import id.tatakerja.naskah.nomor.PolaNomor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A layout may arrange and nothing else; a number pattern must be able to tell its numbers apart. */
class PemeriksaTemplatTest {

    private static final PengisiTemplat PENGISI = new PengisiTemplat();
    private static final PemeriksaTemplat PEMERIKSA = new PemeriksaTemplat(PENGISI);

    @ParameterizedTest
    @EnumSource
    void tata_letak_bawaan_lolos_pemeriksaannya_sendiri(BentukNaskah bentuk) {
        assertThat(PEMERIKSA.periksa(bentuk, PENGISI.bawaan(bentuk))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{{{hal}}}", "{{&hal}}", "{{=<% %>=}}", "{{getClass}}", "{{hal.class.name}}", "{{#kepada}}{{#kepada}}x{{/kepada}}{{/kepada}}",
        "<script>alert(1)</script>", "<p onclick=\"x\">a</p>", "<img alt=\"a\" src=\"http://contoh.invalid/x\"/>", "<iframe></iframe>",
        "{{> ../../etc/passwd}}", "{{> korespondensi}}", "{{#hal}}", "<p>", "<p style=\"a\">b</p>", "{{runtime}}", "${T(java.lang.Runtime)}<a href=\"x\">y</a>"
    })
    void yang_mencoba_lebih_dari_menyusun_ditolak(String jahat) {
        var isi = "<p>{{nomor}}</p>{{> tanda_tangan}}" + jahat;
        assertThat(PEMERIKSA.periksa(BentukNaskah.KORESPONDENSI, isi)).as(jahat).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{tahun}/A", "{urut}/A", "{urut}/{urut}/{tahun}", "{urut}/{entah}/{tahun}", "{urut}/{tahun", "", "{urut}/{tahun}<b>", "#{urut}/{tahun}"})
    void pola_yang_dapat_berulang_atau_salah_tulis_ditolak(String pola) {
        assertThat(new PolaNomor(pola).periksa()).as(pola).isNotEmpty();
    }
}
