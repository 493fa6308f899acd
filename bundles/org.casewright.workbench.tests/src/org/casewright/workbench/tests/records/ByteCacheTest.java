package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.casewright.workbench.records.document.ByteCache;
import org.junit.jupiter.api.Test;

/** The cache keeps what was used last. */
class ByteCacheTest {

    private final ByteCache<String, byte[]> cache = new ByteCache<>(100, bytes -> bytes.length);

    @Test
    void whatWasNotUsedForLongestGoesFirst() {
        cache.put("a", new byte[40]);
        cache.put("b", new byte[40]);
        assertTrue(cache.get("a").isPresent());
        cache.put("c", new byte[40]);
        assertFalse(cache.get("b").isPresent());
        assertTrue(cache.get("a").isPresent());
        assertEquals(80, cache.total());
    }

    @Test
    void aValueThatReplacesAnotherCountsOnce() {
        cache.put("a", new byte[40]);
        cache.put("a", new byte[60]);
        assertEquals(60, cache.total());
    }

    @Test
    void theLastValueIsKeptHoweverLarge() {
        cache.put("a", new byte[10]);
        cache.put("b", new byte[1000]);
        assertTrue(cache.get("b").isPresent());
        assertEquals(1000, cache.total());
        cache.clear();
        assertEquals(0, cache.total());
    }
}
