package id.tatakerja.organisasi.impor;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.bersama.Galat;
import id.tatakerja.bersama.Penolakan;
import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.acuan.Acuan;
import id.tatakerja.organisasi.acuan.MembacaAcuan;
import id.tatakerja.organisasi.dampak.Percobaan;
import id.tatakerja.organisasi.impor.berkas.Baris;
import id.tatakerja.organisasi.impor.berkas.DaftarGalat;
import id.tatakerja.organisasi.impor.berkas.GalatImpor;
import id.tatakerja.organisasi.impor.berkas.Lembar;
import id.tatakerja.organisasi.impor.isi.BarisPegawai;
import id.tatakerja.organisasi.impor.isi.IsiImpor;
import id.tatakerja.organisasi.wewenang.GiliranUbah;
import id.tatakerja.organisasi.wewenang.Penjaga;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates, changes or ends one unit, jabatan or person by the rules of the import and a few that only a form can ask. */
@Service
public class MengubahOrganisasi {

    private final Instansi.Pembaca instansi;
    private final MembacaAcuan acuan;
    private final GiliranUbah giliran;
    private final KeadaanRepository keadaan;
    private final MelaksanakanRencana pelaksana;

    MengubahOrganisasi(
            Instansi.Pembaca instansi, MembacaAcuan acuan, GiliranUbah giliran, KeadaanRepository keadaan,
            MelaksanakanRencana pelaksana) {
        this.instansi = instansi;
        this.acuan = acuan;
        this.giliran = giliran;
        this.keadaan = keadaan;
        this.pelaksana = pelaksana;
    }

    /**
     * What to change.
     *
     * @param instansi code of the tenant
     * @param lembar unit, jabatan or pegawai
     * @param kode code or NIP
     * @param tanggal first day of the new state, today where empty
     */
    public record Sasaran(String instansi, Lembar lembar, String kode, Optional<LocalDate> tanggal) {}

    /**
     * Creates the thing or changes the named columns of it.
     *
     * @return true when it is new
     * @throws id.tatakerja.bersama.DitolakException ISIAN_TIDAK_SAH with every faulty column
     */
    @Transactional
    public boolean simpan(Sasaran sasaran, Map<String, String> isi, Pelaku pelaku) {
        Penjaga.mengelolaAtauMembina(pelaku, sasaran.instansi());
        periksaKolom(sasaran.lembar(), isi);
        return laksanakan(sasaran, Optional.of(isi), pelaku, Optional.empty());
    }

    /** The same inside a change that is only tried. */
    public void coba(Percobaan izin, Sasaran sasaran, Optional<Map<String, String>> isi, Pelaku pelaku) {
        Penjaga.mengelolaAtauMembina(pelaku, sasaran.instansi());
        isi.ifPresent(i -> periksaKolom(sasaran.lembar(), i));
        laksanakan(sasaran, isi, pelaku, Optional.of(izin));
    }

    /**
     * Ends the thing the day before; nothing is deleted.
     *
     * @throws id.tatakerja.bersama.DitolakException MASIH_DIPAKAI while others point to it
     */
    @Transactional
    public void akhiri(Sasaran sasaran, Pelaku pelaku) {
        Penjaga.mengelolaAtauMembina(pelaku, sasaran.instansi());
        laksanakan(sasaran, Optional.empty(), pelaku, Optional.empty());
    }

    private boolean laksanakan(
            Sasaran sasaran, Optional<Map<String, String>> isi, Pelaku pelaku, Optional<Percobaan> percobaan) {
        Instansi milik = instansi.wajib(sasaran.instansi());
        LocalDate tanggal = sasaran.tanggal().orElseGet(milik::hariIni);
        giliran.tunggu(milik.kode());
        keadaan.periksaHari(milik, tanggal);
        Rencana.Kini kini = keadaan.kini(milik.kode());
        Optional<Keadaan> lama = Optional.ofNullable(kini.bagian(sasaran.lembar()).get(sasaran.kode()));
        if (isi.isEmpty() && lama.isEmpty()) {
            throw Penolakan.tidakDitemukan("Kode '" + sasaran.kode() + "' tidak ada pada lembar " + sasaran.lembar().nama() + ".")
                    .sebagaiException();
        }
        var lembar = new EnumMap<Lembar, List<Baris>>(Lembar.class);
        for (Lembar satu : Lembar.values()) {
            lembar.put(satu, baris(satu, kini.bagian(satu), satu == sasaran.lembar() ? sasaran.kode() : ""));
        }
        List<Baris> milikSasaran = lembar.getOrDefault(sasaran.lembar(), List.of());
        int nomor = milikSasaran.size() + 2;
        isi.ifPresent(baru -> milikSasaran.add(baris(sasaran, lama, baru, nomor)));
        var galat = new DaftarGalat();
        Acuan paket = acuan.acuan(milik.regulasi());
        var urai = IsiImpor.urai(lembar, paket, galat);
        var tempatLain = keadaan.sampaiDiInstansiLain(
                milik.kode(), urai.pegawai().stream().filter(p -> p.nomor() == nomor).map(BarisPegawai::nip).toList());
        MengimporOrganisasi.periksaTempatLain(urai, tempatLain, tanggal, galat);
        MengimporOrganisasi.periksaTmt(urai, milik.hariIni(), tanggal, galat);
        isi.ifPresent(baru -> SyaratSimpan.periksa(urai, sasaran.lembar(), nomor, paket, galat));
        tolak(galat, sasaran, nomor, isi.isPresent());
        // Only the thing itself changes: other rows stay as recorded, even where they would no longer pass the checks.
        var rencana = Rencana.susun(
                tanggal, urai, kini, kini.dengan(sasaran.lembar(), sasaran.kode(), Rencana.nanti(urai, kini)), tempatLain);
        if (percobaan.isPresent()) {
            pelaksana.coba(percobaan.get(), milik.kode(), rencana);
        } else if (!rencana.kosong()) {
            pelaksana.laksanakan(perintah(sasaran, pelaku, rencana), rencana, urai, kini, Kemajuan.DIAM);
        }
        return lama.isEmpty();
    }

    private static List<Baris> baris(Lembar lembar, Map<String, Keadaan> semua, String kecuali) {
        var hasil = new ArrayList<Baris>(semua.size() + 1);
        semua.values().forEach(k -> {
            if (!k.kode().equals(kecuali)) {
                hasil.add(new Baris(hasil.size() + 2, k.kolom(lembar)));
            }
        });
        return hasil;
    }

    private static Baris baris(Sasaran sasaran, Optional<Keadaan> lama, Map<String, String> baru, int nomor) {
        var isi = new HashMap<String, String>();
        lama.ifPresent(k -> isi.putAll(k.kolom(sasaran.lembar())));
        isi.putAll(baru);
        isi.put(sasaran.lembar().wajib().getFirst(), sasaran.kode());
        return new Baris(nomor, isi);
    }

    private static void periksaKolom(Lembar lembar, Map<String, String> isi) {
        List<Galat> galat = isi.keySet().stream()
                .filter(k -> !lembar.wajib().contains(k) && !lembar.pilihan().contains(k))
                .map(k -> new Galat(k, "KOLOM_TIDAK_DIKENAL", "Bidang '" + k + "' tidak dikenal. Yang dikenal: "
                        + String.join(", ", lembar.wajib()) + "."))
                .toList();
        if (!galat.isEmpty()) {
            throw Penolakan.galat("ISIAN_TIDAK_SAH", "Ada bidang yang tidak dikenal. Perbaiki namanya.", galat).sebagaiException();
        }
    }

    /** Only what concerns the thing itself; a circle is reported on whichever row comes first. */
    private static void tolak(DaftarGalat galat, Sasaran sasaran, int nomor, boolean simpan) {
        List<Galat> milik = galat.semua().stream()
                .filter(g -> !simpan
                        || g.berkas().equals(sasaran.lembar().nama()) && g.baris() == nomor
                        || g.kode().equals("INDUK_BERPUTAR"))
                .filter(g -> simpan || g.kode().endsWith("_TIDAK_DIKENAL") && g.pesan().contains("'" + sasaran.kode() + "'"))
                .map(MengubahOrganisasi::untukFormulir)
                .toList();
        if (milik.isEmpty()) {
            return;
        }
        throw Penolakan.galat(
                        simpan ? "ISIAN_TIDAK_SAH" : "MASIH_DIPAKAI",
                        simpan
                                ? "Data belum dapat disimpan. Perbaiki bidang yang disebut."
                                : "'" + sasaran.kode() + "' masih dipakai. Pindahkan dahulu unit, jabatan, atau pegawai di dalamnya.",
                        milik)
                .sebagaiException();
    }

    private static Galat untukFormulir(GalatImpor satu) {
        return new Galat(satu.kolom(), satu.kode(), satu.pesan().replaceAll(" pada baris [0-9]+", ""));
    }

    private static MelaksanakanRencana.Perintah perintah(Sasaran sasaran, Pelaku pelaku, Rencana rencana) {
        var ringkas = rencana.bagian(sasaran.lembar()).ringkas(1);
        Map<String, String> sebelum = Map.of();
        var sesudah = new HashMap<String, String>();
        if (!ringkas.daftarBerubah().isEmpty()) {
            sebelum = ringkas.daftarBerubah().getFirst().sebelum();
            sesudah.putAll(ringkas.daftarBerubah().getFirst().sesudah());
        } else {
            rencana.bagian(sasaran.lembar()).baru().forEach(k -> sesudah.putAll(k.kolom(sasaran.lembar())));
        }
        sesudah.put("berlaku", rencana.tanggal().toString());
        String tindakan = ringkas.baru() > 0 ? "BUAT_" : ringkas.berakhir() > 0 ? "AKHIRI_" : "UBAH_";
        return new MelaksanakanRencana.Perintah(
                sasaran.instansi(), pelaku.namaPengguna(), tindakan + sasaran.lembar().name(),
                sasaran.lembar().nama() + ":" + sasaran.kode(), sebelum, sesudah);
    }
}
