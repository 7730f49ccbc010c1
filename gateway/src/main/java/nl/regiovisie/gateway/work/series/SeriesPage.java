package nl.regiovisie.gateway.work.series;

import java.util.List;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.series.KeptSeries.Series;

/** All series, and one that is being written. */
public record SeriesPage(List<Series> all, SeriesForm form, Faults faults) {}
