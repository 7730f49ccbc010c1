package nl.regiovisie.region.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.regiovisie.platform.Sha256;
import nl.regiovisie.platform.table.Columns;
import nl.regiovisie.platform.table.Row;
import nl.regiovisie.platform.table.Table;
import nl.regiovisie.platform.table.TableReader;
import nl.regiovisie.region.body.BodyFacts;
import nl.regiovisie.region.intake.ImportView.Line;
import nl.regiovisie.region.intake.Plan.Change;
import nl.regiovisie.region.intake.Plan.NewProvider;

/** Holds a table against what is known, line by line. Everything that is wrong is noted; nothing is stored here. */
final class Planning {

    static final Columns COLUMNS = Columns.required("name", "kind", "regions")
            .optional("provider", "provider_kind", "municipality", "affiliated");

    /** More than there are in the country, and few enough for one transaction. */
    static final int MOST = 5_000;

    private final Known known;
    private final BodyReader reader;
    private final Table table;
    private final Map<UUID, NewProvider> newProviders = new LinkedHashMap<>();
    private final Map<Known.Key, Integer> seen = new HashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Line> added = new ArrayList<>();
    private final List<Line> changed = new ArrayList<>();
    private int unchanged;

    private Planning(byte[] file, Known known) {
        this.known = known;
        this.table = TableReader.read(file, COLUMNS);
        this.reader = new BodyReader(known, newProviders);
    }

    static Plan of(byte[] file, Known known) {
        Planning planning = new Planning(file, known);
        planning.table.rows().forEach(planning::take);
        planning.refuseTooMany();
        return planning.plan(file);
    }

    private void take(Row row) {
        BodyFacts facts = reader.read(row);
        if (facts != null) {
            Integer before = seen.putIfAbsent(Known.Key.of(facts), row.line());
            if (before == null) {
                compare(row, facts);
            } else {
                row.wrong("name", "import-twice", before);
            }
        }
    }

    /** An import says nothing about what is an example: that stays as it is. */
    private void compare(Row row, BodyFacts read) {
        Known.Body body = known.bodies().get(Known.Key.of(read));
        Line line = new Line(row.line(), read.name(), row.text("provider") + row.text("municipality"));
        if (body == null) {
            added.add(line);
            changes.add(new Change(id("body", Known.Key.of(read).toString()), null, read));
        } else if (body.says(read.markedAs(body.facts().example()))) {
            unchanged++;
        } else {
            changed.add(line);
            changes.add(new Change(
                    body.id(), body.version(), read.markedAs(body.facts().example())));
        }
    }

    private void refuseTooMany() {
        if (changes.size() > MOST) {
            table.errors().add(1, "import-too-many", changes.size(), MOST);
        }
    }

    private Plan plan(byte[] file) {
        return new Plan(
                List.copyOf(changes),
                newProviders,
                List.copyOf(added),
                List.copyOf(changed),
                unchanged,
                table.errors(),
                table.charset().name(),
                Sha256.of(file, Sha256.bytes(changes + "|" + newProviders)));
    }

    /** Provisional: from what makes it the same one, so that a plan is the same each time it is made. */
    static UUID id(String kind, String key) {
        return UUID.nameUUIDFromBytes(("regiovisie/import/" + kind + "/" + key).getBytes(UTF_8));
    }
}
