package nl.regiovisie.platform.document.markup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP in which nothing tells when or where it was made: the same files in the same order give the same bytes. */
public final class Archive {

    /** Early, but not the very first moment of the format: that one is written with the zone of the machine. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    public Archive add(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Archive add(String name, byte[] content) {
        return write(new ZipEntry(name), content);
    }

    /** Not packed, so that whoever looks at the first bytes sees it. */
    public Archive addPlain(String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        return write(entry, content);
    }

    private Archive write(ZipEntry entry, byte[] content) {
        try {
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
