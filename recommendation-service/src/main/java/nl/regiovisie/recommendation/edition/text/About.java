package nl.regiovisie.recommendation.edition.text;

import nl.regiovisie.recommendation.edition.content.Content.Place;

/** What documents call the region, the series or the country that they are about. */
record About(Place place) {

    private static final String WHO = "Wat ouders, jongeren en cliëntenraden ";

    String title() {
        return WHO + (place.isSeries() ? "zeiden in " + within() : "zeggen over de jeugdzorg in " + place.name());
    }

    String subject() {
        return "Aanbevelingen "
                + (place.isSeries() ? "uit " + within() : "voor de regiovisie jeugdzorg in " + place.name())
                + ", hoe breed zij gedragen worden en wat de gemeenten antwoordden";
    }

    /** {@code editie 2 van …} */
    String within() {
        return place.isSeries() ? "de reeks " + place.name() : place.name();
    }

    /** {@code vier aanbevelingen …} */
    String ofRecommendations() {
        if (place.isSeries()) {
            return "uit " + within();
        }
        return "voor " + (place.isCountry() ? "heel Nederland" : place.name());
    }

    /** Where what is public now is found. */
    String page(String site) {
        if (place.isSeries()) {
            return site + "/bijeenkomsten?reeks=" + place.seriesId();
        }
        return site + (place.isCountry() ? "/aanbevelingen" : "/regios/" + place.regionCode());
    }
}
