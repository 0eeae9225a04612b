package id.tatakerja.organisasi.impor.berkas;

/** A sheet that cannot be read any further, with the sentence that says why. */
final class SalahXlsx extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String kode;

    SalahXlsx(String kode, String pesan) {
        super(pesan);
        this.kode = kode;
    }

    String kode() {
        return kode;
    }

    String pesan() {
        return String.valueOf(getMessage());
    }
}
