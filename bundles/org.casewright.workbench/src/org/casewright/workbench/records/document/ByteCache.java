package org.casewright.workbench.records.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Keeps what was used last, up to a number of bytes. Safe for use by several threads.
 *
 * @param <K> names a value
 * @param <V> the values
 */
public final class ByteCache<K, V> {

    private final long limit;
    private final ToIntFunction<V> bytes;
    private final Map<K, V> values = new LinkedHashMap<>(16, 0.75f, true);
    private long total;

    /**
     * @param limit bytes in all; the value added last is kept even where it alone is larger
     * @param bytes how many a value takes
     */
    public ByteCache(long limit, ToIntFunction<V> bytes) {
        this.limit = limit;
        this.bytes = bytes;
    }

    public synchronized Optional<V> get(K key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Adds a value, and drops those that were not used for longest where they are too many. */
    public synchronized void put(K key, V value) {
        drop(values.put(key, value));
        total += bytes.applyAsInt(value);
        var eldest = values.entrySet().iterator();
        while (total > limit && values.size() > 1 && eldest.hasNext()) {
            V old = eldest.next().getValue();
            eldest.remove();
            drop(old);
        }
    }

    private void drop(V value) {
        total -= value == null ? 0 : bytes.applyAsInt(value);
    }

    /** How many bytes are kept. */
    public synchronized long total() {
        return total;
    }

    public synchronized void clear() {
        values.clear();
        total = 0;
    }
}
