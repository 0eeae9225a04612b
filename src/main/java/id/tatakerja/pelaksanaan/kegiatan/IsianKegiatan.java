package id.tatakerja.pelaksanaan.kegiatan;

import java.time.LocalDate;
import java.util.List;

/**
 * An activity as it is to be stored, checked in itself.
 *
 * @param baris number of the line of the plan
 * @param nama what is done
 * @param uraian more about it, may be empty
 * @param butir butir kegiatan or uraian tugas, may be empty
 * @param mulai first day
 * @param selesai last day, never before the first
 * @param orang who does what in it
 * @param menunggu numbers of activities that must be done before
 * @param anggaran whole rupiah of the budget of its line that it is to use
 */
record IsianKegiatan(
        long baris, String nama, String uraian, String butir, LocalDate mulai, LocalDate selesai, List<Kegiatan.Orang> orang, List<Long> menunggu,
        long anggaran) {

    IsianKegiatan {
        orang = List.copyOf(orang);
        menunggu = List.copyOf(menunggu);
    }
}
