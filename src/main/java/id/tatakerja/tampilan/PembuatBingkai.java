package id.tatakerja.tampilan;

import id.tatakerja.akses.Pelaku;
import id.tatakerja.akses.ZonaInstansi;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Builds the frame of a page from the request. */
@Component
class PembuatBingkai {

    private final List<ButirMenu.Penyedia> penyedia;
    private final ObjectProvider<IdentitasInstansi> identitas;
    private final ObjectProvider<ZonaInstansi> zona;
    private final ObjectProvider<Lonceng> lonceng;

    PembuatBingkai(
            List<ButirMenu.Penyedia> penyedia, ObjectProvider<IdentitasInstansi> identitas, ObjectProvider<ZonaInstansi> zona, ObjectProvider<Lonceng> lonceng) {
        this.lonceng = lonceng;
        this.penyedia = List.copyOf(penyedia);
        this.identitas = identitas;
        this.zona = zona;
    }

    Bingkai untuk(HttpServletRequest permintaan, Optional<String> pesan) {
        var pelaku = pelaku();
        var rupa = pelaku.flatMap(Pelaku::instansi)
                .flatMap(kode -> Optional.ofNullable(identitas.getIfAvailable()).flatMap(i -> i.rupa(kode)));
        var menu = pelaku.map(p -> penyedia.stream()
                        .flatMap(s -> s.bagi(p).stream())
                        .sorted(Comparator.comparingInt(ButirMenu::urutan))
                        .toList())
                .orElse(List.of());
        var csrf = (CsrfToken) permintaan.getAttribute(CsrfToken.class.getName());
        return new Bingkai(
                pelaku,
                rupa.map(IdentitasInstansi.Rupa::nama).orElse("Tatakerja"),
                rupa.map(IdentitasInstansi.Rupa::aksen).orElse(1),
                menu,
                permintaan.getRequestURI(),
                csrf == null ? "_csrf" : csrf.getParameterName(),
                csrf == null ? "" : csrf.getToken(),
                pelaku.flatMap(Pelaku::instansi)
                        .flatMap(kode -> Optional.ofNullable(zona.getIfAvailable()).flatMap(z -> z.zona(kode)))
                        .orElse(ZonaInstansi.WIB),
                pesan,
                pelaku.map(this::belumDibaca).orElse(OptionalInt.empty()));
    }

    private OptionalInt belumDibaca(Pelaku pelaku) {
        var ada = lonceng.getIfAvailable();
        return ada == null ? OptionalInt.empty() : ada.belumDibaca(pelaku);
    }

    private static Optional<Pelaku> pelaku() {
        var masuk = SecurityContextHolder.getContext().getAuthentication();
        return masuk != null && masuk.getPrincipal() instanceof Pelaku p ? Optional.of(p) : Optional.empty();
    }
}
