package dev.setstone.bounded;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The latest used answers by a digest of the arguments. */
final class ResultCache {

    private final int size;
    private final Map<String, Object> results = new LinkedHashMap<>(16, 0.75f, true);

    ResultCache(int size) {
        this.size = size;
    }

    boolean keepsNothing() {
        return size == 0;
    }

    synchronized Optional<Object> find(String digest) {
        return Optional.ofNullable(results.get(digest));
    }

    synchronized void keep(String digest, Object result) {
        if (size == 0) {
            return;
        }
        results.put(digest, result);
        if (results.size() > size) {
            results.remove(results.keySet().iterator().next());
        }
    }
}
