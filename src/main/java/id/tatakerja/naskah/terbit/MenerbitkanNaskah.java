package id.tatakerja.naskah.terbit;

import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.naskah.CaraTanda;
import id.tatakerja.naskah.Konsep;
import id.tatakerja.naskah.NaskahTerbit;
import id.tatakerja.naskah.Penerbitan;
import id.tatakerja.naskah.StatusNaskah;
import id.tatakerja.naskah.TataNaskah;
import id.tatakerja.naskah.nomor.MemberiNomor;
import id.tatakerja.naskah.nomor.MengelolaRegister;
import id.tatakerja.naskah.nomor.PermintaanNomor;
import id.tatakerja.naskah.templat.TemplatRepository;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Freezes letters in the transaction of the act that causes them. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class MenerbitkanNaskah implements Penerbitan {

    private static final SecureRandom ACAK = new SecureRandom();
    private static final String ABJAD = "abcdefghjkmnpqrstuvwxyz23456789";

    private final PenyusunSurat penyusun;
    private final MemberiNomor nomor;
    private final MengelolaRegister register;
    private final SuratRepository repository;
    private final TemplatRepository templat;
    private final Jejak jejak;
    private final JsonMapper json;
    private final ApplicationEventPublisher peristiwa;

    MenerbitkanNaskah(
            PenyusunSurat penyusun, MemberiNomor nomor, MengelolaRegister register, SuratRepository repository, TemplatRepository templat, Jejak jejak, JsonMapper json,
            ApplicationEventPublisher peristiwa) {
        this.penyusun = penyusun;
        this.nomor = nomor;
        this.register = register;
        this.repository = repository;
        this.templat = templat;
        this.jejak = jejak;
        this.json = json;
        this.peristiwa = peristiwa;
    }

    /** There is a file to make as soon as the transaction has ended. */
    public record AdaAntrean() {}

    @Override
    public List<Terbitan> terbitkan(List<Konsep> konsep) {
        konsep.forEach(PemeriksaKonsep::periksa);
        var tersusun = konsep.stream().map(penyusun::susun).toList();
        var hasil = new Terbitan[konsep.size()];
        // Counters are locked in one order everywhere, so that two transactions cannot wait for each other.
        var deret = konsep.size() == 1 ? List.of("") : tersusun.stream().map(t -> nomor.deret(permintaan(t))).toList();
        IntStream.range(0, konsep.size())
                .boxed()
                .sorted(Comparator.comparing(deret::get))
                .forEach(i -> hasil[i] = satu(tersusun.get(i)));
        peristiwa.publishEvent(new AdaAntrean());
        return List.of(hasil);
    }

    private Terbitan satu(PenyusunSurat.Tersusun t) {
        var k = t.konsep();
        // read before the number is taken, for whose counter others wait
        var tata = templat.nomorBerlaku(k.instansi(), TataNaskah.dari(k.jenis()).bentuk());
        var diberi = nomor(t);
        var id = diberi.map(MemberiNomor.Nomor::surat).orElseGet(repository::nomorBaru);
        var status = diberi.isPresent() ? StatusNaskah.TERBIT : StatusNaskah.KONSEP;
        var isi = json.writeValueAsString(t.isi());
        var nomorSurat = diberi.map(MemberiNomor.Nomor::nomor);
        repository.simpan(new SuratRepository.Baru(
                id, t, status, nomorSurat, isi, sidik(isi), k.dasar().map(json::writeValueAsString),
                tata, kode()));
        jejak.catat(new Peristiwa(
                k.instansi(), k.oleh(), Optional.of(t.isi().tanda().jabatan()).filter(j -> !j.isEmpty()), "TERBITKAN_NASKAH", "naskah:" + id,
                Map.of(),
                Map.of("jenis", k.jenis().name(), "nomor", nomorSurat.orElse(""), "hal", t.isi().hal(), "objek", k.objek(), "sidik", sidik(isi)),
                k.dasar()));
        peristiwa.publishEvent(new NaskahTerbit(k.instansi(), id, k.jenis(), t.isi().hal(), k.tembusan()));
        return new Terbitan(id, nomorSurat, status);
    }

    /** The number set by the caller, the next one, or none where the instansi numbers elsewhere. */
    private Optional<MemberiNomor.Nomor> nomor(PenyusunSurat.Tersusun t) {
        if (t.konsep().nomor().isPresent()) {
            var id = repository.nomorBaru();
            var sendiri = t.konsep().nomor().get().strip();
            register.catatLuar(permintaan(t), sendiri, Optional.of(id));
            return Optional.of(new MemberiNomor.Nomor(sendiri, id));
        }
        return t.setelan().cara() == CaraTanda.DI_LUAR ? Optional.empty() : Optional.of(nomor.ambil(permintaan(t)));
    }

    private static PermintaanNomor permintaan(PenyusunSurat.Tersusun t) {
        var k = t.konsep();
        return new PermintaanNomor(
                k.instansi(), k.jenis(), k.tanggal(), k.sifat(), t.singkatan(), t.kodeUnit(), t.isi().hal(), k.oleh());
    }

    /** 32 letters of an alphabet of 31: more than 158 bits that nobody guesses. */
    private static String kode() {
        var hasil = new StringBuilder(32);
        for (var i = 0; i < 32; i++) {
            hasil.append(ABJAD.charAt(ACAK.nextInt(ABJAD.length())));
        }
        return hasil.toString().toLowerCase(Locale.ROOT);
    }

    private static String sidik(String isi) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(isi.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException mustahil) {
            throw new IllegalStateException(mustahil);
        }
    }
}
