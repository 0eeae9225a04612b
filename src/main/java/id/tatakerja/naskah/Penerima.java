package id.tatakerja.naskah;

/** To whom a letter or its copy goes. */
public sealed interface Penerima {

    /**
     * An office of the instansi; whoever holds it today reads the letter.
     *
     * @param kode code of the jabatan
     */
    record Jabatan(String kode) implements Penerima {}

    /**
     * A civil servant of the instansi.
     *
     * @param nip the person
     */
    record Pegawai(String nip) implements Penerima {}

    /** The Pejabat Pembina Kepegawaian of the instansi. */
    record Pembina() implements Penerima {}

    /**
     * Somebody outside the instansi; only printed.
     *
     * @param sebutan how the letter names the addressee, e.g. {@code Sekretaris Daerah Kabupaten Lamandau}
     */
    record Luar(String sebutan) implements Penerima {}
}
