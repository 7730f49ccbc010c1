package nl.regiovisie.gateway.work.letter;

import java.util.List;
import nl.regiovisie.gateway.work.form.Faults;
import nl.regiovisie.gateway.work.letter.Templates.Template;

/**
 * All templates, and one of them to write.
 *
 * @param newer words that a colleague stored meanwhile; null if nobody did
 */
public record TemplatesPage(List<Template> templates, TemplateForm form, String newer, Faults faults) {}
