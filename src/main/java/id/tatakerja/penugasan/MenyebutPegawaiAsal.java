package id.tatakerja.penugasan;

import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.Simpul;
import id.tatakerja.regulasi.alur.Tindakan;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** On the home side of a request of another government: who answers, and which of the own people are offered. */
@Service
class MenyebutPegawaiAsal {

    private final PihakKasus pihak;
    private final PenugasanRepository repository;

    MenyebutPegawaiAsal(PihakKasus pihak, PenugasanRepository repository) {
        this.pihak = pihak;
        this.repository = repository;
    }

    /** Whether the act must first say whose the request is, because it names neither people nor a unit. */
    static boolean perluUnit(Kasus kasus, Simpul.Tindak tindak) {
        return kasus.isian().pegawai().isEmpty() && kasus.isian().unitAsal().isEmpty() && tindak.tindakan() == Tindakan.INSTRUKSIKAN;
    }

    /**
     * The case with the people and the unit that the act names.
     *
     * @param siapa who acts
     * @throws id.tatakerja.bersama.DitolakException 422 for people who are not under the office that offers them, who are too many, or who
     *     are not on the daftar where only that may be assigned
     */
    Kasus sebut(Kasus kasus, Simpul.Tindak tindak, List<String> orang, String unit, Bertindak siapa) {
        if (orang.isEmpty()) {
            return unit.isEmpty() ? tanpa(kasus, tindak) : unit(kasus, tindak, unit);
        }
        var semula = kasus.isian().pegawai();
        if (orang.equals(semula)) {
            return kasus;
        }
        var bebas = switch (tindak.tindakan()) {
            case INSTRUKSIKAN, JAWAB_KETERSEDIAAN, PUTUSKAN -> true;
            case TERBITKAN_SURAT, KIRIM_JAWABAN -> !semula.isEmpty() && semula.containsAll(orang);
            case USULKAN, TUNJUK, TURUT_MENUNJUK, CATAT_KEINGINAN, NYATAKAN_KEINGINAN, AJUKAN, REKOMENDASIKAN, PERTIMBANGKAN, SETUJUI_KELUAR, TERUSKAN, SETUJUI_JAWABAN, SAMPAIKAN, SUSUN_SURAT,
                    SETUJUI_SURAT, TETAPKAN_TIM, TERIMA, SERAHKAN_HASIL, TINJAU, TERIMA_HASIL -> false;
        };
        if (!bebas) {
            throw Penolakan.menurut("PEGAWAI_DI_LUAR_DAFTAR", "Hanya pegawai yang disebut dalam daftar jawaban yang dapat ditugaskan pada langkah ini.", tindak.dasar())
                    .sebagaiException();
        }
        if (orang.size() > kasus.isian().jumlah()) {
            throw Penolakan.tidakMemenuhi("PEGAWAI_TERLALU_BANYAK", "Yang diminta " + kasus.isian().jumlah() + " orang. Kurangi daftarnya.").sebagaiException();
        }
        var sisi = pihak.baca(kasus, orang, Optional.empty());
        MerencanakanPenugasan.wajibKedudukan(sisi);
        var peran = siapa.sebagai().peran();
        if (peran != PeranAlur.BERWENANG_ASAL && pihak.peran(kasus, sisi).cari(peran).filter(siapa.sebagai().pemegang()::equals).isEmpty()) {
            throw Penolakan.tidakMemenuhi("PEGAWAI_BUKAN_BAWAHAN", "Pegawai yang disebut tidak berada di bawah jabatan Anda. Sebut pegawai unit Anda sendiri.")
                    .sebagaiException();
        }
        repository.pegawai(kasus.instansi(), kasus.id(), orang);
        return kasus.untuk(orang);
    }

    private static Kasus tanpa(Kasus kasus, Simpul.Tindak tindak) {
        if (perluUnit(kasus, tindak)) {
            throw tolak("unitAsal", "ASAL_WAJIB", "Sebut pegawai atau unit yang diminta menjawab permohonan ini.");
        }
        if (MenjalankanAlur.perluNama(kasus, tindak)) {
            throw tolak("pegawai", "PEGAWAI_WAJIB", "Sebut NIP pegawai yang ditugaskan, paling banyak " + kasus.isian().jumlah() + " orang.");
        }
        return kasus;
    }

    private Kasus unit(Kasus kasus, Simpul.Tindak tindak, String unit) {
        if (!perluUnit(kasus, tindak)) {
            throw tolak("unitAsal", "UNIT_SUDAH_TETAP", "Unit yang menjawab permohonan ini sudah ditentukan.");
        }
        var sisi = pihak.baca(kasus, List.of(), Optional.of(unit));
        if (!sisi.unitPemilik().equals(unit)) {
            throw tolak("unitAsal", "UNIT_TIDAK_DIKENAL", "Unit itu tidak ada pada instansi Anda. Pilih unit dari daftar.");
        }
        repository.unitAsal(kasus.instansi(), kasus.id(), unit);
        return kasus.keUnit(unit);
    }

    private static RuntimeException tolak(String bidang, String kode, String pesan) {
        return Penolakan.galat(kode, pesan, List.of(new Galat(bidang, kode, pesan))).sebagaiException();
    }
}
