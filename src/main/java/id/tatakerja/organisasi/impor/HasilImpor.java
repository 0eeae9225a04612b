package id.tatakerja.organisasi.impor;

import id.tatakerja.organisasi.DampakKedudukan.Dampak;
import id.tatakerja.organisasi.impor.berkas.GalatImpor;
import id.tatakerja.organisasi.temuan.Temuan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an import found and did (kontrak-api section 3).
 *
 * @param tanggal effective date
 * @param uji whether nothing was written on purpose
 * @param jumlah rows of each sheet
 * @param perubahan what changes on each sheet
 * @param jumlahGalat how many faults there are, also those beyond the first 10,000
 * @param galat faults; where there is one nothing was written
 * @param dampak whose kedudukan would change; only of a trial without faults
 * @param temuan what the checks say of the data as the file leaves it; only of a trial without faults
 */
record HasilImpor(
        LocalDate tanggal, boolean uji, Jumlah jumlah, PerubahanSemua perubahan, int jumlahGalat, List<GalatImpor> galat,
        Optional<Dampak> dampak, Optional<DaftarTemuan> temuan) {

    /** People whom the stored report names; the rest is kept apart, for download. */
    private static final int BATAS_DAMPAK = 50;

    /** Findings kept in the stored report. */
    private static final int BATAS_TEMUAN = 500;

    /**
     * Findings.
     *
     * @param jumlah how many there are, also those that a shortened list leaves out
     * @param isi the findings
     */
    record DaftarTemuan(int jumlah, List<Temuan> isi) {

        DaftarTemuan ringkas(int batas) {
            return new DaftarTemuan(jumlah, isi.stream().limit(batas).toList());
        }
    }

    /** Rows of each sheet. */
    record Jumlah(int unit, int jabatan, int pegawai) {}

    /** What changes on each sheet. */
    record PerubahanSemua(
            Perubahan.Ringkas unit,
            Perubahan.Ringkas jabatan,
            Perubahan.Ringkas pegawai) {

        static final Perubahan.Ringkas NIHIL = new Perubahan.Ringkas(0, 0, 0, List.of(), List.of(), List.of());
        static final PerubahanSemua TIDAK_ADA = new PerubahanSemua(NIHIL, NIHIL, NIHIL);

        static PerubahanSemua dari(Rencana rencana, int batas) {
            return new PerubahanSemua(
                    rencana.unit().ringkas(batas), rencana.jabatan().ringkas(batas), rencana.pegawai().ringkas(batas));
        }
    }

    /** The same with shorter lists, to be kept as a report. */
    HasilImpor ringkas(int batas) {
        return new HasilImpor(
                tanggal, uji, jumlah,
                new PerubahanSemua(
                        perubahan.unit().ringkas(batas), perubahan.jabatan().ringkas(batas), perubahan.pegawai().ringkas(batas)),
                jumlahGalat, galat.stream().limit(batas).toList(), dampak.map(d -> d.ringkas(BATAS_DAMPAK)),
                temuan.map(t -> t.ringkas(BATAS_TEMUAN)));
    }

    HasilImpor dengan(Optional<Dampak> akibat) {
        return new HasilImpor(tanggal, uji, jumlah, perubahan, jumlahGalat, galat, akibat, temuan);
    }

    HasilImpor dengan(List<Temuan> semua) {
        return new HasilImpor(
                tanggal, uji, jumlah, perubahan, jumlahGalat, galat, dampak, Optional.of(new DaftarTemuan(semua.size(), semua)));
    }

    boolean ditolak() {
        return jumlahGalat > 0;
    }
}
