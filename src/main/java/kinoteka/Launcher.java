package kinoteka;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first class that runs, compiled for the Java that many machines have as their
 * default. Where that is too old for Kinoteka, the same command is started on a newer one
 * that is installed beside it; where the locale has no letters but those of ASCII, in one
 * that has, for a file keeps its name; where it ends after seconds, in one that does not
 * optimise for hours. Deliberately absent: all that Java 17 has not.
 */
public final class Launcher {

	static final int OLDEST = 21;

	private static final String PARENT = "kinoteka.launcher";

	/**
	 * Optimising costs a command more than it saves, unless it imports many articles: one
	 * of three takes half of the processor time without.
	 */
	private static final String QUICK = "-XX:TieredStopAtLevel=1";

	/** From about here on, an import is faster with optimised code. */
	private static final int MANY = 5_000;

	private Launcher() {
	}

	/**
	 * Starts Kinoteka.
	 * @param arguments a command and its options
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		Long parent = Long.getLong(PARENT);
		if (parent != null) {
			endWith(parent);
			KinotekaApplication.main(ExactArguments.of(arguments, parent));
		}
		else if (isNewEnough() && !isAscii() && (isServer(arguments) || isQuick())) {
			KinotekaApplication.main(arguments);
		}
		else {
			System.exit(run(command(java(), arguments)));
		}
	}

	private static boolean isServer(String... arguments) {
		return Stream.of(arguments).allMatch((argument) -> argument.startsWith("-"));
	}

	private static boolean isQuick() {
		return options().contains(QUICK);
	}

	private static List<String> options() {
		return ManagementFactory.getRuntimeMXBean().getInputArguments();
	}

	/** A collector that a person chose stands. */
	private static Stream<String> tuning(String... arguments) {
		boolean chosen = options().stream().anyMatch((option) -> option.matches("-XX:\\+Use.*GC"));
		return Stream.concat(takesLong(arguments) ? Stream.empty() : Stream.of(QUICK),
				chosen ? Stream.empty() : Stream.of("-XX:+UseSerialGC"));
	}

	private static boolean takesLong(String... arguments) {
		return arguments[0].equals("import") && Stream.of(arguments)
			.skip(1)
			.filter((argument) -> !argument.startsWith("-"))
			.anyMatch((argument) -> hasMany(Path.of(argument)));
	}

	private static boolean hasMany(Path path) {
		try (Stream<Path> files = Files.walk(path)) {
			return files.limit(MANY).count() == MANY;
		}
		catch (IOException | UncheckedIOException ex) {
			return false;
		}
	}

	private static boolean isNewEnough() {
		return Runtime.version().feature() >= OLDEST;
	}

	/** Whether this Java reads all other letters in the names of files as one. */
	private static boolean isAscii() {
		return System.getProperty("sun.jnu.encoding", "").equals("ANSI_X3.4-1968");
	}

	private static Path java() {
		Optional<Path> java = isNewEnough() ? Optional.of(Path.of(System.getProperty("java.home"), "bin", "java"))
				: InstalledJava.newest(OLDEST);
		if (java.isEmpty()) {
			System.err.println("Kinoteka needs Java " + OLDEST + " or later. This is Java "
					+ Runtime.version().feature() + ", and no newer one was found. Install one, for instance from "
					+ "https://adoptium.net, or set JAVA_HOME to its folder.");
			System.exit(1);
		}
		return java.orElseThrow();
	}

	/** A parent that is killed can't stop its child. */
	private static void endWith(long parent) {
		ProcessHandle.of(parent).ifPresent((process) -> {
			Thread watch = new Thread(() -> endAfter(process), "launcher");
			watch.setDaemon(true);
			watch.start();
		});
	}

	private static void endAfter(ProcessHandle parent) {
		parent.onExit().join();
		Runtime.getRuntime().halt(1);
	}

	private static List<String> command(Path java, String[] arguments) {
		String classes = System.getProperty("java.class.path", "");
		boolean jar = classes.endsWith(".jar") && !classes.contains(File.pathSeparator);
		List<String> command = new ArrayList<>(List.of(java.toString()));
		command.addAll(isServer(arguments) ? List.of() : tuning(arguments).toList());
		command.addAll(options());
		command.add("-D" + PARENT + "=" + ProcessHandle.current().pid());
		command.addAll(jar ? List.of("-jar", classes) : List.of("-cp", classes, Launcher.class.getName()));
		command.addAll(List.of(arguments));
		return command;
	}

	private static int run(List<String> command) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
		if (isAscii()) {
			builder.environment().put("LC_ALL", "C.UTF-8");
		}
		Process process = builder.start();
		Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
		return process.waitFor();
	}

	/** A stop signal goes to this process alone. */
	private static void stop(Process process) {
		process.destroy();
		process.onExit().join();
	}

}
