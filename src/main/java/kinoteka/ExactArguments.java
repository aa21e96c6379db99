package kinoteka;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What a person typed, to the letter. A Java that knows no letters outside of ASCII
 * passes question marks on; the system still knows what it was called with. Compiled for
 * Java 17, as {@link Launcher} is.
 */
final class ExactArguments {

	private ExactArguments() {
	}

	/**
	 * Puts the letters back.
	 * @param arguments as they were passed on
	 * @param parent the process that passed them on
	 * @return as that process was given them
	 */
	static String[] of(String[] arguments, long parent) {
		String[] typed = commandLine(parent).split("\0", -1);
		int first = typed.length - 1 - arguments.length;
		String[] exact = arguments.clone();
		Arrays.setAll(exact, (i) -> (first >= 0) ? exact(arguments[i], typed[first + i]) : arguments[i]);
		return exact;
	}

	private static String exact(String argument, String typed) {
		return argument.equals(typed.replaceAll("[^\0-\\x7f]", "?")) ? utf8(typed) : argument;
	}

	private static String utf8(String bytes) {
		return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
	}

	/** A character a byte. */
	private static String commandLine(long process) {
		try {
			return Files.readString(Path.of("/proc", Long.toString(process), "cmdline"), StandardCharsets.ISO_8859_1);
		}
		catch (IOException ex) {
			return "";
		}
	}

}
