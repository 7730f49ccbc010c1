package nl.regiovisie.gateway.work.start;

import java.util.List;
import nl.regiovisie.gateway.web.Part;
import nl.regiovisie.gateway.web.published.PublicCalendar.Entry;
import nl.regiovisie.gateway.web.published.Summaries.Progress;
import nl.regiovisie.gateway.web.search.Hit;

/**
 * A region of the visitor, as far as it matters today.
 *
 * @param progress how much was answered
 * @param ahead when, within a year, the vision can be influenced or is decided about; the soonest first
 * @param answers of its municipalities, the newest first
 */
record OwnRegion(String code, String name, Part<Progress> progress, Part<List<Entry>> ahead, Part<List<Hit>> answers) {}
