package nl.regiovisie.gateway.web.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.cache.CacheManager;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import nl.regiovisie.gateway.web.PageTest;
import nl.regiovisie.gateway.work.FakeServices;
import nl.regiovisie.gateway.work.WithoutStack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(PublicRegionsTest.WithCache.class)
@WithTestResource(FakeServices.class)
public class PublicRegionsTest extends PageTest {

    /** Other tests change the answers of services too often for it. */
    public static class WithCache extends WithoutStack {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> overrides = new HashMap<>(super.getConfigOverrides());
            overrides.put("quarkus.cache.enabled", "true");
            overrides.put("regiovisie.public-pages.keep", "1m");
            return overrides;
        }
    }

    @Inject
    CacheManager caches;

    @BeforeEach
    void nothing_is_known() {
        caches.getCacheNames()
                .forEach(name -> caches.getCache(name)
                        .orElseThrow()
                        .invalidateAll()
                        .await()
                        .indefinitely());
    }

    @Test
    void the_regions_are_asked_once_for_many_pages() {
        page("/regios/JZ25");
        page("/regios/JZ25?gemeente=GM0197");
        page("/regios/JZ25?gemeente=GM0222");

        assertThat(services.count("GET /v1/regions")).isOne();
    }

    @Test
    void that_they_could_not_be_had_is_not_remembered() {
        down("/v1/regions");
        page("/regios/JZ25?gemeente=GM0294", 503);
        recorded_answers();

        page("/regios/JZ25?gemeente=GM0294", 200);
    }
}
