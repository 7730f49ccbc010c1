package nl.regiovisie.gateway.work.theme;

import java.util.List;
import nl.regiovisie.gateway.work.form.Form;
import nl.regiovisie.gateway.work.form.Slug;
import nl.regiovisie.gateway.work.theme.Themes.Facts;
import nl.regiovisie.gateway.work.theme.Themes.Theme;

/**
 * A theme as it was typed.
 *
 * @param id empty for a new one
 * @param position as it was typed
 * @param version empty for a new one
 */
public record ThemeForm(String id, String name, String position, String version) {

    static ThemeForm of(Theme theme) {
        return new ThemeForm(
                theme.id(), theme.name(), String.valueOf(theme.position()), String.valueOf(theme.version()));
    }

    static ThemeForm of(Form form) {
        return new ThemeForm(form.text("id"), form.text("name"), form.text("position"), form.text("version"));
    }

    /** A new one comes after all others. */
    static ThemeForm after(List<Theme> all) {
        int last = all.stream().mapToInt(Theme::position).max().orElse(0);
        return new ThemeForm("", "", String.valueOf(last + 1), "");
    }

    /** The same, on top of what another editor may have stored meanwhile. */
    ThemeForm over(List<Theme> all) {
        return all.stream()
                .filter(theme -> stored() && theme.id().equals(id))
                .findFirst()
                .map(theme -> new ThemeForm(id, name, position, String.valueOf(theme.version())))
                .orElse(this);
    }

    public boolean stored() {
        return !version.isEmpty();
    }

    String ifMatch() {
        return stored() ? "\"" + version + "\"" : null;
    }

    /** What it is known by for ever. */
    String key() {
        return stored() ? id : Slug.of(name);
    }

    /** What is no number becomes none, which the service refuses by name. */
    Facts facts() {
        return new Facts(Form.orNull(name), Form.number(position).orElse(0));
    }
}
