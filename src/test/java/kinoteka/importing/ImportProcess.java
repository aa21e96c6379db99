package kinoteka.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import kinoteka.KinotekaApplication;
import kinoteka.platform.ChildJvm;

import static org.assertj.core.api.Assertions.assertThat;

/** An import in a process of its own, which writes what it says into a file. */
final class ImportProcess implements AutoCloseable {

	private final Process process;

	private final Path said;

	private ImportProcess(Process process, Path said) {
		this.process = process;
		this.said = said;
	}

	/** Starts to import a folder, in the working folder. */
	static ImportProcess start(Path working, Path articles, String... options) throws IOException {
		Path said = Files.createTempFile(working, "import", ".log");
		String[] arguments = Stream.concat(Stream.of("import", articles.toString()), Stream.of(options))
			.toArray(String[]::new);
		Process process = ChildJvm.of(ChildJvm.application(), KinotekaApplication.class, arguments)
			.directory(working.toFile())
			.redirectErrorStream(true)
			.redirectOutput(said.toFile())
			.start();
		return new ImportProcess(process, said);
	}

	boolean isAlive() {
		return this.process.isAlive();
	}

	/** Whether it still lives when so much time has gone by. */
	boolean isAliveAfter(int millis) throws InterruptedException {
		return !this.process.waitFor(millis, TimeUnit.MILLISECONDS);
	}

	/** Ends it as by kill -9. */
	void kill() throws InterruptedException {
		this.process.destroyForcibly().waitFor();
	}

	/** Waits for its end; all that it said. */
	String end(int exit) throws IOException, InterruptedException {
		int code = exitCode();
		assertThat(code).as(said()).isEqualTo(exit);
		return said();
	}

	/** Waits for its end. */
	int exitCode() throws InterruptedException {
		assertThat(this.process.waitFor(5, TimeUnit.MINUTES)).isTrue();
		return this.process.exitValue();
	}

	String said() throws IOException {
		return Files.readString(this.said);
	}

	/** Nothing that a test starts outlives it. */
	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
