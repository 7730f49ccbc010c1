package nl.regiovisie.testing.pdf;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The real templates of a module, without a server. */
public final class Templates {

    private Templates() {}

    public static Engine engine() {
        return Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .addLocator(path -> Optional.of(new Bundle(path.endsWith(".html") ? path : path + ".html")))
                .build();
    }

    private record Bundle(String path) implements TemplateLocation {
        @Override
        public Reader read() {
            InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream("templates/" + path);
            return new InputStreamReader(file, StandardCharsets.UTF_8);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(Variant.TEXT_HTML));
        }
    }
}
