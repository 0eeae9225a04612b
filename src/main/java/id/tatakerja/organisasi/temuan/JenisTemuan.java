package id.tatakerja.organisasi.temuan;

/** The closed list of findings: why each matters and what to do, in words for the organisation section. */
public enum JenisTemuan {
    UNIT_TANPA_PEMIMPIN(
            "tidak mempunyai jabatan pemimpin",
            "Tanpa jabatan pemimpin, Pejabat Penilai Kinerja dan Pimpinan Unit Organisasi orang di dalamnya tidak dapat ditentukan.",
            "Tambahkan jabatan yang memimpin unit ini, atau gabungkan unit ini dengan unit di atasnya."),
    JABATAN_PEMIMPIN_KOSONG(
            "belum ada pemangkunya",
            "Selama kosong, tidak ada orang yang menilai, menugaskan, dan menerima surat atas nama jabatan ini.",
            "Tetapkan pejabat definitif, atau tunjuk Plt. dengan dasar dan masanya."),
    DUA_PEMIMPIN(
            "mempunyai lebih dari satu jabatan pemimpin",
            "Dua pemimpin membuat atasan langsung tidak pasti.",
            "Pilih satu jabatan yang memimpin dan ubah yang lain."),
    PEMIMPIN_TIDAK_SESUAI(
            "dipimpin jabatan yang tidak sesuai dengan jenisnya",
            "Peraturan menentukan pejabat mana yang memimpin organisasi ini; hasil kedudukan bergantung padanya.",
            "Perbaiki jenis atau nama jabatan pemimpin, atau jenis unitnya."),
    PEMIMPIN_FUNGSIONAL_TANPA_DASAR(
            "memimpin unit tanpa dasar pengangkatan yang tercatat",
            "Pejabat Fungsional memimpin unit hanya bila diangkat untuk itu menurut peraturan perundang-undangan.",
            "Catat nama, nomor, dan tanggal keputusan pengangkatannya."),
    SUSUNAN_BERPUTAR(
            "berada di bawah dirinya sendiri melalui unit lain",
            "Susunan yang berputar tidak mempunyai pimpinan tertinggi.",
            "Perbaiki unit induk sehingga berujung pada unit tanpa induk."),
    INDUK_TIDAK_ADA(
            "berada di bawah unit yang sudah berakhir",
            "Garis ke atas terputus, sehingga pimpinan di atasnya tidak ditemukan.",
            "Pilih unit induk yang masih ada."),
    INDUK_TIDAK_SESUAI(
            "berada di tempat yang keliru pada susunan",
            "Aturan kedudukan bermula pada perangkat daerah; unit di tempat yang keliru membuat pimpinannya salah dicari.",
            "Perbaiki unit induk atau jenis unit."),
    MODEL_KOSONG(
            "belum mempunyai model struktur",
            "Peraturan mengatur kedudukan menurut model struktur organisasi.",
            "Pilih model menurut lampiran peraturan; bila urusannya termasuk beberapa model, Bupati yang memilih."),
    MODEL_MENYIMPANG(
            "tidak sesuai dengan model strukturnya",
            "Jumlah atau nama dalam data berbeda dari yang ditentukan lampiran untuk model ini.",
            "Perbaiki susunan atau model; bila susunannya memang demikian, catat dasar perbedaannya."),
    KRITERIA_TINGKAT_KOSONG(
            "lebih dari dua tingkat tanpa kriteria pengecualian",
            "Susunan lebih dari dua tingkat hanya dibolehkan menurut kriteria peraturan menteri, dan kedudukan di dalamnya belum dapat"
                    + " ditetapkan tanpanya.",
            "Sebutkan kriteria yang menjadi dasarnya pada pengaturan unit ini, atau sederhanakan susunannya."),
    STRUKTUR_MENYIMPANG(
            "berbeda dari susunan yang ditentukan lampiran",
            "Lampiran menentukan jumlah subbagian pada bagian ini.",
            "Perbaiki susunan, atau periksa nama bagiannya."),
    JABATAN_DUA_PEMANGKU(
            "dipangku lebih dari satu pejabat definitif",
            "Jabatan manajerial hanya dipangku satu orang; yang lain tidak berwenang.",
            "Akhiri penempatan salah satu, atau ubah menjadi Plt., Plh., atau Pj."),
    MELEBIHI_KEBUTUHAN(
            "diisi lebih banyak orang daripada kebutuhannya",
            "Peta jabatan menetapkan kebutuhan; kelebihan berarti penempatan atau petanya keliru.",
            "Pindahkan pegawai, atau perbaiki angka kebutuhan pada peta jabatan."),
    PELAKSANA_TANPA_URAIAN(
            "mempunyai Jabatan Pelaksana tanpa uraian tugas",
            "Jabatan Pelaksana memegang uraian tugas; tanpa itu penugasan tidak dapat dicocokkan.",
            "Isi uraian tugas jabatan tersebut."),
    PLT_PADA_JABATAN_TERISI(
            "mempunyai Plt. atau Pj. padahal ada pejabat definitif",
            "Plt. dan Pj. hanya untuk jabatan yang kosong; bila pejabatnya berhalangan sementara, yang tepat Plh.",
            "Akhiri Plt. atau Pj., atau ganti menjadi Plh."),
    PELAKSANA_TUGAS_GANDA(
            "mempunyai lebih dari satu Plt., Plh., atau Pj. pada hari yang sama",
            "Dua pelaksana tugas membuat tidak pasti siapa yang menilai dan menandatangani atas nama jabatan ini.",
            "Akhiri salah satu penunjukan."),
    PEGAWAI_TANPA_JABATAN(
            "tidak mempunyai jabatan",
            "Kedudukan seseorang ditentukan oleh jabatannya; tanpa jabatan ia tidak mempunyai atasan.",
            "Tempatkan pada jabatan, atau akhiri datanya bila sudah tidak bertugas."),
    JENJANG_TIDAK_SESUAI_GOLONGAN(
            "memangku jenjang yang tidak lazim bagi golongannya",
            "Salah satu dari jenjang atau golongan kemungkinan keliru, dan jenjang menentukan atasan menurut peraturan.",
            "Periksa SK jabatan dan SK pangkat terakhir."),
    NIP_TIDAK_SESUAI_STATUS(
            "mempunyai pola NIP yang tidak sesuai dengan statusnya",
            "Angka ke-13 dan 14 NIP menunjukkan PNS bila 01 sampai 12.",
            "Periksa NIP dan status pada SK."),
    GOLONGAN_TIDAK_SESUAI_STATUS(
            "mempunyai golongan yang bukan untuk statusnya",
            "PNS memakai golongan I/a sampai IV/e, PPPK memakai I sampai XVII.",
            "Periksa golongan dan status pada SK.");

    private final String ringkas;
    private final String penjelasan;
    private final String saran;

    JenisTemuan(String ringkas, String penjelasan, String saran) {
        this.ringkas = ringkas;
        this.penjelasan = penjelasan;
        this.saran = saran;
    }

    /** What is the matter, to follow the name of the object. */
    public String ringkas() {
        return ringkas;
    }

    /** What is the matter, as a heading. */
    public String judul() {
        return Character.toUpperCase(ringkas.charAt(0)) + ringkas.substring(1);
    }

    /** Why it matters. */
    public String penjelasan() {
        return penjelasan;
    }

    /** What to do. */
    public String saran() {
        return saran;
    }
}
