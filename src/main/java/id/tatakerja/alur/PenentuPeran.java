package id.tatakerja.alur;

import id.tatakerja.bersama.Penolakan;
import id.tatakerja.kedudukan.MembacaAtasan.Atasan;
import id.tatakerja.organisasi.JabatanSusunan;
import id.tatakerja.organisasi.JenisJabatan;
import id.tatakerja.organisasi.JenisUnit;
import id.tatakerja.regulasi.TabelLingkup.Lingkup;
import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.PeranAlur;
import id.tatakerja.regulasi.alur.Simpul;
import id.tatakerja.regulasi.alur.SisiAlur;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Resolves the roles of a mechanism to offices for the two sides of one case on one day. */
public final class PenentuPeran {

    private final Pihak pihak;
    private final Alur alur;
    private final Lingkup lingkup;

    /** For a case. */
    public PenentuPeran(Pihak pihak, Alur alur, Lingkup lingkup) {
        this.pihak = pihak;
        this.alur = alur;
        this.lingkup = lingkup;
    }

    /**
     * Who may do an act, the first unless another does; for an act of the people themselves use {@link Pemegang.Pegawai}.
     *
     * @throws id.tatakerja.bersama.DitolakException 422 {@code PERAN_KOSONG} when nobody can be found for the first role, or
     *     {@code ASAL_BERBEDA} when the people do not share one official
     */
    public List<Tugas.Pelaksana> pelaku(Simpul.Tindak tindak) {
        var hasil = new ArrayList<Tugas.Pelaksana>();
        for (var peran : tindak.peran()) {
            if (peran != PeranAlur.PEGAWAI) {
                var siapa = hasil.isEmpty() ? Optional.of(wajib(peran)) : cari(peran);
                siapa.filter(s -> hasil.stream().noneMatch(h -> h.pemegang().equals(s))).ifPresent(s -> hasil.add(new Tugas.Pelaksana(peran, s)));
            }
        }
        return hasil;
    }

    /** The office of a role; never the people themselves. */
    public Pemegang wajib(PeranAlur peran) {
        return jabatanPeran(peran).orElseThrow(() -> Penolakan.tidakMemenuhi(
                        "PERAN_KOSONG",
                        "Tidak ada jabatan untuk peran " + peran.sebutan() + " pada susunan organisasi hari ini. Lengkapi jabatan atau pengaturannya lebih dahulu.")
                .sebagaiException());
    }

    /** Name of a unit of the instansi, the code itself for one that is none. */
    public String namaUnit(String kode) {
        return pihak.susunan().unit(kode).map(u -> u.nama()).orElse(kode);
    }

    /** Name of the perangkat daerah on a side. */
    public String namaPerangkatDaerah(SisiAlur sisi) {
        return namaUnit(pihak.perangkatDaerah(switch (sisi) {
            case ASAL -> pihak.asal().getFirst().unit();
            case PEMILIK, KEDUANYA -> pihak.unitPemilik();
        }));
    }

    /** The office of a role, where there is exactly one. */
    public Optional<Pemegang> cari(PeranAlur peran) {
        try {
            return jabatanPeran(peran);
        } catch (id.tatakerja.bersama.DitolakException tidakSama) {
            return Optional.empty();
        }
    }

    private Optional<Pemegang> jabatanPeran(PeranAlur peran) {
        var oleh = alur.pengisi(peran, lingkup);
        return switch (oleh) {
            case PIMPINAN_PEMILIK -> jabatan(pimpinanPemilik());
            case PENILAI_PEMILIK -> Optional.of(atasan(pimpinanPemilik()));
            case BERWENANG_PEMILIK -> berwenang(SisiAlur.PEMILIK);
            case PIMPINAN_ASAL -> jabatan(asal(lingkup == Lingkup.DALAM_UNIT
                    ? t -> pihak.pimpinan(t.unit(), t.atasan())
                    : t -> pihak.pimpinanAntarunit(t.unit(), t.atasan())));
            case PENILAI_ASAL -> jabatan(asal(t -> t.atasan().penilai()));
            case ADMINISTRASI_ASAL -> jabatan(asal(t -> administrasi(t.unit()).or(() -> pihak.pimpinan(t.unit(), t.atasan()))));
            case BERWENANG_ASAL -> berwenang(SisiAlur.ASAL);
            case KEPALA_PERANGKAT_DAERAH -> jabatan(kepala(peran.sisi()));
            case SEKRETARIS_DAERAH -> jabatan(sekretarisDaerah());
            case BUPATI -> Optional.of(new Pemegang.Pembina());
            // people, and offices of a chain of review, are found elsewhere
            case PEGAWAI, KETUA_TIM, PENINJAU, PENERIMA_HASIL -> Optional.empty();
        };
    }

    private static Optional<Pemegang> jabatan(Optional<String> kode) {
        return kode.map(Pemegang.Jabatan::new);
    }

    private Optional<String> asal(Function<Pihak.Tempat, Optional<String>> siapa) {
        return pihak.sama(siapa, "ASAL_BERBEDA",
                "Pegawai yang dipilih tidak berada di bawah pejabat yang sama. Buat penugasan sendiri untuk setiap unit asal.");
    }

    private Optional<String> pimpinanPemilik() {
        Atasan a = pihak.atasanPemilik();
        return lingkup == Lingkup.DALAM_UNIT ? pihak.pimpinan(pihak.unitPemilik(), a) : pihak.pimpinanAntarunit(pihak.unitPemilik(), a);
    }

    private Optional<Pemegang> berwenang(SisiAlur sisi) {
        return lingkup == Lingkup.LINTAS_INSTANSI
                ? jabatan(Optional.of(pihak.berwenang()).filter(b -> !b.isEmpty()))
                : jabatan(kepala(sisi));
    }

    private Optional<String> kepala(SisiAlur sisi) {
        return switch (sisi) {
            case ASAL -> asal(t -> pihak.pemimpin(pihak.perangkatDaerah(t.unit())));
            case PEMILIK, KEDUANYA -> pihak.pemimpin(pihak.perangkatDaerah(pihak.unitPemilik()));
        };
    }

    /** The next leader above an official; above the head of a perangkat daerah stands the Pejabat Pembina Kepegawaian. */
    private Pemegang atasan(Optional<String> pejabat) {
        var s = pihak.susunan();
        return pejabat.flatMap(s::jabatan)
                .flatMap(j -> s.induk(j.unit()))
                .flatMap(u -> pihak.pemimpin(u.kode()))
                .<Pemegang>map(Pemegang.Jabatan::new)
                .orElseGet(Pemegang.Pembina::new);
    }

    private Optional<String> administrasi(String unit) {
        var s = pihak.susunan();
        return s.garis(unit).stream()
                .flatMap(u -> s.pemimpin(u.kode()).stream())
                .filter(j -> j.jenis() == JenisJabatan.ADMINISTRATOR || j.jenis() == JenisJabatan.PENGAWAS)
                .map(JabatanSusunan::kode)
                .findFirst();
    }

    private Optional<String> sekretarisDaerah() {
        var s = pihak.susunan();
        return s.unit().stream().filter(u -> u.jenis() == JenisUnit.SEKRETARIAT_DAERAH).flatMap(u -> s.pemimpin(u.kode()).stream())
                .map(JabatanSusunan::kode).findFirst();
    }
}
