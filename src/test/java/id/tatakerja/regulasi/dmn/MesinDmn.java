package id.tatakerja.regulasi.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.io.ResourceType;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** A standard decision engine that knows nothing of our tables but the exported file. */
record MesinDmn(DMNRuntime mesin, DMNModel model) {

    static MesinDmn untuk(String dmn) {
        var berkas = ResourceFactory.newByteArrayResource(dmn.getBytes(StandardCharsets.UTF_8));
        berkas.setResourceType(ResourceType.DMN);
        berkas.setSourcePath("uji.dmn");
        var mesin = DMNRuntimeBuilder.fromDefaults().buildConfiguration().fromResources(List.of(berkas))
                .getOrElseThrow(IllegalStateException::new);
        var model = mesin.getModels().getFirst();
        assertThat(model.getMessages(DMNMessage.Severity.ERROR)).isEmpty();
        return new MesinDmn(mesin, model);
    }

    @Nullable Object putus(String keputusan, Map<String, String> masukan) {
        var konteks = mesin.newContext();
        masukan.forEach(konteks::set);
        var hasil = mesin.evaluateByName(model, konteks, keputusan);
        assertThat(hasil.getMessages(DMNMessage.Severity.ERROR)).as("%s", masukan).isEmpty();
        return hasil.getDecisionResultByName(keputusan).getResult();
    }

    /** Lines in the file of the rows that the engine gives. */
    TreeSet<Integer> baris(String keputusan, Map<String, String> masukan) {
        var baris = new TreeSet<Integer>();
        if (putus(keputusan, masukan) instanceof List<?> daftar) {
            daftar.forEach(satu -> baris.add(nomor(satu)));
        }
        return baris;
    }

    static int nomor(@Nullable Object satu) {
        return satu instanceof Map<?, ?> peta && peta.get("baris") instanceof Number nomor ? nomor.intValue() : -1;
    }
}
