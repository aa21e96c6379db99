package kinoteka.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.springframework.util.unit.DataSize;

/** The bytes of article files, or the reason why there are none to be had. */
final class ArticleContent {

	/** How much of a file is looked at to tell text from anything else. */
	private static final int SAMPLE = 64 * 1024;

	private ArticleContent() {
	}

	/**
	 * Reads a file.
	 * @param path the file
	 * @param largest more bytes than that are refused
	 * @param remedy what to do about a file that is larger
	 * @return its bytes, which look like text
	 * @throws UnreadableException if it cannot be read, is too large, or is no text
	 */
	static byte[] read(Path path, DataSize largest, String remedy) throws UnreadableException {
		try (InputStream stream = Files.newInputStream(path)) {
			return read(stream, largest, remedy);
		}
		catch (NoSuchFileException ex) {
			throw new UnreadableException("It has vanished since the folder was read.");
		}
		catch (AccessDeniedException ex) {
			throw new UnreadableException("This user may not read it.");
		}
		catch (IOException ex) {
			throw new UnreadableException("It cannot be read: " + ex.getMessage());
		}
	}

	/**
	 * Reads a stream.
	 * @param stream the stream; it is not closed
	 * @param largest more bytes than that are refused
	 * @param remedy what to do about content that is larger
	 * @return its bytes, which look like text
	 * @throws UnreadableException if it is too large, or is no text
	 * @throws IOException if it cannot be read
	 */
	static byte[] read(InputStream stream, DataSize largest, String remedy) throws UnreadableException, IOException {
		byte[] content = stream.readNBytes((int) Math.min(largest.toBytes() + 1, Integer.MAX_VALUE - 8));
		if (content.length > largest.toBytes()) {
			throw new UnreadableException("It is larger than " + largest.toMegabytes() + " MB: " + remedy + ".");
		}
		if (!isText(content)) {
			throw new UnreadableException("It is not text: it holds characters that no text has.");
		}
		return content;
	}

	/**
	 * Bytes 0 to 8 and 14 to 26 stand for nothing in any text; UTF-16 has them in pairs.
	 */
	private static boolean isText(byte[] content) {
		int sample = Math.min(content.length, SAMPLE);
		int[] zeros = new int[2];
		int others = 0;
		for (int i = 0; i < sample; i++) {
			byte b = content[i];
			zeros[i % 2] += (b == 0) ? 1 : 0;
			others += ((b > 0 && b <= 8) || (b >= 14 && b <= 26)) ? 1 : 0;
		}
		if (isUtf16(content) || isOneSided(zeros, sample)) {
			return true;
		}
		return zeros[0] + zeros[1] == 0 && others * 100 <= sample;
	}

	private static boolean isUtf16(byte[] content) {
		return content.length >= 2 && content.length % 2 == 0
				&& ((content[0] == -1 && content[1] == -2) || (content[0] == -2 && content[1] == -1));
	}

	/** UTF-16 without a mark: spaces and line ends have their zeros on one side. */
	private static boolean isOneSided(int[] zeros, int sample) {
		return (zeros[0] == 0) != (zeros[1] == 0) && (zeros[0] + zeros[1]) * 20 > sample;
	}

}
