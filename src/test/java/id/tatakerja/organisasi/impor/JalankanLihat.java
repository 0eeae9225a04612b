package id.tatakerja.organisasi.impor;
import id.tatakerja.TatakerjaApplication; import id.tatakerja.basisdata.Penyewa; import id.tatakerja.akses.*; import id.tatakerja.organisasi.impor.berkas.BerkasImpor;
import java.nio.file.*; import java.util.*; import org.springframework.boot.SpringApplication; import org.springframework.jdbc.core.simple.JdbcClient;
public class JalankanLihat {
  public static void main(String[] a) throws Exception {
    var c = SpringApplication.run(TatakerjaApplication.class, a);
    var sql = c.getBean(JdbcClient.class);
    boolean ada = Penyewa.<Boolean, RuntimeException>seluruhInstalasi(() -> sql.sql("select count(*) from organisasi.instansi").query(Long.class).single() > 0);
    if (!ada) {
      Penyewa.<Boolean, RuntimeException>seluruhInstalasi(() -> {
        for (var k : List.of("lamandau","kosongan")) {
        sql.sql("insert into organisasi.instansi (kode) values (?)").param(k).update();
        sql.sql("insert into organisasi.instansi_versi (instansi, nama, jenis, regulasi, zona_waktu, pembina_sebutan, pembina_nama, berlaku) values (?, ?, 'KABUPATEN', 'lamandau-13-2024', 'Asia/Jakarta', 'Bupati', 'Rizky Pratama', '(,)')").params(k, "Kabupaten " + k).update();
        c.getBean(Akun.class).pastikan(List.of(new Akun.Baru("organisasi-"+k, "Bagian Organisasi", k, "", Set.of(Peran.BAGIAN_ORGANISASI)), new Akun.Baru("kepegawaian-"+k, "Bagian Kepegawaian", k, "", Set.of(Peran.BAGIAN_KEPEGAWAIAN)), new Akun.Baru("bupati-"+k, "Rizky Pratama", k, "", Set.of(Peran.PEJABAT_PEMBINA_KEPEGAWAIAN))));
        }
        return true; });
      var d = Path.of("/tmp/halaman");
      Penyewa.<Boolean, Exception>sebagai("lamandau", () -> { var h = c.getBean(MengimporOrganisasi.class).laksanakan(new MengimporOrganisasi.Impor("lamandau", BerkasImpor.csv(Files.readAllBytes(d.resolve("unit.csv")), Files.readAllBytes(d.resolve("jabatan.csv")), Files.readAllBytes(d.resolve("pegawai.csv"))), Optional.of(java.time.LocalDate.of(2026,1,1)), false, "organisasi-lamandau"), Kemajuan.DIAM); System.out.println("IMPOR " + h.jumlah() + h.galat().stream().limit(5).toList());
        sql.sql("insert into organisasi.penempatan(instansi,pegawai,jabatan,jenis,dasar,berlaku) select 'lamandau', p.id, 'INSP.K','PLT','SK Bupati 800/12/2026', daterange('2026-02-01','2027-02-01') from organisasi.pegawai p join organisasi.penempatan q on q.pegawai=p.id where q.jabatan='IRBAN1.K'").update(); return true; });
    }
    System.out.println("SIAP");
  }
}
