package nl.regiovisie.gateway.work.series;

import java.util.List;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.series.KeptSeries.Series;
import nl.regiovisie.gateway.work.theme.Themes.Theme;

/**
 * All series, and one that is being written.
 *
 * @param themes all that a series can offer
 */
public record SeriesPage(List<Series> all, List<Theme> themes, SeriesForm form, Faults faults) {}
