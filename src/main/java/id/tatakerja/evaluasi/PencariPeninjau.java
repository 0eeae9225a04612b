package id.tatakerja.evaluasi;

import id.tatakerja.alur.Pemegang;
import id.tatakerja.kedudukan.TempatKerja;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.regulasi.Pelaku;
import id.tatakerja.timkerja.MelihatTim;
import java.util.Optional;

/**
 * Finds who stands for a word of a chain at one place of work.
 *
 * @param susunan the instansi on the day
 * @param tempat the place of work
 * @param unit its unit
 * @param penilai jabatan of the Pejabat Penilai Kinerja
 * @param pimpinan jabatan of the Pimpinan Unit Organisasi that owns the work
 * @param penanggungJawab Penanggung Jawab of the team
 * @param penyerah NIP of who hands in
 */
record PencariPeninjau(
        Susunan susunan, TempatKerja tempat, String unit, Optional<String> penilai, Optional<String> pimpinan, Optional<MelihatTim.Orang> penanggungJawab,
        String penyerah) {

    /** Key of the official; empty when nobody stands for the word here. */
    Optional<String> cari(Pelaku pelaku) {
        return switch (pelaku) {
            case PENILAI -> penilai;
            case PIMPINAN -> pimpinan;
            case PENANGGUNG_JAWAB_TIM -> penanggungJawab.map(MelihatTim.Orang::nip).filter(n -> !n.isEmpty()).map(n -> new Pemegang.Pegawai(n).kunci());
            // those who did the work do not review it
            case PEGAWAI, ANGGOTA_TIM, KETUA_TIM -> Optional.empty();
            case PIMPINAN_UNIT_KERJA, PEMIMPIN_FUNGSIONAL, LEVEL_II, KEPALA_SUBBAGIAN, KEPALA_SEKSI, KEPALA_SUBBIDANG, KEPALA_BAGIAN, KEPALA_BIDANG, SEKRETARIS,
                    INSPEKTUR_PEMBANTU, ASISTEN, KEPALA_ORGANISASI -> pelaku.calon().flatMap(tempat::jabatan).map(JabatanSusunan::kode);
        };
    }

    /** Whether the official is the one who hands in. */
    boolean sendiri(String kunci) {
        return kunci.equals(new Pemegang.Pegawai(penyerah).kunci())
                || susunan.pemangku(kunci).stream().anyMatch(o -> o.pegawai().nip().equals(penyerah) && o.jenis() == Penempatan.Jenis.DEFINITIF);
    }

    /** The next leader above the place of work who does not hand in; above all of them the Pejabat Pembina Kepegawaian. */
    String diAtas() {
        return susunan.garis(unit).stream().flatMap(u -> susunan.pemimpin(u.kode()).stream()).map(JabatanSusunan::kode).filter(k -> !sendiri(k))
                .reduce((_, atas) -> atas).orElse(Pemegang.PEMBINA);
    }

    /** The title of an official. */
    String sebutan(String kunci) {
        return switch (Pemegang.dari(kunci)) {
            case Pemegang.Jabatan(var kode) -> susunan.jabatan(kode).map(JabatanSusunan::nama).orElse(kode);
            case Pemegang.Pegawai(var nip) -> penanggungJawab.filter(o -> o.nip().equals(nip)).map(o -> "Penanggung Jawab Tim, " + o.nama()).orElse("Pegawai");
            case Pemegang.Pembina() -> "Pejabat Pembina Kepegawaian";
        };
    }
}
