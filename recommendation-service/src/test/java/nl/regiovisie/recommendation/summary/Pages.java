package nl.regiovisie.recommendation.summary;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import nl.regiovisie.platform.print.Bundled;

/** Pages made without a server, with the real template. */
final class Pages {

    static final String ADDRESS = "https://regiovisie.example/regios/JZ26";

    private static final SummaryPage PAGE = new SummaryPage(Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .addLocator(path -> Optional.of(new Bundle("templates/" + path + (path.endsWith(".html") ? "" : ".html"))))
            .build());

    private Pages() {}

    static String of(Summary summary) {
        return PAGE.of(summary, ADDRESS);
    }

    private record Bundle(String path) implements TemplateLocation {
        @Override
        public Reader read() {
            return new StringReader(Bundled.text(path));
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
