package nl.regiovisie.gateway.web.figures;

import java.util.List;
import nl.regiovisie.gateway.web.published.PublicFigures.Figures;
import nl.regiovisie.gateway.web.published.PublicFigures.Region;

/** The figures, with the regions in an order that the reader chose. */
record FiguresPage(Figures figures, Order order) {

    public List<Region> regions() {
        return figures.items().stream().sorted(order.comparator()).toList();
    }

    public List<Order> orders() {
        return List.of(Order.values());
    }

    public boolean in(Order other) {
        return order == other;
    }
}
