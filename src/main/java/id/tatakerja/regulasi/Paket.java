package id.tatakerja.regulasi;

import id.tatakerja.bersama.Dasar;
import id.tatakerja.bersama.Kutipan;
import id.tatakerja.regulasi.TabelLingkup.Mekanisme;
import id.tatakerja.regulasi.alur.Alur;
import id.tatakerja.regulasi.alur.AlurRantai;
import id.tatakerja.regulasi.alur.RagamAlur;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One regulation as data that runs: loaded, checked, immutable.
 *
 * @param identitas identity and dates
 * @param pasal provisions by local address, in printed order, parents before children
 * @param tafsir open questions with the reading in force
 * @param pengaturan settings that the text leaves open
 * @param model models of structure
 * @param kelompokAsisten groups of Asisten: code to words that the name of such an Asisten contains
 * @param strukturTambahan facts of structure without a model
 * @param aturanPenetapan how a decree comes about
 * @param aturanTingkat how levels are counted, where the regulation knows them
 * @param aturanPenugasan what holds for every assignment
 * @param kosakata closed values of the facts
 * @param kedudukan decision table
 * @param penilai which officials may assess at all
 * @param lingkup mechanism by distance
 * @param penetapanTim who decrees a team
 * @param tim what makes up a team
 * @param perencanaan steps of planning and account
 * @param rantai chains of review
 * @param syaratTahap what must have happened before work goes on
 * @param bagian to which part of the system each section of the requirements belongs
 * @param alur mechanisms by code, in order of code
 * @param alurRantai chains of review as mechanisms, by {@link AlurRantai#kode}
 * @param persyaratan requirements, in order
 * @param contoh scenarios
 * @param sidik SHA-256 over the files, hexadecimal
 */
public record Paket(
        Identitas identitas,
        Map<String, Pasal> pasal,
        List<Tafsir> tafsir,
        List<Pengaturan> pengaturan,
        List<Model> model,
        Map<String, List<String>> kelompokAsisten,
        List<StrukturTambahan> strukturTambahan,
        AturanPenetapan aturanPenetapan,
        Optional<AturanTingkat> aturanTingkat,
        AturanPenugasan aturanPenugasan,
        Kosakata kosakata,
        TabelKedudukan kedudukan,
        TabelPenilai penilai,
        TabelLingkup lingkup,
        TabelPenetapanTim penetapanTim,
        TabelTim tim,
        TabelPerencanaan perencanaan,
        TabelRantai rantai,
        TabelSyaratTahap syaratTahap,
        List<BagianAturan> bagian,
        Map<String, Alur> alur,
        Map<String, AlurRantai> alurRantai,
        List<Persyaratan> persyaratan,
        List<Contoh> contoh,
        String sidik) {

    public Paket {
        pasal = Collections.unmodifiableMap(pasal);
        tafsir = List.copyOf(tafsir);
        pengaturan = List.copyOf(pengaturan);
        model = List.copyOf(model);
        kelompokAsisten = Collections.unmodifiableMap(kelompokAsisten);
        strukturTambahan = List.copyOf(strukturTambahan);
        alur = Collections.unmodifiableMap(alur);
        alurRantai = Collections.unmodifiableMap(alurRantai);
        persyaratan = List.copyOf(persyaratan);
        bagian = List.copyOf(bagian);
        contoh = List.copyOf(contoh);
    }

    /** Code of the pack. */
    public String kode() {
        return identitas.kode();
    }

    /**
     * The citation of a local address.
     *
     * @throws IllegalArgumentException when the address does not exist
     */
    public Kutipan kutip(String alamatLokal) {
        var bunyi = pasal.get(alamatLokal);
        if (bunyi == null) {
            throw new IllegalArgumentException("Alamat " + alamatLokal + " tidak ada dalam " + kode());
        }
        return new Kutipan(kode() + "#" + alamatLokal, bunyi.label());
    }

    /** The provision at a local address, if there is one. */
    public Optional<Pasal> bunyi(String alamatLokal) {
        return Optional.ofNullable(pasal.get(alamatLokal));
    }

    /** The settings by which the application already acts. */
    public List<Pengaturan> pengaturanBerdampak() {
        return pengaturan.stream().filter(Pengaturan::berdampak).toList();
    }

    /** The setting with this key, if the regulation leaves it open. */
    public Optional<Pengaturan> pengaturan(String kunci) {
        return pengaturan.stream().filter(p -> p.kunci().equals(kunci)).findFirst();
    }

    /** The reading with this code. */
    public Optional<Tafsir> tafsir(String kodeTafsir) {
        return tafsir.stream().filter(t -> t.kode().equals(kodeTafsir)).findFirst();
    }

    /** The model with this code; {@code TANPA} is none. */
    public Optional<Model> model(String kodeModel) {
        return model.stream().filter(m -> m.kode().equals(kodeModel)).findFirst();
    }

    /** The mechanism with this code. */
    public Optional<Alur> alur(String kodeAlur) {
        return Optional.ofNullable(alur.get(kodeAlur));
    }

    /** The mechanism of a chain of review. */
    public Optional<AlurRantai> alurRantai(String kodeAlur) {
        return Optional.ofNullable(alurRantai.get(kodeAlur));
    }

    /** A part or variant of a mechanism. */
    public Optional<Alur> alur(Mekanisme mekanisme, RagamAlur ragam) {
        return alur(mekanisme.kode() + ragam.akhiran());
    }

    /** The ground of a decision by a row of a table of this pack. */
    public Dasar dasar(String tabel, String baris, Map<String, String> masukan, List<Kutipan> kutipan) {
        return new Dasar(kode(), identitas.versi(), sidik, tabel, baris, masukan, kutipan);
    }
}
