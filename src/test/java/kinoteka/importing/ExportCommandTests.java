package kinoteka.importing;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

import kinoteka.KinotekaApplication;
import kinoteka.platform.ChildJvm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The command export as a person starts it. */
@Tag("long")
class ExportCommandTests {

	@TempDir
	static Path folder;

	private final StringWriter err = new StringWriter();

	@BeforeAll
	static void fillTheCatalogue() throws Exception {
		Samples.writeArticles(folder.resolve("import-data"), 3);
		assertThat(kinoteka("import").redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor()).isZero();
	}

	@Test
	void writesFilmsAndNothingElseToStandardOutput() throws Exception {
		// A setting that makes Spring Boot and its libraries talk.
		Process command = kinoteka("export", "--logging.level.root=info").redirectError(ProcessBuilder.Redirect.DISCARD)
			.start();
		String exported = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(JsonMapper.shared().readTree(exported).findValuesAsString("slug")).hasSize(4);
		assertThat(command.waitFor()).isZero();
	}

	@Test
	void replacesAFileOnceTheExportIsWhole() throws Exception {
		Path file = Samples.write(folder, "films.csv", "what was there before");
		Process command = kinoteka("export", "--format=csv", "--output", "films.csv").start();
		assertThat(command.inputReader(StandardCharsets.UTF_8).lines())
			.containsExactly("Exported 4 films to films.csv.");
		assertThat(command.waitFor()).isZero();
		assertThat(Files.readAllLines(file)).hasSize(5);
		assertThat(folder.resolve("films.csv.part")).doesNotExist();
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void endsWithoutAWordWhenNobodyReads() throws Exception {
		Process command = kinoteka("export").start();
		command.getInputStream().close();
		assertThat(command.errorReader(StandardCharsets.UTF_8).lines()).isEmpty();
		assertThat(command.waitFor()).isEqualTo(141);
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void saysThatTheDiskIsFull() throws Exception {
		Process command = kinoteka("export").redirectOutput(new File("/dev/full")).start();
		assertThat(command.errorReader(StandardCharsets.UTF_8).lines()).singleElement()
			.asString()
			.startsWith("Standard output cannot be written: No space left on device.");
		assertThat(command.waitFor()).isOne();
	}

	@Test
	void saysWhyAFileCannotBeWrittenBeforeItAsksTheDatabase() {
		assertThat(open("export", "--output", folder.toString())).hasValue(1);
		assertThat(this.err.toString()).contains("is a folder. Name a file, such as ").contains("films.json");
		assertThat(open("export", "--output", folder.resolve("missing/films.json").toString())).hasValue(1);
		assertThat(this.err.toString()).contains("cannot be written: its folder does not exist.");
	}

	@Test
	void refusesWrongUse() {
		assertThat(open("export", "--format=xml")).hasValue(2);
		assertThat(open("export", "films.json")).hasValue(2);
		assertThat(this.err.toString()).contains("Unknown argument: films.json");
	}

	private OptionalInt open(String... arguments) {
		return Doors.open(KinotekaApplication.class, new PrintWriter(new StringWriter()),
				new PrintWriter(this.err, true), arguments);
	}

	private static ProcessBuilder kinoteka(String... arguments) throws IOException {
		return ChildJvm.of(ChildJvm.application(), KinotekaApplication.class, arguments).directory(folder.toFile());
	}

}
