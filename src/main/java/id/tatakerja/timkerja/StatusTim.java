package id.tatakerja.timkerja;

/** States of a team. */
enum StatusTim {
    /** Its assignment is still on its way. */
    DISIAPKAN("Disiapkan"),
    /** At work. */
    AKTIF("Aktif"),
    /** Its last assignment has ended. */
    SELESAI("Selesai"),
    /** Its assignment was refused or withdrawn before anybody was in it. */
    BATAL("Tidak jadi dibentuk");

    private final String sebutan;

    StatusTim(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }
}
