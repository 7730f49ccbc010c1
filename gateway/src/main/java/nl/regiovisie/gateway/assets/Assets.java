package nl.regiovisie.gateway.assets;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * The styles, scripts and fonts that the front-end build made. Each file is named after its content, so browsers may
 * keep it for ever. In a template: <code>{cdi:assets.path('app.css')}</code>.
 */
@ApplicationScoped
@Named("assets")
public class Assets {

    static final String ROOT = "/assets/";

    private final Map<String, String> hashed;

    Assets(ObjectMapper json) {
        try (InputStream manifest = open("manifest.json").orElseThrow()) {
            hashed = json.readValue(manifest, new TypeReference<Map<String, String>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The address of an asset.
     *
     * @param name as in the sources, {@code app.css}
     * @throws IllegalArgumentException if the front-end build made no such file
     */
    public String path(String name) {
        return Optional.ofNullable(hashed.get(name))
                .map(file -> ROOT + file)
                .orElseThrow(() -> new IllegalArgumentException("No asset " + name + "; there are " + hashed.keySet()));
    }

    Iterable<String> files() {
        return hashed.values();
    }

    static Optional<InputStream> open(String file) {
        return Optional.ofNullable(
                Thread.currentThread().getContextClassLoader().getResourceAsStream("assets/" + file));
    }
}
