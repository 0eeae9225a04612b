package id.tatakerja.pelaksanaan.luar;

import id.tatakerja.akses.Hak;
import id.tatakerja.akses.Pelaku;
import id.tatakerja.pelaksanaan.arahan.MencatatKoordinasi;
import id.tatakerja.pelaksanaan.kendala.MenanganiKendala;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Work of another government over the API, for the own people in it. */
@RestController
@RequestMapping("/api/v1/penugasan/{penugasan}/pekerjaan-luar")
@Hak(Hak.Siapa.MASUK)
@Tag(name = "Pekerjaan")
class LuarApiController {

    private final RuangLuar ruang;
    private final BekerjaDiLuar bekerja;
    private final BerundingDiLuar berunding;

    LuarApiController(RuangLuar ruang, BekerjaDiLuar bekerja, BerundingDiLuar berunding) {
        this.ruang = ruang;
        this.bekerja = bekerja;
        this.berunding = berunding;
    }

    record Kiriman(long id, String jenis, String ringkas, String nip, String nama, KirimanLuar.Status status, String alasan, Instant waktu) {}

    record Jawaban(String pemilik, Optional<Instant> diperbarui, Optional<PekerjaanLuar> pekerjaan, boolean peserta, List<Kiriman> kiriman) {}

    record Tersimpan(long id) {}

    @GetMapping
    @Operation(summary = "Pekerjaan yang dimiliki pemerintah lain, sejauh menyangkut pegawai sendiri: rencana, kegiatan, arahan, laporan, dan yang sudah dikirim ke sana")
    Jawaban satu(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan) {
        var l = ruang.lihat(pelaku, penugasan);
        return new Jawaban(
                l.hubungan().nama(), l.sana().map(LuarRepository.Tersimpan::diperbarui), l.sana().map(LuarRepository.Tersimpan::kerja), l.peserta(),
                l.kiriman().stream().map(k -> new Kiriman(k.id(), KirimanLuar.Jenis.dari(k.isi()).name(), k.ringkas(), k.nip(), k.nama(), k.status(), k.alasan(), k.waktu())).toList());
    }

    @PostMapping("/kemajuan")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Melaporkan kemajuan sendiri; dicatat pada pemilik kinerja dan dijawab dengan alasannya bila ditolak di sana",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"kegiatan": 12, "tanggal": "2027-01-15", "persen": 40, "uraian": "Dua dari lima desa selesai", "realisasi": 750000}"""))))
    Tersimpan kemajuan(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan, @RequestBody BekerjaDiLuar.PermintaanKemajuan isi) {
        return new Tersimpan(bekerja.kemajuan(pelaku, penugasan, isi));
    }

    @PostMapping(path = "/kemajuan/{kemajuan}/bukti", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Melampirkan satu berkas bukti pada kemajuan sendiri (bagian multipart 'berkas', paling besar 10 MB)")
    Tersimpan bukti(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan, @PathVariable long kemajuan, @RequestPart MultipartFile berkas) {
        return new Tersimpan(bekerja.bukti(pelaku, penugasan, kemajuan, LuarController.nama(berkas), LuarController.baca(berkas)));
    }

    @PostMapping("/laporan")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Menyampaikan laporan anggota kepada Ketua Tim pada pemilik kinerja",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"mulai": "2027-01-01", "selesai": "2027-01-31", "uraian": "Lima desa selesai didata", "hambatan": "", "rencana": "Menyusun rekap"}"""))))
    Tersimpan laporan(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan, @RequestBody BekerjaDiLuar.PermintaanLaporan isi) {
        return new Tersimpan(bekerja.laporan(pelaku, penugasan, isi));
    }

    record RencanaSendiri(@Nullable String isi) {}

    @PutMapping("/rencana/individu")
    @Operation(summary = "Menulis rencana kerja individu sendiri dalam pekerjaan pemerintah lain",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"isi": "Mengumpulkan data tiga kecamatan sampai 12 Februari"}"""))))
    Tersimpan rencana(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan, @RequestBody RencanaSendiri isi) {
        return new Tersimpan(bekerja.rencana(pelaku, penugasan, isi.isi()));
    }

    @PostMapping("/arahan/{arahan}/dibaca")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Menyatakan arahan pada pekerjaan pemerintah lain sudah dibaca")
    void dibaca(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan, @PathVariable long arahan) {
        bekerja.dibaca(pelaku, penugasan, arahan);
    }

    @PostMapping("/kendala")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Menyampaikan kendala kepada pimpinan pemilik kinerja; dengan perluKolaborasi juga kepada pimpinan unit asal setiap anggota pada instansinya sendiri",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"judul": "Data kecamatan belum lengkap", "uraian": "Dua kecamatan belum mengirim data.", "alternatif": ["Kunjungan langsung"], "rekomendasi": 1,
                     "perluKolaborasi": true}"""))))
    Tersimpan kendala(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan, @RequestBody MenanganiKendala.Permintaan isi) {
        return new Tersimpan(berunding.kendala(pelaku, penugasan, isi));
    }

    @PostMapping("/koordinasi")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Mencatat koordinasi pada pekerjaan pemerintah lain: dengan tim, jabatan, atau pegawai sendiri, atau pihak dengan namanya",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(examples = @ExampleObject(value = """
                    {"tahap": "PEMANTAUAN", "tanggal": "2027-02-01", "hal": "Data desa", "hasil": "Data dikirim Senin", "pekerjaanLain": 31}"""))))
    Tersimpan koordinasi(@AuthenticationPrincipal Pelaku pelaku, @PathVariable long penugasan, @RequestBody MencatatKoordinasi.Permintaan isi) {
        return new Tersimpan(berunding.koordinasi(pelaku, penugasan, isi));
    }
}
