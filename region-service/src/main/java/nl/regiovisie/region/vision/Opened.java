package nl.regiovisie.region.vision;

import io.smallrye.mutiny.Uni;

/** Who must act when everyone may read the text of a version from now on; within the same transaction. */
public interface Opened {

    Uni<Void> opened(VisionVersion version);
}
