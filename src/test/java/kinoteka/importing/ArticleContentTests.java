package kinoteka.importing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

class ArticleContentTests {

	private static final DataSize LARGEST = DataSize.ofMegabytes(1);

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R" })
	void readsTextInAnyEncoding(String charset) throws Exception {
		byte[] content = "Иди и смотри (1985)\n\tCome and See\r\n".repeat(10).getBytes(Charset.forName(charset));
		assertThat(ArticleContent.read(file(content), LARGEST, "split it")).isEqualTo(content);
	}

	@Test
	void readsAnEmptyFile() throws Exception {
		assertThat(ArticleContent.read(file(new byte[0]), LARGEST, "split it")).isEmpty();
	}

	@Test
	void readsOneLineOfTheLargestSize() throws Exception {
		byte[] content = "x".repeat((int) LARGEST.toBytes()).getBytes(StandardCharsets.UTF_8);
		assertThat(ArticleContent.read(file(content), LARGEST, "split it")).hasSize(content.length);
	}

	@Test
	void refusesWhatIsLarger() throws IOException {
		refuses(file(new byte[(int) LARGEST.toBytes() + 1]), "larger than 1 MB: split it.");
	}

	@Test
	void refusesRandomBytes() throws IOException {
		byte[] content = new byte[100_000];
		new Random(1).nextBytes(content);
		refuses(file(content), "not text");
	}

	@Test
	void refusesAPicture() throws IOException {
		refuses(file(new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R',
				0, 0, 1, 0, 0, 0, 1, 0, 8, 6, 0, 0, 0 }), "not text");
	}

	@Test
	void saysThatAFileHasVanished() {
		refuses(this.folder.resolve("gone.txt"), "has vanished");
	}

	@Test
	void saysThatAFileMayNotBeRead() throws IOException {
		Path file = file(new byte[0]);
		assertThat(file.toFile().setReadable(false)).isTrue();
		assumeFalse(Files.isReadable(file), "This user, such as root, may read everything");
		refuses(file, "This user may not read it");
	}

	@Test
	void saysThatAFolderIsNoFile() {
		refuses(this.folder, "cannot be read");
	}

	private Path file(byte[] content) throws IOException {
		return Files.write(this.folder.resolve("a.txt"), content);
	}

	private static void refuses(Path file, String reason) {
		assertThatExceptionOfType(UnreadableException.class)
			.isThrownBy(() -> ArticleContent.read(file, LARGEST, "split it"))
			.satisfies((ex) -> assertThat(ex.reason()).contains(reason));
	}

}
