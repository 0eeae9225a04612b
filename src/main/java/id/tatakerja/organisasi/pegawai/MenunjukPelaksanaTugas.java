package id.tatakerja.organisasi.pegawai;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.bersama.Periode;
import id.tatakerja.jejak.Jejak;
import id.tatakerja.jejak.Peristiwa;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.JenisJabatan.Kelompok;
import id.tatakerja.organisasi.OrganisasiDiubah;
import id.tatakerja.organisasi.Penempatan;
import id.tatakerja.organisasi.dampak.Percobaan;
import id.tatakerja.organisasi.wewenang.GiliranUbah;
import id.tatakerja.organisasi.wewenang.Penjaga;
import id.tatakerja.tampilan.Teks;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appoints a Plt., Plh. or Pj. for a time and ends such an appointment early. */
@Service
public class MenunjukPelaksanaTugas {

    private final PenempatanRepository repository;
    private final Instansi.Pembaca instansi;
    private final GiliranUbah giliran;
    private final Jejak jejak;
    private final ApplicationEventPublisher peristiwa;

    MenunjukPelaksanaTugas(
            PenempatanRepository repository, Instansi.Pembaca instansi, GiliranUbah giliran, Jejak jejak,
            ApplicationEventPublisher peristiwa) {
        this.repository = repository;
        this.instansi = instansi;
        this.giliran = giliran;
        this.jejak = jejak;
        this.peristiwa = peristiwa;
    }

    /**
     * Appoints and returns the number of the appointment.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 naming the faulty fields, 409 SUDAH_MEMANGKU or SUDAH_ADA_PELAKSANA_TUGAS
     */
    @Transactional
    public long tunjuk(String instansi, String jabatan, PelaksanaTugasForm form, Pelaku pelaku) {
        Penunjukan baru = tempatkan(instansi, jabatan, form, pelaku);
        catat(instansi, jabatan, "TUNJUK_" + baru.jenis().name(), pelaku, baru.isi());
        peristiwa.publishEvent(new OrganisasiDiubah(instansi, baru.mulai(), Set.of(baru.unit())));
        return baru.id();
    }

    /** The same inside a change that is only tried. */
    public void coba(Percobaan izin, String instansi, String jabatan, PelaksanaTugasForm form, Pelaku pelaku) {
        tempatkan(instansi, jabatan, form, pelaku);
    }

    private record Penunjukan(long id, String unit, Penempatan.Jenis jenis, LocalDate mulai, Map<String, String> isi) {}

    private Penunjukan tempatkan(String instansi, String jabatan, PelaksanaTugasForm form, Pelaku pelaku) {
        Penjaga.mengelolaAtauMembina(pelaku, instansi);
        var isian = new Isian();
        String nip = isian.teks("nip", form.nip());
        Penempatan.Jenis jenis = jenis(form, isian);
        LocalDate mulai = isian.tanggal("mulai", form.mulai());
        LocalDate selesai = isian.tanggal("selesai", form.selesai());
        String dasar = isian.teks("dasar", form.dasar());
        isian.berlaku(this.instansi.wajib(instansi).hariIni(), "mulai", mulai);
        isian.urut(mulai, selesai);
        isian.tolakBilaSalah();
        giliran.tunggu(instansi);
        var pos = repository.jabatan(instansi, jabatan, mulai)
                .orElseThrow(() -> Penolakan.tidakDitemukan(
                                "Jabatan '" + jabatan + "' tidak ada pada tanggal mulai. Periksa kode jabatan dan tanggalnya.")
                        .sebagaiException());
        if (!pos.memimpin() && pos.jenis().kelompok() != Kelompok.MANAJERIAL) {
            isian.salah("jabatan", "BUKAN_JABATAN_PIMPINAN", "Pelaksana tugas ditunjuk untuk jabatan manajerial atau jabatan yang memimpin"
                    + " unit; '" + pos.nama() + "' bukan keduanya.");
        }
        Optional<Long> pegawai = nip.matches("[0-9]{18}") ? repository.pegawai(instansi, nip, mulai) : Optional.empty();
        if (pegawai.isEmpty()) {
            isian.salah("nip", "PEGAWAI_TIDAK_DIKENAL", "Pegawai dengan NIP itu tidak tercatat pada instansi ini pada tanggal mulai. Periksa"
                    + " NIP pada SK.");
        }
        isian.tolakBilaSalah();
        if (repository.memangku(pegawai.orElseThrow(), jabatan, mulai, selesai)) {
            throw Penolakan.bentrok("SUDAH_MEMANGKU", "Pegawai itu sudah memangku jabatan ini dalam masa tersebut. Pilih masa atau pegawai"
                            + " lain.")
                    .sebagaiException();
        }
        repository.pelaksana(instansi, jabatan, mulai, selesai).ifPresent(lain -> {
            throw Penolakan.bentrok("SUDAH_ADA_PELAKSANA_TUGAS", "Jabatan ini sudah mempunyai " + lain.jenis().label() + " "
                            + lain.nama() + " dari " + Teks.tanggal(lain.mulai()) + " sampai " + Teks.tanggal(lain.selesai())
                            + ". Akhiri dahulu penunjukan itu, atau pilih masa yang tidak bertindihan.")
                    .sebagaiException();
        });
        long id = repository.tempatkan(instansi, pegawai.orElseThrow(), jabatan, jenis, mulai, selesai, dasar);
        return new Penunjukan(id, pos.unit(), jenis, mulai, Map.of(
                "nip", nip, "mulai", mulai.toString(), "selesai", selesai.toString(), "dasar", dasar));
    }

    /**
     * Ends early.
     *
     * @param hari the last day
     * @throws id.tatakerja.bersama.DitolakException 422 naming {@code selesai}, 404, or 409 SUDAH_BERAKHIR
     */
    @Transactional
    public void akhiri(String instansi, String jabatan, long id, @Nullable LocalDate hari, Pelaku pelaku) {
        LocalDate terakhir = selesaikan(instansi, jabatan, id, hari, pelaku);
        catat(instansi, jabatan, "AKHIRI_PELAKSANA_TUGAS", pelaku, Map.of(
                "penunjukan", String.valueOf(id), "selesai", terakhir.toString()));
        peristiwa.publishEvent(new OrganisasiDiubah(
                instansi, terakhir.plusDays(1),
                repository.jabatan(instansi, jabatan, terakhir).map(p -> Set.of(p.unit())).orElse(Set.of())));
    }

    /** The same inside a change that is only tried. */
    public void cobaAkhiri(Percobaan izin, String instansi, String jabatan, long id, @Nullable LocalDate terakhir, Pelaku pelaku) {
        selesaikan(instansi, jabatan, id, terakhir, pelaku);
    }

    private LocalDate selesaikan(String instansi, String jabatan, long id, @Nullable LocalDate hari, Pelaku pelaku) {
        Penjaga.mengelolaAtauMembina(pelaku, instansi);
        giliran.tunggu(instansi);
        Periode masa = repository.masa(instansi, jabatan, id)
                .orElseThrow(() -> Penolakan.tidakDitemukan("Penunjukan itu tidak ada pada jabatan ini. Muat ulang daftarnya.")
                        .sebagaiException());
        var isian = new Isian();
        LocalDate terakhir = isian.tanggal("selesai", hari);
        isian.urut(masa.mulai(), terakhir);
        isian.tolakBilaSalah();
        masa.selesai().filter(terakhir::isAfter).ifPresent(akhir -> {
            throw Penolakan.bentrok("SUDAH_BERAKHIR", "Penunjukan itu sudah berakhir pada " + Teks.tanggal(akhir)
                            + ". Pilih hari sampai tanggal itu; perpanjangan dicatat sebagai penunjukan baru.")
                    .sebagaiException();
        });
        repository.akhiri(instansi, jabatan, id, terakhir);
        return terakhir;
    }

    private static Penempatan.Jenis jenis(PelaksanaTugasForm form, Isian isian) {
        String nilai = form.jenis() == null ? "" : form.jenis().strip();
        return switch (nilai) {
            case "PLT" -> Penempatan.Jenis.PLT;
            case "PLH" -> Penempatan.Jenis.PLH;
            case "PJ" -> Penempatan.Jenis.PJ;
            default -> {
                isian.salah("jenis", "JENIS_TIDAK_DIKENAL", "Isi jenis dengan PLT, PLH, atau PJ.");
                yield Penempatan.Jenis.PLT;
            }
        };
    }

    private void catat(String instansi, String jabatan, String tindakan, Pelaku pelaku, Map<String, String> sesudah) {
        jejak.catat(new Peristiwa(
                instansi, pelaku.namaPengguna(), Optional.empty(), tindakan, "jabatan:" + jabatan, Map.of(), sesudah,
                Optional.empty()));
    }
}
