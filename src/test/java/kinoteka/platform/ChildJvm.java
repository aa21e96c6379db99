package kinoteka.platform;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A JVM of its own for a test. It compiles less than a server that is to last would, for
 * it lives for seconds.
 */
public final class ChildJvm {

	private ChildJvm() {
	}

	/** The class path that a person has: the tests' own settings are not on it. */
	public static String application() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes") && !entry.endsWith("test-classes/"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	/**
	 * Prepares a JVM.
	 * @param classPath its class path
	 * @param main the class that it runs
	 * @param arguments what that class is told
	 * @return the process, not started yet
	 */
	public static ProcessBuilder of(String classPath, Class<?> main, String... arguments) {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		Stream<String> options = Stream.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", classPath,
				main.getName());
		List<String> command = Stream.concat(options, Stream.of(arguments)).toList();
		return new ProcessBuilder(command);
	}

}
