package kinoteka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Java that is installed on this machine. Compiled for Java 17, as {@link Launcher} is.
 *
 * @param program its {@code java}
 * @param version its version, such as 21
 */
record InstalledJava(Path program, int version) {

	private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"?(?:1\\.)?(\\d+)");

	/** Where packages, installers and development tools put one folder each. */
	private static final List<String> PLACES = List.of("/usr/lib/jvm", "/usr/lib64/jvm", "/usr/java", "/usr/local",
			"/opt/java", "/opt", "/opt/homebrew/opt", "/Library/Java/JavaVirtualMachines",
			"~/Library/Java/JavaVirtualMachines", "~/.jdks", "~/.gradle/jdks", "~/.sdkman/candidates/java",
			"~/.asdf/installs/java", "~/.jbang/cache/jdks", "~/.local/share/mise/installs/java",
			"C:/Program Files/Java", "C:/Program Files/Eclipse Adoptium", "C:/Program Files/Microsoft",
			"C:/Program Files/Zulu", "C:/Program Files/Amazon Corretto");

	/** Where Java stands in such a folder. */
	private static final List<String> HOMES = List.of("", "Contents/Home", "libexec/openjdk.jdk/Contents/Home");

	/**
	 * The {@code java} of the newest Java on this machine.
	 * @param oldest the oldest version that will do
	 */
	static Optional<Path> newest(int oldest) {
		List<Path> folders = new ArrayList<>();
		System.getenv().forEach((name, value) -> addHome(folders, name, value));
		String home = System.getProperty("user.home", "");
		PLACES.forEach(
				(place) -> folders.addAll(children(Path.of(place.replaceFirst("^~", Matcher.quoteReplacement(home))))));
		return newest(folders, oldest);
	}

	/**
	 * The {@code java} of the newest Java in some folders.
	 * @param folders the folders, whether or not they hold one
	 * @param oldest the oldest version that will do
	 */
	static Optional<Path> newest(List<Path> folders, int oldest) {
		return folders.stream()
			.flatMap((folder) -> HOMES.stream().map(folder::resolve))
			.flatMap((home) -> in(home).stream())
			.filter((java) -> java.version() >= oldest)
			.max(Comparator.comparingInt(InstalledJava::version))
			.map(InstalledJava::program);
	}

	private static void addHome(List<Path> folders, String name, String value) {
		if (name.startsWith("JAVA") && name.endsWith("HOME") && !value.isBlank()) {
			folders.add(Path.of(value));
		}
	}

	private static List<Path> children(Path folder) {
		try (Stream<Path> children = Files.list(folder)) {
			return children.sorted().toList();
		}
		catch (IOException ex) {
			return List.of();
		}
	}

	private static Optional<InstalledJava> in(Path home) {
		Path program = Stream.of("bin/java", "bin/java.exe")
			.map(home::resolve)
			.filter(Files::isExecutable)
			.findFirst()
			.orElse(home);
		try {
			Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
			return (version.find() && !program.equals(home))
					? Optional.of(new InstalledJava(program, Integer.parseInt(version.group(1)))) : Optional.empty();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

}
