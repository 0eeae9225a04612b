package id.tatakerja.contoh.orang;

import id.tatakerja.bersama.Nip;
import id.tatakerja.organisasi.PegawaiSusunan.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Turns a running number of the installation into a NIP, one to one: two numbers never give the same NIP, whatever the age group
 * and status asked for. Numbers of one group are counted out over its birth dates, years of appointment and sex, shuffled by a
 * fixed permutation; only when all are used up does the serial at the end go up, so that serials stay small as in real life.
 */
public final class NomorPegawai {

    /** One more than the greatest running number, enough for every ASN of the country and four examples. */
    public static final long BATAS = 5_000_000;

    /** A prime above every number of combinations, hence without common divisor: multiplying by it permutes them. */
    private static final long PENGACAK = 1_000_003;

    private static final int TAHUN_PPPK_PERTAMA = 2021;
    private static final int TAHUN_PPPK = 5;

    /** Stands for the month in the NIP of a PPPK. */
    private static final int BULAN_PPPK = 21;

    private static final int UMUR_CPNS = 22;
    private static final int SERI_TERBESAR = 999;

    /** Age groups by year of birth; they do not overlap. */
    public enum Angkatan {
        /** Ahli utama, who may serve until 65. */
        UTAMA(1962, 1966, 12),
        SENIOR(1969, 1977, 12),
        TENGAH(1978, 1986, 12),
        MUDA(1987, 1995, 8),
        BARU(1996, 2000, 4);

        private final LocalDate awal;
        private final int hari;
        private final int tahunCpns;

        Angkatan(int dari, int sampai, int tahunCpns) {
            this.awal = LocalDate.of(dari, 1, 1);
            this.hari = (int) ChronoUnit.DAYS.between(awal, LocalDate.of(sampai + 1, 1, 1));
            this.tahunCpns = tahunCpns;
        }
    }

    private NomorPegawai() {}

    /**
     * The NIP of the running number.
     *
     * @param nomor 0 to {@link #BATAS} - 1
     */
    public static Nip nip(long nomor, Angkatan angkatan, Status status) {
        if (nomor < 0 || nomor >= BATAS) {
            throw new IllegalArgumentException("Nomor pegawai " + nomor + " di luar 0 sampai " + (BATAS - 1));
        }
        int tahun = status == Status.PNS ? angkatan.tahunCpns : TAHUN_PPPK;
        long banyak = (long) angkatan.hari * tahun * 2;
        long letak = (nomor % banyak) * PENGACAK % banyak;
        long seri = 1 + nomor / banyak;
        if (seri > SERI_TERBESAR) {
            throw new IllegalStateException("Nomor urut NIP habis untuk " + angkatan + " " + status);
        }
        int kelamin = letak < banyak / 2 ? 1 : 2;
        int sisa = (int) (letak % (banyak / 2));
        LocalDate lahir = angkatan.awal.plusDays(sisa % angkatan.hari);
        int pilihan = sisa / angkatan.hari;
        long angkat = switch (status) {
            case PNS -> (lahir.getYear() + UMUR_CPNS + pilihan) * 100L + bulan(nomor);
            case PPPK -> (TAHUN_PPPK_PERTAMA + pilihan) * 100L + BULAN_PPPK;
        };
        // eight digits of birth, six of appointment, one of sex, three of serial: millions of them are asked for at once
        long tanggal = (lahir.getYear() * 100L + lahir.getMonthValue()) * 100 + lahir.getDayOfMonth();
        return new Nip(Long.toString(((tanggal * 1_000_000 + angkat) * 10 + kelamin) * 1_000 + seri));
    }

    /** Months in which appointments are usual. */
    private static int bulan(long nomor) {
        int[] lazim = {1, 2, 3, 3, 4, 12};
        return lazim[(int) (nomor / 7 % lazim.length)];
    }

    /** Whether the NIP is a woman's. */
    static boolean perempuan(Nip nip) {
        return nip.angka().charAt(14) == '2';
    }

    /** First year of service: of the appointment as CPNS or as PPPK. */
    static int tahunAngkat(Nip nip) {
        return Integer.parseInt(nip.angka().substring(8, 12));
    }
}
