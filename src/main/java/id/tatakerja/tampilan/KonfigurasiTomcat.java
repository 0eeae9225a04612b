package id.tatakerja.tampilan;

import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Puts our report in the place of the container's, which speaks English and looks like nothing here. */
@Component
class KonfigurasiTomcat implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {

    @Override
    public void customize(ConfigurableTomcatWebServerFactory pabrik) {
        pabrik.addContextCustomizers(konteks -> {
            var rumah = (StandardHost) konteks.getParent();
            for (var katup : rumah.getPipeline().getValves()) {
                if (katup instanceof ErrorReportValve) {
                    rumah.getPipeline().removeValve(katup);
                }
            }
            rumah.getPipeline().addValve(new LaporanGalatValve());
            // the host adds one of this class unless it is there already
            rumah.setErrorReportValveClass(LaporanGalatValve.class.getName());
        });
    }

    /** After the framework has put its own one there. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
