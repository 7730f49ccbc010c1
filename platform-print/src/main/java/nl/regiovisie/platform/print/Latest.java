package nl.regiovisie.platform.print;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Documents that were used last, up to a number of bytes; a document that is larger than all that is not kept. */
final class Latest {

    private final Map<String, byte[]> documents = new LinkedHashMap<>(16, 0.75f, true);
    private final long limit;
    private long size;

    Latest(long limit) {
        this.limit = limit;
    }

    /** @return null if it is not here, or no longer */
    byte[] get(String key) {
        return documents.get(key);
    }

    void put(String key, byte[] document) {
        byte[] before = documents.put(key, document);
        size += document.length - (before == null ? 0 : before.length);
        Iterator<byte[]> oldest = documents.values().iterator();
        while (size > limit) {
            size -= oldest.next().length;
            oldest.remove();
        }
    }
}
