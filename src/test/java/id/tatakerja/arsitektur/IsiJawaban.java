package id.tatakerja.arsitektur;

import java.lang.reflect.Array;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All texts and numbers inside any answer, however deep. */
final class IsiJawaban {

    private final StringBuilder tulisan = new StringBuilder();
    private final Set<Object> dilihat = Collections.newSetFromMap(new IdentityHashMap<>());

    private IsiJawaban() {}

    static String teks(@Nullable Object jawaban) {
        var isi = new IsiJawaban();
        isi.telusuri(jawaban);
        return isi.tulisan.toString();
    }

    /** Whether an answer says nothing: nothing there, zero, no. */
    static boolean hampa(@Nullable Object jawaban) {
        return switch (jawaban) {
            case null -> true;
            case Optional<?> o -> o.isEmpty();
            case Number n -> n.longValue() == 0;
            case Boolean b -> !b;
            case Collection<?> c -> c.isEmpty();
            case Map<?, ?> m -> m.values().stream().allMatch(IsiJawaban::hampa);
            default -> false;
        };
    }

    private void telusuri(@Nullable Object benda) {
        if (benda == null || benda instanceof Enum<?> || !dilihat.add(benda)) {
            return;
        }
        if (benda instanceof Optional<?> o) {
            telusuri(o.orElse(null));
        } else if (benda instanceof Map<?, ?> m) {
            m.forEach((k, v) -> {
                telusuri(k);
                telusuri(v);
            });
        } else if (benda instanceof Iterable<?> banyak) {
            banyak.forEach(this::telusuri);
        } else if (benda.getClass().isArray()) {
            for (var i = 0; i < Array.getLength(benda); i++) {
                telusuri(Array.get(benda, i));
            }
        } else if (benda.getClass().getName().startsWith("id.tatakerja.")) {
            bidang(benda, benda.getClass());
        } else {
            tulisan.append(benda).append('\n');
        }
    }

    private void bidang(Object benda, Class<?> kelas) {
        for (var satu : kelas.getDeclaredFields()) {
            if (!Modifier.isStatic(satu.getModifiers())) {
                try {
                    satu.setAccessible(true);
                    telusuri(satu.get(benda));
                } catch (IllegalAccessException mustahil) {
                    throw new IllegalStateException(mustahil);
                }
            }
        }
    }
}
