package nl.regiovisie.recommendation.figure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import nl.regiovisie.platform.Kept;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The figures, counted once for everyone who asks within a few seconds: each count reads all answers. */
@ApplicationScoped
public class FigureService {

    private final Kept<Figures> figures;

    FigureService(
            Counts counts,
            @ConfigProperty(name = "regiovisie.figures.kept", defaultValue = "10s") Duration kept,
            Clock clock) {
        figures = new Kept<>(counts::all, kept, clock);
    }

    public Uni<Figures> now() {
        return figures.get();
    }
}
