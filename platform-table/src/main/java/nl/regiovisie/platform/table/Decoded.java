package nl.regiovisie.platform.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a file whose encoding nobody told: a byte order mark decides, else UTF-8 if the bytes can be that, else
 * Windows-1252, which older spreadsheets write.
 */
record Decoded(String text, Charset charset) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final List<Mark> MARKS = List.of(
            new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
            new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    static Decoded of(byte[] file) {
        for (Mark mark : MARKS) {
            if (mark.begins(file)) {
                byte[] rest = Arrays.copyOfRange(file, mark.length(), file.length);
                return new Decoded(new String(rest, mark.charset), mark.charset);
            }
        }
        try {
            return new Decoded(strictly(file), StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            return new Decoded(new String(file, WINDOWS_1252), WINDOWS_1252);
        }
    }

    private static String strictly(byte[] file) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    }

    /** The bytes with which a file says how it is encoded. */
    private record Mark(Charset charset, int... bytes) {

        int length() {
            return bytes.length;
        }

        boolean begins(byte[] file) {
            if (file.length < bytes.length) {
                return false;
            }
            for (int at = 0; at < bytes.length; at++) {
                if ((file[at] & 0xFF) != bytes[at]) {
                    return false;
                }
            }
            return true;
        }
    }
}
