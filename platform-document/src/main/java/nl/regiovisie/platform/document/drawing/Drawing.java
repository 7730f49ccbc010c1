package nl.regiovisie.platform.document.drawing;

import java.util.List;

/** Boxes and words on a sheet; all lengths are in mm, x from the left and y from the top. */
public record Drawing(double width, double height, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }
}
