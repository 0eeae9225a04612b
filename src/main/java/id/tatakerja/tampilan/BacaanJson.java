package id.tatakerja.tampilan;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.module.SimpleModule;

/** How texts and days are read from the bodies that others send: a text is a text, a day is written in one way. */
final class BacaanJson {

    private BacaanJson() {}

    static SimpleModule modul() {
        return new SimpleModule("bacaan")
                .addDeserializer(String.class, new Teks(false))
                .addDeserializer(LocalDate.class, new Hari())
                .addKeyDeserializer(String.class, new Kunci());
    }

    private static String periksa(JsonParser pembaca, String teks) {
        var galat = TeksTerlarang.galat("", teks, true);
        if (galat.isPresent()) {
            throw new IsianJsonException(pembaca, galat.get());
        }
        return teks;
    }

    /** A field that means a text takes no number; a value of an open map (a setting) may be one. */
    private static final class Teks extends StdScalarDeserializer<String> {

        private final boolean ketat;

        Teks(boolean ketat) {
            super(String.class);
            this.ketat = ketat;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext konteks, @Nullable BeanProperty bidang) {
            return new Teks(bidang != null && !bidang.getType().isMapLikeType());
        }

        @Override
        public String deserialize(JsonParser pembaca, DeserializationContext konteks) {
            var penanda = pembaca.currentToken();
            if (penanda == JsonToken.VALUE_STRING || !ketat && penanda.isScalarValue()) {
                return periksa(pembaca, pembaca.getString());
            }
            throw InvalidFormatException.from(pembaca, "bukan teks", pembaca.getString(), String.class);
        }
    }

    private static final class Hari extends StdScalarDeserializer<LocalDate> {

        Hari() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser pembaca, DeserializationContext konteks) {
            if (pembaca.currentToken() != JsonToken.VALUE_STRING) {
                throw InvalidFormatException.from(pembaca, "bukan tanggal", pembaca.getString(), LocalDate.class);
            }
            var teks = periksa(pembaca, pembaca.getString()).strip();
            try {
                return teks.isEmpty() ? null : LocalDate.parse(teks);
            } catch (DateTimeException tidakAda) {
                throw InvalidFormatException.from(pembaca, "tanggal tidak ada", teks, LocalDate.class);
            }
        }
    }

    private static final class Kunci extends KeyDeserializer {

        @Override
        public Object deserializeKey(String kunci, DeserializationContext konteks) {
            return periksa(konteks.getParser(), kunci);
        }
    }
}
