package nl.regiovisie.gateway.work.theme;

import java.util.List;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.theme.Themes.Theme;

/** All themes in order, and one that is being written. */
public record ThemePage(List<Theme> all, ThemeForm form, Faults faults) {}
