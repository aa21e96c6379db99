package kinoteka.importing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;

import org.jspecify.annotations.Nullable;

/**
 * The file that an article came from.
 *
 * @param path its absolute path
 */
record OriginFile(String path) {

	/**
	 * Finds it.
	 * @param name the article's name
	 * @param origin the file's path; null if it is the name in the library's folder
	 * @param library the library's folder
	 */
	static OriginFile of(String name, @Nullable String origin, Path library) {
		return new OriginFile((origin != null) ? origin : ArticleFiles.absolute(library) + "/" + name);
	}

	/**
	 * Whether no such file is there any more, in whichever way its accents are written.
	 */
	boolean isGone() {
		return !exists(this.path) && !exists(Normalizer.normalize(this.path, Normalizer.Form.NFD));
	}

	/** Whether it is a folder's, or in one of its folders. */
	boolean isUnder(Path folder) {
		return this.path.startsWith(ArticleFiles.absolute(folder).toString().replaceAll("/$", "") + "/");
	}

	private static boolean exists(String path) {
		try {
			return Files.exists(Path.of(path));
		}
		catch (InvalidPathException ex) {
			return false;
		}
	}

}
