package nl.regiovisie.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** {@code ./start}: the whole platform on this machine, until it is told to stop. */
final class Start {

    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(60);

    private final Path folder;
    private final Options options;

    private Start(Path folder, Options options) {
        this.folder = folder;
        this.options = options;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try {
            Options options = Options.parse(args, System.getenv());
            Start start = new Start(folder(), options);
            switch (options.action()) {
                case HELP -> System.out.print(Options.HELP);
                case STATUS -> new Status(start.folder).print();
                case STOP -> start.stopOther();
                case START -> start.run();
            }
        } catch (StackFailure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Where data, logs and pids are: {@code .local} of the checkout, unless a test names a place of its own. */
    private static Path folder() {
        String named = System.getProperty("regiovisie.folder");
        return named == null ? Artifacts.checkout().resolve(".local") : Path.of(named);
    }

    private void run() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        try (FileChannel file =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            if (lock == null) {
                throw new StackFailure("It runs already: ./start --status shows it, ./start --stop stops it");
            }
            Pid.of(ProcessHandle.current(), Part.Ending.TERM).write(pidFile());
            Running.endLeftovers(folder);
            new Data(folder.resolve("data")).begin(options);
            requireFreePorts();
            prepareKeycloak();
            supervise(new Screen(System.out, Boolean.getBoolean("stack.terminal")));
        }
    }

    /** Part of the first build, not of a start. */
    private static void prepareKeycloak() {
        if (!KeycloakDatabase.isMade()) {
            System.out.println("Building Keycloak and its database, once for this user (a minute or two)");
        }
        KeycloakDatabase.template();
    }

    private void supervise(Screen screen) throws IOException, InterruptedException {
        Stack stack = new Stack(folder, options, screen);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            screen.settle();
            stack.stop();
            stopped.countDown();
        }));
        startTicking(screen);
        try {
            stack.start();
        } catch (CompletionException e) {
            screen.settle();
            throw e.getCause() instanceof StackFailure failure ? failure : e;
        }
        long seconds = screen.seconds();
        if (options.demo()) {
            new Demo(folder, screen).load(options);
        }
        screen.settle();
        screen.say(Banner.text(options, seconds, stack.memory()));
        stopped.await();
    }

    private static void startTicking(Screen screen) {
        Thread clock = new Thread(() -> {
            try {
                while (true) {
                    TimeUnit.SECONDS.sleep(1);
                    screen.tick();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        clock.setDaemon(true);
        clock.start();
    }

    private void requireFreePorts() {
        PortHolder holders = new PortHolder(Path.of("/proc"));
        for (Port port : Port.values()) {
            int number = options.port(port);
            if (Probe.listening(number).answers()) {
                throw new StackFailure("Port " + number + " is in use by "
                        + holders.of(number).orElse("a process that cannot be seen") + "; move ours with "
                        + port.option() + "=NUMBER or " + port.variable() + "=NUMBER");
            }
        }
    }

    /** Stops a {@code ./start} that runs elsewhere, and what one left that was killed. */
    private void stopOther() throws IOException {
        Pid.read(pidFile()).ifPresent(other -> other.end(PATIENCE_AT_STOP));
        Running.endLeftovers(folder);
        Files.deleteIfExists(pidFile());
        System.out.println("Nothing runs any more");
    }

    private Path pidFile() {
        return folder.resolve("start.pid");
    }
}
