package nl.regiovisie.gateway.work.plan;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.plan.OwnMeetings.AgendaItem;

/** An agenda as people type it: a line for each part, with the time at which it begins. A part lasts until the next. */
final class Agenda {

    private static final Pattern LINE = Pattern.compile("(\\d{1,2}[.:]\\d{2})\\s+(.+)");

    private Agenda() {}

    /** @return empty when a line has no time, or a part would last no minute */
    static Optional<List<AgendaItem>> of(List<String> lines, LocalTime end) {
        List<AgendaItem> items = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher line = LINE.matcher(lines.get(i));
            Optional<LocalTime> start = line.matches() ? Form.time(line.group(1)) : Optional.empty();
            LocalTime until =
                    items.isEmpty() ? end : LocalTime.parse(items.get(0).start());
            if (start.isEmpty() || !start.get().isBefore(until)) {
                return Optional.empty();
            }
            long minutes = Duration.between(start.get(), until).toMinutes();
            items.add(0, new AgendaItem(start.get().toString(), (int) minutes, line.group(2)));
        }
        return Optional.of(List.copyOf(items));
    }
}
