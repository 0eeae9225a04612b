package id.tatakerja.uji;

import id.tatakerja.basisdata.AlamatBasisData;
import id.tatakerja.basisdata.SumberDataUji;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers the parameters of {@link BasisDataUji}; where they are asked for before each test, each has a database of its own. */
class BasisDataUjiExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace RUANG = ExtensionContext.Namespace.create(BasisDataUjiExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext konteks) {
        Class<?> jenis = parameter.getParameter().getType();
        return jenis == DataSource.class || jenis == JdbcClient.class || jenis == AlamatBasisData.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext konteks) {
        Tersedia tersedia = konteks.getStore(RUANG)
                .computeIfAbsent(konteks.getRequiredTestClass(), kelas -> Tersedia.baru(), Tersedia.class);
        Class<?> jenis = parameter.getParameter().getType();
        if (jenis == AlamatBasisData.class) {
            return tersedia.alamat();
        }
        return jenis == DataSource.class ? tersedia.sumber() : JdbcClient.create(tersedia.sumber());
    }

    private record Tersedia(AlamatBasisData alamat, DataSource sumber) implements AutoCloseable {

        static Tersedia baru() {
            AlamatBasisData alamat = PostgresUji.basisDataSiap();
            return new Tersedia(alamat, SumberDataUji.buat(alamat));
        }

        @Override
        public void close() throws Exception {
            ((AutoCloseable) sumber).close();
        }
    }
}
