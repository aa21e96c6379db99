package kinoteka;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class LauncherTests {

	private static final int JAVA_17 = 61;

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(classes = { Launcher.class, InstalledJava.class, ExactArguments.class })
	void runsOnTheOldestJavaThatMavenRunsOn(Class<?> type) throws IOException {
		try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class");
				DataInputStream data = new DataInputStream(in)) {
			data.skipNBytes(6);
			assertThat(data.readShort()).isEqualTo((short) JAVA_17);
		}
	}

	@Test
	void findsTheNewestJavaThatWillDo() throws IOException {
		java("seventeen", "17.0.15");
		java("old", "1.8.0_402");
		Path newest = java("mac/Contents/Home", "25.0.1");
		java("twenty-one", "21.0.7");
		Files.createDirectories(this.folder.resolve("empty"));
		assertThat(InstalledJava.newest(folders(), 21)).contains(newest);
		assertThat(InstalledJava.newest(folders(), 26)).isEmpty();
	}

	@Test
	void startsTheCommandOnANewerJavaWhereThisOneIsTooOld() throws Exception {
		Path old = oldJava();
		Process command = new ProcessBuilder(old.toString(), "-cp", System.getProperty("java.class.path"),
				Launcher.class.getName(), "check", "two words.txt")
			.directory(this.folder.toFile())
			.start();
		assertThat(command.errorReader(UTF_8).lines())
			.containsExactly("two words.txt: error: There is no such file or folder.");
		assertThat(command.waitFor()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "LC_ALL=C", "-i" })
	@EnabledOnOs(OS.LINUX)
	void keepsTheNamesOfFilesInALocaleThatHasNoLettersForThem(String environment) throws Exception {
		// A shell passes bytes on, whatever the locale of this test.
		Files.writeString(this.folder.resolve("check.sh"), """
				printf 'Two Films\\n\\n1. Jaws (1975)\\n\\n2. Alien (1979)\\n' > море.txt
				cp море.txt небо.txt
				exec env "$@" check --format=json море.txt *о.txt
				""");
		Process command = new ProcessBuilder("sh", "check.sh", environment,
				Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				System.getProperty("java.class.path"), Launcher.class.getName())
			.directory(this.folder.toFile())
			.redirectErrorStream(true)
			.start();
		assertThat(command.inputReader(UTF_8).lines()).satisfiesExactly(
				(line) -> assertThat(line).contains("\"article\":\"море.txt\""),
				(line) -> assertThat(line).contains("\"article\":\"небо.txt\""));
		assertThat(command.waitFor()).isZero();
	}

	private static Path oldJava() throws IOException {
		try (Stream<Path> homes = Files.isDirectory(Path.of("/usr/lib/jvm")) ? Files.list(Path.of("/usr/lib/jvm"))
				: Stream.empty()) {
			List<Path> old = homes.filter((home) -> InstalledJava.newest(List.of(home), 17).isPresent())
				.filter((home) -> InstalledJava.newest(List.of(home), Launcher.OLDEST).isEmpty())
				.map((home) -> home.resolve("bin/java"))
				.toList();
			assumeTrue(!old.isEmpty(), "No Java from 17 to 20 is in /usr/lib/jvm");
			return old.get(0);
		}
	}

	private Path java(String name, String version) throws IOException {
		Path home = this.folder.resolve(name);
		Files.createDirectories(home.resolve("bin"));
		Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
		Path program = Files.writeString(home.resolve("bin/java"), "");
		assertThat(program.toFile().setExecutable(true)).isTrue();
		return program;
	}

	private List<Path> folders() throws IOException {
		try (Stream<Path> folders = Files.list(this.folder)) {
			return folders.toList();
		}
	}

}
