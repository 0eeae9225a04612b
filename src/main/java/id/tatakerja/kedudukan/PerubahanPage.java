package id.tatakerja.kedudukan;

import java.util.List;

/** Who would change if the proposals were decreed now. */
public record PerubahanPage(String instansi, int jumlah, List<DaftarKedudukan.BarisPerubahan> baris) {}
