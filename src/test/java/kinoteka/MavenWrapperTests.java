package kinoteka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the project's own {@code mvnw} in a folder whose name has a space, with a PATH
 * that holds what a test puts there, and with an archive of its own.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "mvnw is for a POSIX shell; Windows has mvnw.cmd")
class MavenWrapperTests {

	private static final List<String> TOOLS = List.of("cat", "chmod", "curl", "dirname", "find", "mkdir", "mktemp",
			"mv", "rm", "sed", "sh", "sha256sum", "shasum", "tr", "unzip");

	@TempDir
	Path temp;

	private Path project = Path.of("");

	private Path bin = Path.of("");

	private Path home = Path.of("");

	private final MavenArchive archive;

	MavenWrapperTests() throws IOException {
		this.archive = MavenArchive.open();
	}

	@BeforeEach
	void layOut() throws Exception {
		this.project = Files.createDirectories(this.temp.resolve("a project"));
		this.bin = Files.createDirectories(this.temp.resolve("bin"));
		this.home = Files.createDirectories(this.temp.resolve("a home"));
		Files.copy(Path.of("mvnw"), this.project.resolve("mvnw"));
		for (String tool : TOOLS) {
			forward(tool, Path.of("/bin"));
			forward(tool, Path.of("/usr/bin"));
		}
		command("java", "echo 'openjdk version \"17.0.15\"' >&2");
		properties("");
	}

	@AfterEach
	void stopArchive() {
		this.archive.close();
	}

	@Test
	void runsTheArchivedMavenAndKeepsItForTheNextStart() throws Exception {
		properties(this.archive.publish());
		Run first = mvnw("verify", "-Dname=two words");
		this.archive.close();
		Run second = mvnw("test");
		assertThat(first).isEqualTo(new Run(0, "archived Maven with <verify><-Dname=two words>\n", ""));
		assertThat(second).isEqualTo(new Run(0, "archived Maven with <test>\n", ""));
		assertThat(leftovers()).isEmpty();
	}

	@Test
	void fetchesAndUnpacksWithTheJdkWhereNoOtherToolIsInstalled() throws Exception {
		properties(this.archive.publish());
		for (String tool : List.of("curl", "unzip", "java")) {
			Files.deleteIfExists(this.bin.resolve(tool));
		}
		for (String tool : List.of("java", "jar")) {
			forward(tool, Path.of(System.getProperty("java.home"), "bin"));
		}
		assertThat(mvnw("test")).isEqualTo(new Run(0, "archived Maven with <test>\n", ""));
	}

	@Test
	void refusesAnArchivedMavenWithAnotherSum() throws Exception {
		this.archive.publish();
		properties("0".repeat(64));
		installed("3.9.9");
		Run run = mvnw("verify");
		assertThat(run.exit()).isEqualTo(1);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).contains("another SHA-256");
		assertThat(leftovers()).isEmpty();
	}

	@Test
	void usesTheInstalledMavenAndSaysSoInOneLineWhereTheArchiveIsOutOfReach() throws Exception {
		this.archive.close();
		installed("3.8.7");
		Run run = mvnw("verify", "-Dname=two words");
		assertThat(run.out()).isEqualTo("installed Maven with <verify><-Dname=two words>\n");
		assertThat(run.err()).containsOnlyOnce("\n").contains("cannot be fetched", "the installed Maven 3.8.7 is used");
		assertThat(run.exit()).isZero();
	}

	@Test
	void asksTheArchiveOnceAnHourWhileItCannotAnswer() throws Exception {
		installed("3.8.7");
		mvnw("verify");
		Run second = mvnw("verify");
		assertThat(this.archive.requests()).isOne();
		assertThat(second.out()).isEqualTo("installed Maven with <verify>\n");
		assertThat(second.err()).containsOnlyOnce("\n").contains("the installed Maven 3.8.7 is used");
	}

	@Test
	void saysWhatToDoWhereThereIsNeitherTheArchiveNorAMaven() throws Exception {
		this.archive.close();
		Run run = mvnw("verify");
		assertThat(run.exit()).isEqualTo(1);
		assertThat(run.err()).contains("cannot be fetched, and no mvn 3.6.3 or later is on the PATH.",
				"Connect to the internet, or install Maven");
	}

	@Test
	void doesNotUseAnInstalledMavenThatIsTooOld() throws Exception {
		this.archive.close();
		installed("3.6.2");
		Run run = mvnw("verify");
		assertThat(run.exit()).isEqualTo(1);
		assertThat(run.err()).contains("no mvn 3.6.3 or later is on the PATH (it is 3.6.2).");
	}

	@Test
	void findsAJdkOnDiskWhereThePathHasNoJava() throws Exception {
		this.archive.close();
		installed("3.9.9");
		Files.delete(this.bin.resolve("java"));
		Path jdk = jdk("99.0.1");
		Run run = mvnw("verify");
		assertThat(run.out()).isEqualTo("installed Maven on " + jdk + " with <verify>\n");
		assertThat(run.err()).contains("the PATH has no Java 17 or later, so " + jdk + " is used.");
	}

	@Test
	void findsAJdkOnDiskWhereTheDefaultJavaIsTooOldForMaven() throws Exception {
		this.archive.close();
		installed("3.9.9");
		command("java", "echo 'java version \"1.8.0_402\"' >&2");
		Path jdk = jdk("99.0.1");
		assertThat(mvnw("verify").out()).isEqualTo("installed Maven on " + jdk + " with <verify>\n");
	}

	private void properties(String sum) throws IOException {
		Path folder = Files.createDirectories(this.project.resolve(".mvn/wrapper"));
		Files.writeString(folder.resolve("maven-wrapper.properties"), """
				distributionUrl=%s
				distributionSha256Sum=%s
				""".formatted(this.archive.url(), sum));
	}

	private void installed(String version) throws IOException {
		command("mvn", """
				case "$1" in
				--version) echo "Apache Maven %s (abc)" ;;
				*) echo "installed Maven ${JAVA_HOME:+on $JAVA_HOME }with $(printf '<%%s>' "$@")" ;;
				esac
				""".formatted(version));
	}

	private Path jdk(String version) throws IOException {
		Path jdk = this.home.resolve(".jdks/jdk-" + version);
		Files.createDirectories(jdk.resolve("bin"));
		Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
		executable(jdk.resolve("bin/javac"), "");
		return jdk;
	}

	private void command(String name, String script) throws IOException {
		executable(this.bin.resolve(name), "#!/bin/sh\n" + script);
	}

	private static void executable(Path file, String content) throws IOException {
		Files.writeString(file, content);
		assertThat(file.toFile().setExecutable(true)).isTrue();
	}

	// A script and not a symbolic link: JUnit warns of each link that it deletes.
	private void forward(String tool, Path folder) throws IOException {
		Path real = folder.resolve(tool);
		if (Files.exists(real)) {
			command(tool, "exec '" + real + "' \"$@\"");
		}
	}

	private Run mvnw(String... arguments) throws Exception {
		Path out = this.temp.resolve("out");
		Path err = this.temp.resolve("err");
		ProcessBuilder builder = new ProcessBuilder(
				Stream.concat(Stream.of("/bin/sh", this.project.resolve("mvnw").toString()), Stream.of(arguments))
					.toList())
			.redirectOutput(out.toFile())
			.redirectError(err.toFile());
		builder.environment().clear();
		builder.environment().put("PATH", this.bin.toString());
		builder.environment().put("HOME", this.home.toString());
		Process process = builder.start();
		assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("mvnw ends").isTrue();
		return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
	}

	private List<Path> leftovers() throws IOException {
		try (Stream<Path> files = Files.walk(this.home)) {
			return files.filter((file) -> file.getFileName().toString().startsWith("tmp.")).toList();
		}
	}

	private record Run(int exit, String out, String err) {
	}

}
