package nl.regiovisie.stack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The demonstration consultation, loaded once through the public API. */
final class Demo {

    private static final String LOADER = "nl.regiovisie.demo.DemoLoader";

    private final Path folder;
    private final Screen screen;

    Demo(Path folder, Screen screen) {
        this.folder = folder;
        this.screen = screen;
    }

    /** Loads it unless that was completed before; what goes wrong is told and does not stop the platform. */
    void load(Options options) throws IOException, InterruptedException {
        Path loaded = folder.resolve("data/demo-loaded");
        if (Files.exists(loaded)) {
            return;
        }
        screen.show("demonstration", Supervised.State.STARTING);
        Path log = folder.resolve("logs/demo.log");
        int code = loader(options, log).start().waitFor();
        if (code == 0) {
            Files.createFile(loaded);
            screen.show("demonstration", Supervised.State.READY);
        } else {
            screen.show("demonstration", Supervised.State.DIED);
            screen.say("The demonstration consultation was not loaded completely; the next start goes on with it."
                    + Logs.end(log));
        }
    }

    private static ProcessBuilder loader(Options options, Path log) {
        return new ProcessBuilder(List.of(
                        Command.java(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path") + File.pathSeparator + Artifacts.classpath(),
                        LOADER,
                        "http://localhost:" + options.port(Port.GATEWAY),
                        "http://localhost:" + options.port(Port.KEYCLOAK)))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
    }
}
