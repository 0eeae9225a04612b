package id.tatakerja.basisdata;

/** Waiting between two looks at the outside world. */
final class Jeda {

    private Jeda() {}

    static void tidur(long milidetik) {
        try {
            Thread.sleep(milidetik);
        } catch (InterruptedException terhenti) {
            Thread.currentThread().interrupt();
            throw new GagalBasisData("Penyiapan basis data dihentikan sebelum selesai.", terhenti);
        }
    }
}
