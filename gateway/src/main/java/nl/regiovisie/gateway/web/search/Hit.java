package nl.regiovisie.gateway.web.search;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import nl.regiovisie.gateway.web.RegionNames;
import nl.regiovisie.gateway.web.published.PublicSearch.Item;

/** Something that was found, and where to read it. */
public record Hit(Item item, RegionNames regions) {

    public String href() {
        return switch (item.kind()) {
            case "CONTRIBUTION" -> "/uitspraken/" + item.id();
            case "ANSWER", "ACTION" -> answer();
            case "PASSAGE" ->
                "/regios/" + item.vision().regionCode() + "/regiovisie/"
                        + item.vision().version() + "#p-" + item.id();
            case "MEETING" -> "/bijeenkomsten/" + item.id();
            case "BODY" -> "/raden/" + item.id();
            default -> "/aanbevelingen/" + item.id();
        };
    }

    /** Whether it is called by its title; what was said is its own title. */
    public boolean titled() {
        return !item.title().isEmpty();
    }

    /** The names of where it holds, by name; none when it is national. */
    public List<RegionNames.Entry> where() {
        return regions.entries(item.regionCodes());
    }

    private String answer() {
        UriBuilder page = UriBuilder.fromPath("/aanbevelingen/{id}").fragment("antwoorden");
        if (!item.regionCodes().isEmpty()) {
            page.queryParam("regio", item.regionCodes().get(0));
        }
        return page.build(item.recommendation().id()).toString();
    }
}
