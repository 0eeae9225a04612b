package id.tatakerja.organisasi.temuan;

import id.tatakerja.organisasi.Instansi;
import id.tatakerja.organisasi.MembacaSusunan;
import id.tatakerja.organisasi.Susunan;
import id.tatakerja.organisasi.acuan.Acuan;
import id.tatakerja.organisasi.acuan.MembacaAcuan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs every group of checks over an instansi on a day. */
@Service
public class MencariTemuan {

    private final List<Pemeriksaan> pemeriksaan;
    private final MembacaSusunan susunan;
    private final Instansi.Pembaca instansi;
    private final MembacaAcuan acuan;

    MencariTemuan(List<Pemeriksaan> pemeriksaan, MembacaSusunan susunan, Instansi.Pembaca instansi, MembacaAcuan acuan) {
        this.pemeriksaan = pemeriksaan;
        this.susunan = susunan;
        this.instansi = instansi;
        this.acuan = acuan;
    }

    /** All findings, in order of group, then of code. */
    @Transactional(readOnly = true)
    public List<Temuan> cari(String kode, Optional<LocalDate> hari) {
        Instansi milik = instansi.wajib(kode);
        Susunan pada = susunan.pada(kode, hari.orElseGet(milik::hariIni));
        return cari(pada, acuan.acuan(pada.regulasi()));
    }

    List<Temuan> cari(Susunan pada, Acuan paket) {
        var hasil = new ArrayList<Temuan>();
        pemeriksaan.forEach(p -> p.periksa(pada, paket, hasil::add));
        return hasil;
    }
}
