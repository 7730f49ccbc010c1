package nl.regiovisie.gateway.web.opendata;

import java.util.List;
import nl.regiovisie.gateway.contract.ContractInfo;
import nl.regiovisie.gateway.web.published.Datasets.Dataset;

/**
 * Describes the open data by DCAT-AP-NL 3.0, the profile of the Dutch governments: data.overheid.nl and the European
 * catalogues read it.
 */
final class Catalog {

    private static final String EUROPE = "http://publications.europa.eu/resource/authority/";
    private static final String PUBLIC = EUROPE + "access-right/PUBLIC";
    private static final String ALL_THE_TIME = EUROPE + "frequency/UPDATE_CONT";
    private static final String DUTCH = EUROPE + "language/NLD";
    private static final String NETHERLANDS = EUROPE + "country/NLD";
    private static final String SOCIETY = EUROPE + "data-theme/SOCI";
    private static final String CC_BY = EUROPE + "licence/CC_BY_4_0";
    private static final String FILE_TYPE = EUROPE + "file-type/";
    private static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";
    private static final String TITLE = "dct:title";
    private static final String DESCRIPTION = "dct:description";
    private static final String CONTACT = "dcat:contactPoint";
    private static final String PUBLISHER = "dct:publisher";
    private static final String LICENCE = "dct:license";
    private static final String LANGUAGE = "dct:language";

    private final Graph graph = new Graph();
    private final String site;
    private final ContractInfo info;
    private final CatalogTexts texts;

    private Catalog(String site, ContractInfo info, CatalogTexts texts) {
        this.site = site;
        this.info = info;
        this.texts = texts;
    }

    /** @param site address of the site, without a slash at the end */
    static Graph of(List<Dataset> sets, String site, ContractInfo info, CatalogTexts texts) {
        Catalog catalog = new Catalog(site, info, texts);
        catalog.tell(sets);
        return catalog.graph;
    }

    private void tell(List<Dataset> sets) {
        Graph.About all = graph.about(site + "/v1/catalog", "dcat:Catalog")
                .says(TITLE, texts.title())
                .says(DESCRIPTION, texts.about())
                .is(PUBLISHER, publisher())
                .is(CONTACT, contact())
                .is(LICENCE, CC_BY)
                .is(LANGUAGE, DUTCH)
                .is("dcat:themeTaxonomy", EUROPE + "data-theme")
                .is("foaf:homepage", page())
                .is("dcat:service", service());
        sets.forEach(set -> all.is("dcat:dataset", address(set)));
        sets.forEach(this::tell);
        tellOfTheService(sets);
        graph.about(publisher(), "foaf:Agent").says("foaf:name", info.contact().name());
        graph.about(contact(), "vcard:Kind")
                .says("vcard:fn", info.contact().name())
                .is("vcard:hasEmail", "mailto:" + info.contact().email())
                .is("vcard:hasURL", info.contact().url());
        graph.about(DUTCH, "dct:LinguisticSystem");
        graph.about(SOCIETY, "skos:Concept").says("skos:prefLabel", texts.society());
    }

    private void tell(Dataset set) {
        Graph.About about = graph.about(address(set), "dcat:Dataset")
                .says(TITLE, set.title())
                .says(DESCRIPTION, set.about())
                .code("dct:identifier", address(set))
                .is("dct:accessRights", PUBLIC)
                .is("dct:creator", publisher())
                .is(PUBLISHER, publisher())
                .is(CONTACT, contact())
                .is("dcat:theme", SOCIETY)
                .is(LANGUAGE, DUTCH)
                .is("dct:spatial", NETHERLANDS)
                .is("dct:accrualPeriodicity", ALL_THE_TIME)
                .is("dcat:landingPage", page() + "#" + set.name());
        List.of(texts.words().split(", ")).forEach(word -> about.says("dcat:keyword", word));
        set.files().forEach(file -> {
            about.is("dcat:distribution", site + file.path());
            tell(set, file);
        });
    }

    private void tell(Dataset set, Dataset.File file) {
        String address = site + file.path();
        graph.about(address, "dcat:Distribution")
                .says(TITLE, texts.file(set.title(), file.formatName()))
                .is("dcat:accessURL", address)
                .is("dcat:downloadURL", address)
                .is("dcat:mediaType", MEDIA_TYPE + file.bareMediaType())
                .is("dct:format", FILE_TYPE + file.formatName())
                .is(LICENCE, CC_BY);
    }

    private void tellOfTheService(List<Dataset> sets) {
        Graph.About about = graph.about(service(), "dcat:DataService")
                .says(TITLE, info.title())
                .says(DESCRIPTION, info.description())
                .code("dct:identifier", service())
                .is("dcat:endpointURL", service())
                .is("dcat:endpointDescription", service() + "/openapi.json")
                .is("dct:accessRights", PUBLIC)
                .is(PUBLISHER, publisher())
                .is(CONTACT, contact())
                .is("dcat:theme", SOCIETY)
                .is(LANGUAGE, DUTCH)
                .is(LICENCE, CC_BY);
        sets.forEach(set -> about.is("dcat:servesDataset", address(set)));
    }

    private String address(Dataset set) {
        return site + "/v1/open-data/" + set.name();
    }

    private String service() {
        return site + "/v1";
    }

    private String page() {
        return site + "/open-data";
    }

    private String publisher() {
        return page() + "#uitgever";
    }

    private String contact() {
        return page() + "#contact";
    }
}
