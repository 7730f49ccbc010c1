package nl.regiovisie.gateway.web.home;

/** What the map of the first page shows. */
enum MapView {
    ANSWERS,
    VISIONS;

    /** @param asked as it stands in the address; anything else is the first */
    static MapView of(String asked) {
        return asked.equals("regiovisies") ? VISIONS : ANSWERS;
    }

    public boolean isVisions() {
        return this == VISIONS;
    }
}
