package nl.regiovisie.gateway.web;

/** How a tile of the map looks: its height tells the same as its colour. */
public interface Fill {

    int TILE = 60;

    /** Of the 60 that a tile is high. */
    int getHeight();

    /** The end of the class {@code rv-tile--…}. */
    String getLook();

    /** From the top of the tile to where its level begins. */
    default int getTop() {
        return TILE - getHeight();
    }
}
