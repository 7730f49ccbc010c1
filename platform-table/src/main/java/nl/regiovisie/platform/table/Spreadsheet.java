package nl.regiovisie.platform.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** The first sheet of a workbook (XLSX), line by line. A file that unpacks to far more than it says is not read. */
final class Spreadsheet {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final int BUFFER = 8192;

    private Spreadsheet() {}

    /** Whether a file is a workbook, or one of the time before XLSX. */
    static boolean is(byte[] file) {
        return begins(file, ZIP) || begins(file, OLD_WORKBOOK);
    }

    /** What is wrong with the workbook as a whole is noted, and then there are no lines. */
    static List<Line> lines(byte[] file, TableErrors errors) {
        try {
            if (!fits(file)) {
                errors.add(1, "table-unpacks-too-large");
                return List.of();
            }
            return read(file);
        } catch (IOException | RuntimeException damaged) {
            // the library has no one type for a file that is damaged or no workbook
            errors.add(1, "table-no-workbook");
            return List.of();
        }
    }

    private static List<Line> read(byte[] file) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<org.dhatim.fastexcel.reader.Row> rows =
                        workbook.getFirstSheet().openStream()) {
            List<Line> lines = rows.limit(TableReader.MOST_ROWS + 2L)
                    .map(Spreadsheet::line)
                    .toList();
            int width = lines.stream()
                    .filter(line -> !line.blank())
                    .findFirst()
                    .map(Line::width)
                    .orElse(0);
            return lines.stream().map(line -> line.padded(width)).toList();
        }
    }

    private static Line line(org.dhatim.fastexcel.reader.Row row) {
        List<String> cells = new ArrayList<>();
        for (int place = 0; place < row.getCellCount(); place++) {
            cells.add(row.getOptionalCell(place).map(Spreadsheet::text).orElse(""));
        }
        return new Line(row.getRowNum(), cells);
    }

    /** Numbers as people write them: 12 and not 12.0 or 1.2E1. */
    private static String text(org.dhatim.fastexcel.reader.Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    /** Unpacks it once without keeping anything: sizes that a file tells about itself are no proof. */
    private static boolean fits(byte[] file) throws IOException {
        int left = MOST_BYTES;
        try (ZipFile workbook = ZipFile.builder().setByteArray(file).get()) {
            List<ZipArchiveEntry> parts = Collections.list(workbook.getEntries());
            for (ZipArchiveEntry part : parts) {
                left = rest(workbook, part, left);
                if (left < 0) {
                    return false;
                }
            }
            return parts.size() <= MOST_PARTS;
        }
    }

    private static int rest(ZipFile workbook, ZipArchiveEntry part, int room) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int left = room;
        try (InputStream content = workbook.getInputStream(part)) {
            for (int read = content.read(buffer); read >= 0 && left >= 0; read = content.read(buffer)) {
                left -= read;
            }
        }
        return left;
    }

    private static boolean begins(byte[] file, byte[] mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if (file[at] != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
