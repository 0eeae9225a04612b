package id.tatakerja.tampilan;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** Renders one precompiled template; the answer is complete in memory before the first byte leaves. */
final class JteView implements View {

    private final TemplateEngine mesin;
    private final String templat;

    JteView(TemplateEngine mesin, String templat) {
        this.mesin = mesin;
        this.templat = templat;
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws Exception {
        var nilai = new HashMap<String, Object>();
        if (model != null) {
            model.forEach((nama, isi) -> {
                if (isi != null && !nama.startsWith("org.springframework")) {
                    nilai.put(nama, isi);
                }
            });
        }
        var keluaran = new Utf8ByteOutput();
        mesin.render(templat + ".jte", nilai, keluaran);
        response.setContentType(getContentType());
        response.setContentLength(keluaran.getContentLength());
        keluaran.writeTo(response.getOutputStream());
    }
}
