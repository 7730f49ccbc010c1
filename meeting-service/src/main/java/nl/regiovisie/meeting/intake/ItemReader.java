package nl.regiovisie.meeting.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.regiovisie.meeting.Names;
import nl.regiovisie.meeting.intake.ItemPreview.Item;
import nl.regiovisie.meeting.outcome.OutcomeDraft;
import nl.regiovisie.meeting.outcome.OutcomeKind;
import nl.regiovisie.platform.table.Columns;
import nl.regiovisie.platform.table.Row;
import nl.regiovisie.platform.table.Table;
import nl.regiovisie.platform.table.TableErrors;
import nl.regiovisie.platform.table.TableReader;

/** Reads items line by line or from a table; what is wrong is noted at its line. */
final class ItemReader {

    static final int MOST = 1_000;

    private static final Columns COLUMNS = Columns.required("tekst")
            .optional("soort", "thema", "wie", "regio", "vertrouwelijk", "toestemming", "vraag");
    private static final Map<String, Boolean> ANSWERS = Map.of("", false, "nee", false, "ja", true);
    private static final Names KINDS = new Names()
            .with(OutcomeKind.BOTTLENECK.name(), "knelpunt")
            .with(OutcomeKind.RECOMMENDATION.name(), "aanbeveling")
            .with(OutcomeKind.GOOD_PRACTICE.name(), "goed voorbeeld")
            .with(OutcomeKind.TIP.name(), "tip")
            .with(OutcomeKind.SIGNAL.name(), "signaal")
            .with(OutcomeKind.GOING_WELL.name(), "wat gaat goed", "gaat goed")
            .with(OutcomeKind.QUOTATION.name(), "citaat");
    private static final Pattern BETWEEN = Pattern.compile("[,;/|]");

    private final ItemList list;
    private final Known known;
    private final List<Item> items = new ArrayList<>();
    private TableErrors errors = new TableErrors();

    /**
     * @param themes by what people call them
     * @param roles likewise
     * @param regions codes of the meeting
     */
    record Known(Names themes, Names roles, List<String> regions) {}

    private ItemReader(ItemList list, Known known) {
        this.list = list;
        this.known = known;
    }

    static ItemPreview read(ItemList list, Known known) {
        ItemReader reader = new ItemReader(list, known);
        if (PastedLines.isTable(list, COLUMNS)) {
            reader.readTable();
        } else {
            reader.readLines();
        }
        return ItemPreview.of(reader.items, reader.errors);
    }

    private void readTable() {
        Table table = TableReader.read(list.bytes(), COLUMNS);
        errors = table.errors();
        table.rows().forEach(row -> add(row.line(), draft(row)));
    }

    private void readLines() {
        for (PastedLines.Line line : PastedLines.of(list, errors)) {
            add(
                    line.number(),
                    draft(
                            list.kind(),
                            list.theme(),
                            line.text(),
                            list.voicedBy(),
                            List.of(),
                            false,
                            false,
                            list.question()));
        }
    }

    private void add(int line, OutcomeDraft draft) {
        if (items.size() == MOST) {
            errors.add(line, "list-too-many", MOST);
        } else if (items.size() < MOST) {
            items.add(Item.of(line, draft));
        }
    }

    private OutcomeDraft draft(Row row) {
        String text = row.required("tekst");
        return draft(
                kind(row),
                theme(row),
                text,
                roles(row),
                regions(row),
                answer(row, "toestemming"),
                answer(row, "vertrouwelijk"),
                question(row));
    }

    private static OutcomeDraft draft(
            OutcomeKind kind,
            String theme,
            String text,
            List<String> roles,
            List<String> regions,
            boolean consent,
            boolean inside,
            String question) {
        return new OutcomeDraft(kind, theme, text, roles, regions, consent, inside, null, question, null, false);
    }

    private OutcomeKind kind(Row row) {
        String typed = row.text("soort");
        return typed.isEmpty()
                ? list.kind()
                : KINDS.id(typed).map(OutcomeKind::valueOf).orElseGet(() -> wrong(row, "soort", "list-no-kind", typed));
    }

    private String theme(Row row) {
        String typed = row.text("thema");
        return typed.isEmpty()
                ? list.theme()
                : known.themes().id(typed).orElseGet(() -> wrong(row, "thema", "unknown-theme"));
    }

    private List<String> roles(Row row) {
        String typed = row.text("wie");
        return typed.isEmpty()
                ? list.voicedBy()
                : BETWEEN.splitAsStream(typed)
                        .map(name -> known.roles().id(name).orElseGet(() -> wrong(row, "wie", "list-no-role", name)))
                        .distinct()
                        .toList();
    }

    private List<String> regions(Row row) {
        List<String> codes = Pattern.compile("[\\s,;/|]+")
                .splitAsStream(row.text("regio"))
                .filter(code -> !code.isEmpty())
                .map(code -> code.toUpperCase(Locale.ROOT))
                .distinct()
                .toList();
        codes.stream()
                .filter(code -> !known.regions().contains(code))
                .forEach(code -> row.wrong("regio", "region-not-of-meeting"));
        return codes;
    }

    private String question(Row row) {
        String typed = row.text("vraag");
        int length = typed.codePointCount(0, typed.length());
        if (length > ItemList.LONGEST_QUESTION) {
            row.wrong("vraag", "too-long", length, ItemList.LONGEST_QUESTION);
        }
        return typed.isEmpty() ? list.question() : typed;
    }

    private static boolean answer(Row row, String column) {
        Boolean answer = ANSWERS.get(row.text(column).toLowerCase(Locale.ROOT));
        if (answer == null) {
            row.wrong(column, "list-yes-or-no");
        }
        return Boolean.TRUE.equals(answer);
    }

    private static <T> T wrong(Row row, String column, String key, Object... values) {
        row.wrong(column, key, values);
        return null;
    }
}
