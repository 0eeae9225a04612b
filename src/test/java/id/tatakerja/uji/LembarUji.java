package id.tatakerja.uji;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes the three CSV sheets of an import, a unit with its leader and people with their posts at a time. */
public final class LembarUji {

    /** Days times months that {@link #pemegang} can write from a first number. */
    private static final int AWAL_TERBANYAK = 28 * 12;
    private static final AtomicInteger AWAL_BERIKUT = new AtomicInteger(1);
    private static final Map<String, Integer> AWAL = new ConcurrentHashMap<>();

    private final StringBuilder unit = new StringBuilder("kode,nama,jenis,induk,model\n");
    private final StringBuilder jabatan = new StringBuilder("kode,nama,unit,jenis,jenjang,memimpin,kelas,kebutuhan\n");
    private final StringBuilder pegawai =
            new StringBuilder("nip,nama,gelar_depan,gelar_belakang,status,golongan,jabatan,tmt,kompetensi,surel\n");
    private int urut;
    private final int awal;

    /** Sheets whose NIP differ from those of other numbers and of other test classes: a NIP is unique in the installation. */
    public LembarUji(int nomor) {
        this.awal = AWAL.computeIfAbsent(pemakai() + "#" + nomor, _ -> AWAL_BERIKUT.getAndIncrement());
        if (awal >= AWAL_TERBANYAK) {
            throw new IllegalStateException("Lebih dari " + AWAL_TERBANYAK + " lembar dalam satu JVM; NIP-nya akan berulang.");
        }
    }

    /** The class that has these people made: the outermost of ours on the stack. */
    private static String pemakai() {
        return StackWalker.getInstance().walk(s -> s.map(StackWalker.StackFrame::getClassName)
                .filter(nama -> nama.startsWith("id.tatakerja.")).reduce("", (_, luar) -> luar));
    }

    /** A unit, its leading post {@code K-<kode>} and a holder of it. */
    public LembarUji unit(String kode, String jenis, String induk, String model, String pemimpin) {
        unitTanpaKepala(kode, jenis, induk, model);
        jabatan("K-" + kode, kode, pemimpin, "FUNGSIONAL".equals(pemimpin) ? "AHLI_MADYA" : "", "ya");
        pemegang("K-" + kode, "IV/a");
        return this;
    }

    /** A unit without a leading post. */
    public LembarUji unitTanpaKepala(String kode, String jenis, String induk, String model) {
        unit.append(kode).append(',').append(nama(kode)).append(',').append(jenis).append(',').append(induk).append(',').append(model).append('\n');
        return this;
    }

    /** A leading post that nobody holds. */
    public LembarUji jabatanKosong(String kode, String unitnya, String jenis) {
        jabatan(kode, unitnya, jenis, "", "ya");
        return this;
    }

    /** Somebody on a post of the jenjang ({@code PELAKSANA} for a Pelaksana) in the unit; gives the NIP. */
    public String orang(String unitnya, String jenjang) {
        var pelaksana = jenjang.equals("PELAKSANA");
        var kode = "P-" + unitnya + "-" + jenjang + "-" + (urut + 1);
        jabatan(kode, unitnya, pelaksana ? "PELAKSANA" : "FUNGSIONAL", pelaksana ? "" : jenjang, "tidak");
        return pemegang(kode, golongan(jenjang));
    }

    private void jabatan(String kode, String unitnya, String jenis, String jenjang, String memimpin) {
        jabatan.append(kode).append(",Jabatan ").append(kode).append(',').append(unitnya).append(',').append(jenis).append(',').append(jenjang)
                .append(',').append(memimpin).append(",8,1\n");
    }

    private String pemegang(String kode, String golongan) {
        urut++;
        var nip = "1985%02d%02d2010%02d1%03d".formatted(1 + urut / 900 % 12, 1 + awal % 28, 1 + awal / 28 % 12, 1 + urut % 900);
        pegawai.append(nip).append(",Orang ").append(urut).append(",,,PNS,").append(golongan).append(',').append(kode).append(",2024-01-02,,\n");
        return nip;
    }

    /** Another person by a line of one's own. */
    public LembarUji barisPegawai(String baris) {
        pegawai.append(baris).append('\n');
        return this;
    }

    /** The sheets by name. */
    public Map<String, String> jadi() {
        var semua = new LinkedHashMap<String, String>();
        semua.put("unit", unit.toString());
        semua.put("jabatan", jabatan.toString());
        semua.put("pegawai", pegawai.toString());
        return semua;
    }

    private static String nama(String kode) {
        return "Unit " + kode.replace('-', ' ');
    }

    private static String golongan(String jenjang) {
        return switch (jenjang) {
            case "AHLI_UTAMA" -> "IV/d";
            case "AHLI_MADYA" -> "IV/a";
            case "AHLI_MUDA", "PENYELIA" -> "III/c";
            case "AHLI_PERTAMA", "MAHIR" -> "III/a";
            case "TERAMPIL" -> "II/c";
            default -> "II/a";
        };
    }
}
