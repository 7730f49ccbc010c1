package nl.regiovisie.platform.opendata;

import java.nio.file.Path;

/** @param digest SHA-256 of what it holds, in hex: the same for as long as nothing changes */
record DataFile(Path path, String digest) {}
