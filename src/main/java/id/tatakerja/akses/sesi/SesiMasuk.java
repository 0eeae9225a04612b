package id.tatakerja.akses.sesi;

import id.tatakerja.akses.akun.AkunRepository;
import id.tatakerja.akses.akun.DataAkun;
import id.tatakerja.akses.pagar.PelakuMasuk;
import id.tatakerja.akses.pengaturan.PengaturanAkses;
import id.tatakerja.basisdata.Penyewa;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Who is behind a session. The session holds the user name alone; account and roles are read at every request, so that a
 * lock or a withdrawn role works at once.
 */
@Component
public class SesiMasuk implements SecurityContextRepository {

    static final String PENGGUNA = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;
    static final String PERAMBAN = "peramban";

    private final AkunRepository akun;
    private final Duration mutlak;

    SesiMasuk(AkunRepository akun, PengaturanAkses pengaturan) {
        this.akun = akun;
        this.mutlak = pengaturan.sesiMutlak();
    }

    /** Begins a session of its own for the account; whatever session the browser brought along ends, with its id. */
    public void mulai(HttpServletRequest permintaan, DataAkun masuk) {
        akhiri(permintaan);
        var sesi = permintaan.getSession(true);
        sesi.setAttribute(PENGGUNA, masuk.namaPengguna());
        sesi.setAttribute(PERAMBAN, Peramban.ringkas(permintaan.getHeader("User-Agent")));
    }

    /** Ends the session of the request, if it has one. */
    public void akhiri(HttpServletRequest permintaan) {
        var sesi = permintaan.getSession(false);
        if (sesi != null) {
            sesi.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    @Override
    @Deprecated
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder pemegang) {
        return konteks(pemegang.getRequest());
    }

    @Override
    public org.springframework.security.core.context.DeferredSecurityContext loadDeferredContext(HttpServletRequest permintaan) {
        return new KonteksTertunda(() -> konteks(permintaan));
    }

    @Override
    public void saveContext(SecurityContext konteks, HttpServletRequest permintaan, HttpServletResponse jawaban) {
        // a session begins only by mulai(); nothing else may put a person into it
    }

    @Override
    public boolean containsContext(HttpServletRequest permintaan) {
        var sesi = permintaan.getSession(false);
        return sesi != null && sesi.getAttribute(PENGGUNA) != null;
    }

    private SecurityContext konteks(HttpServletRequest permintaan) {
        var konteks = SecurityContextHolder.createEmptyContext();
        var sesi = permintaan.getSession(false);
        if (sesi != null && sesi.getAttribute(PENGGUNA) instanceof String pengguna) {
            pemilik(sesi, pengguna).ifPresentOrElse(
                    ada -> konteks.setAuthentication(new PelakuMasuk(ada.pelaku(), ada.wajibGanti())), sesi::invalidate);
        }
        return konteks;
    }

    private Optional<DataAkun> pemilik(HttpSession sesi, String pengguna) {
        var akhir = Instant.ofEpochMilli(sesi.getCreationTime()).plus(mutlak);
        if (Instant.now().isAfter(akhir)) {
            return Optional.empty();
        }
        return Penyewa.seluruhInstalasi(() -> akun.cari(pengguna)).filter(ada -> ada.terbuka(Instant.now()));
    }
}
